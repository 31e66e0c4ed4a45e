import { readFileSync } from "node:fs";
import { median, once } from "./cpu.ts";
import { type Format, type Reader, readers } from "./readers.ts";

/** Rounds before the measured ones, in which the engine compiles what it runs, and the measured ones. */
const warmUps = 15;
const rounds = 9;

/** CPU milliseconds of one reader in a process of its own. */
export interface Times {
  /** Loading the reader and reading every file once. */
  readonly first: number;
  /** Each file, when the process has long been warm. */
  readonly warm: readonly number[];
}

// one-reader.ts pdf ours first|warm FILE…
const [format, reader, until, ...files] = process.argv.slice(2);
if (format !== undefined) {
  const all = files.map((file) => new Uint8Array(readFileSync(file)));
  let read = async (_: Uint8Array): Promise<unknown> => undefined;
  const first = await once(async () => {
    read = await readers[format as Format][reader as Reader]();
    for (const bytes of all) await read(bytes);
  });
  const times: number[][] = all.map(() => []);
  for (let round = until === "warm" ? -warmUps : rounds; round < rounds; round += 1) {
    for (const [index, bytes] of all.entries()) {
      const time = await once(() => read(bytes));
      if (round >= 0) times[index]?.push(time);
    }
  }
  console.log(JSON.stringify({ first, warm: times.map(median) } satisfies Times));
}
