import type { JournalLine, Place } from "./journal-line.ts";
import type { Made } from "./protocol.ts";

/** Where records are put. Whatever it throws about the place itself (a full disk) ends the run. */
export interface Store {
  /** Puts what was made of a source. The record is whole, or not there, whenever the program ends. */
  put(source: string, made: Pick<Made, "record" | "findings" | "meetings">): Promise<Place>;
  /** Whether the outputs that a line of the journal names are still there. */
  has(line: JournalLine): Promise<boolean>;
  /** Takes away the outputs of a source whose bytes have changed and cannot be read any more. */
  remove(line: JournalLine): Promise<void>;
  /** Whether the journal should be written now, so that something full can be finished. */
  isFull(): boolean;
  /** Makes what was put lasting; called before the journal says so. */
  sync(): void;
  /** Called after the journal has said so. */
  settled(lines: readonly JournalLine[]): void;
  /** Ends a run in good order. */
  close(): void;
}

/** The place of a record cannot be used: two sources whose outputs have the same name. */
export class NameTaken extends Error {}
