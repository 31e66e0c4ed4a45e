import type { ExitStatus } from "./exit-codes.ts";
import type { Language } from "./language.ts";
import type { Messages } from "./messages.ts";
import type { Output } from "./streams.ts";

/** What every command gets: the world around this run. */
export interface Run {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly say: Messages;
  /** Whether a defect shows its stack. */
  readonly debug: boolean;
  readonly status: ExitStatus;
}
