import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { ExitStatus } from "../../src/cli/exit-codes.ts";
import { LocalError, report, UsageError } from "../../src/cli/failures.ts";
import { messages } from "../../src/cli/messages.ts";
import type { Run } from "../../src/cli/run.ts";
import { Output } from "../../src/cli/streams.ts";
import { errorCodes, MinutesError } from "../../src/record/errors.ts";

function aRun(parts: Partial<Run> = {}): { run: Run; stderr: () => string } {
  const stream = new PassThrough();
  const run: Run = {
    stdout: new Output(new PassThrough()),
    stderr: new Output(stream),
    stdin: new PassThrough(),
    env: {},
    language: "en",
    say: messages.en,
    debug: false,
    status: new ExitStatus(),
    ...parts,
  };
  return { run, stderr: () => String(stream.read() ?? "") };
}

describe("how a run ends", () => {
  test.each<[(0 | 1 | 2 | 3 | 70)[], number]>([
    [[], 0],
    [[1, 0], 1],
    [[1, 3], 3],
    [[3, 1], 3],
    [[2, 3, 1], 2],
    [[70, 2], 70],
  ])("what was raised: %j; the exit code: %i", (raised, code) => {
    const status = new ExitStatus();
    for (const each of raised) status.raise(each);
    expect(status.code).toBe(code);
  });
});

describe("one line for every failure", () => {
  test.each<[Error, number, string]>([
    [new MinutesError("PDF_DAMAGED", "the PDF is damaged"), 3, "minutes: a.pdf: the PDF is damaged (PDF_DAMAGED)\n"],
    [new LocalError("OUTPUT_NOT_WRITABLE", "no room"), 2, "minutes: a.pdf: no room (OUTPUT_NOT_WRITABLE)\n"],
    [new MinutesError("CONFIG_INVALID", "no such rule"), 2, "minutes: a.pdf: no such rule (CONFIG_INVALID)\n"],
    [new UsageError("so not"), 2, "minutes: a.pdf: so not\n"],
  ])("%s", async (error, code, line) => {
    const { run, stderr } = aRun();
    await report(error, "a.pdf", run);
    expect(stderr()).toBe(line);
    expect(run.status.code).toBe(code);
  });

  test("a message of several lines is put on one", async () => {
    const { run, stderr } = aRun();
    await report(new MinutesError("PDF_DAMAGED", "one\ntwo\u001b[2J"), "a.pdf", run);
    expect(stderr()).toBe("minutes: a.pdf: one two\\u001b[2J (PDF_DAMAGED)\n");
  });

  test("any other error is a defect: 70, and its stack only when asked for", async () => {
    const quiet = aRun();
    await report(new TypeError("x is not a function"), "a.pdf", quiet.run);
    const line = quiet.stderr();
    expect(quiet.run.status.code).toBe(70);
    expect(line).toMatch(/^minutes: a\.pdf: a defect in minutes.*TypeError: x is not a function.*\n$/u);

    const loud = aRun({ debug: true });
    await report(new TypeError("x is not a function"), "a.pdf", loud.run);
    expect(loud.stderr()).toContain("    at ");
  });

  test("every code that a reader can give has a Danish sentence", () => {
    const fromTheCommandLine = ["RECORD_INVALID", "CONFIG_INVALID", "USAGE", "OUTPUT_NOT_WRITABLE"];
    const silent = errorCodes.filter((code) => !(code in messages.da.errors) && !fromTheCommandLine.includes(code));
    expect(silent).toEqual([]);
  });
});

describe("colour", () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 132 });
  test.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, false],
    [{ NO_COLOR: "1" }, false, false],
    [{ NO_COLOR: "" }, true, false],
    [{ TERM: "dumb" }, false, false],
    [{ FORCE_COLOR: "1" }, true, true],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true, true],
  ])("with %j: %s on a terminal, %s elsewhere", (env, onTerminal, elsewhere) => {
    expect(new Output(terminal).colour(env)).toBe(onTerminal);
    expect(new Output(new PassThrough()).colour(env)).toBe(elsewhere);
  });

  test("a terminal tells its width; anything else is 80 columns wide", () => {
    expect(new Output(terminal).columns).toBe(132);
    expect(new Output(new PassThrough()).columns).toBe(80);
  });
});

describe("a stream whose reader has gone away", () => {
  test("is closed, and writing to it does nothing", async () => {
    const stream = new PassThrough();
    const output = new Output(stream);
    stream.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    expect(output).toMatchObject({ closed: true, failure: null });
    await expect(output.write("x".repeat(1_000_000))).resolves.toBeUndefined();
  });

  test("any other fault is kept, to be told", async () => {
    const stream = new PassThrough();
    const output = new Output(stream);
    stream.destroy(Object.assign(new Error("write ENOSPC"), { code: "ENOSPC" }));
    await output.write("x");
    expect(output.closed).toBe(true);
    expect(output.failure?.code).toBe("ENOSPC");
  });

  test("a writer that waits for it is let go", async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const output = new Output(stream);
    const waiting = output.write("more than the stream holds");
    stream.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    await expect(waiting).resolves.toBeUndefined();
  });
});
