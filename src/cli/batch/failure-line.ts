import type { JournalLine } from "../../archive/journal-line.ts";
import { visibleLine } from "../../export/escape.ts";
import type { ErrorCode } from "../../record/errors.ts";
import { coveredText } from "../../rules/covered.ts";
import type { Run } from "../run.ts";

/** "minutes: arkiv/2019/referat.pdf: PDF-filen er beskadiget … (PDF_DAMAGED)" */
export function failureLine({ path, code = "DEFECT", message = "" }: JournalLine, { say }: Run): string {
  const words = say.batch.codes[code] ?? say.errors[code as ErrorCode] ?? withoutName(message, path);
  return `minutes: ${visibleLine(coveredText(`${path}: ${words}`))} (${code})`;
}

/** "referat.pdf is a damaged PDF …" → "it is a damaged PDF …": the path stands before it. */
function withoutName(message: string, path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return message.startsWith(name) ? `it${message.slice(name.length)}` : message;
}
