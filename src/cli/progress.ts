import type { ReadOptions } from "../ingest/adapter.ts";
import type { Run } from "./run.ts";

/** Back to the line's beginning, and the line emptied. */
const clearLine = "\r\u001b[2K";

/**
 * Does work that may recognise pages of a scan. On a terminal one line of standard error says which page it is at, and is
 * gone when the work is done; elsewhere nothing is said.
 */
export async function withProgress<T>(
  name: string,
  run: Run,
  work: (told: Pick<ReadOptions, "onRecognise">) => Promise<T>,
): Promise<T> {
  const { stderr, say } = run;
  if (!stderr.isTerminal) return work({});
  let shown = false;
  try {
    return await work({
      onRecognise: ({ turn, turns }) => {
        shown = true;
        void stderr.write(`${clearLine}${name}: ${say.recognising(turn, turns)}`);
      },
    });
  } finally {
    if (shown) await stderr.write(clearLine);
  }
}
