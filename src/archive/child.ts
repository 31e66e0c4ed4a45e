// The start of a child process: it reads one document at a time and tells its parent what became of it. A document that
// hangs or fills the memory takes this process with it, and nothing else.
import { setFlagsFromString } from "node:v8";
import { parseAll } from "../pipeline.ts";
import { warmUpMinutes } from "./lexicon/warm-up.ts";
import type { FromChild, ToChild } from "./protocol.ts";
import { type Work, worker } from "./work.ts";

// As in bin/minutes.js: patterns go straight to machine code.
setFlagsFromString("--no-regexp-tier-up");

/** Signs of life that say nothing else are sent at most so often. */
const signEveryMs = 250;
/** How often the parent is told the size of this process, where it cannot see that by itself. */
const memoryEveryMs = 200;

let work: Work | null = null;

function say(message: FromChild): void {
  if (process.connected) process.send?.(message);
}

async function hear(message: ToChild): Promise<void> {
  if (message.kind === "setup") {
    work = await worker(message.setup);
    await parseAll({ fileName: "referat.txt", bytes: new TextEncoder().encode(warmUpMinutes) });
    say({ kind: "ready" });
  } else if (work !== null) {
    let last = 0;
    const answer = await work(message.job, (sign) => {
      if (message.quiet) return;
      if (sign.key === undefined && performance.now() - last < signEveryMs) return;
      last = performance.now();
      say({ kind: "sign", sign });
    });
    say({ kind: "answer", answer });
  }
}

process.on("message", (message: ToChild) => {
  hear(message).catch((error: unknown) => say({ kind: "broken", message: String(error) }));
});
// Without its parent there is nobody to read for. An interrupt from the terminal goes to both; the parent decides.
process.on("disconnect", () => process.exit());
process.on("SIGINT", () => undefined);
// Readers of damaged files leave rejected promises behind that nobody waits for; the document has its answer already.
process.on("unhandledRejection", () => undefined);
if (process.platform !== "linux") {
  setInterval(() => say({ kind: "memory", bytes: process.memoryUsage.rss() }), memoryEveryMs).unref();
}
