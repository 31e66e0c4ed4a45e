import type { Findings } from "./findings-schema.ts";
import type { ReportWords } from "./messages.ts";

/** Marks a count for the eye, or leaves it as it is. */
export type Painter = (kind: "error" | "warning" | "info", text: string) => string;

/** The counts in one line: "3 findings in 2 documents: 1 error, 2 warnings · 4 questions left open". */
export function summarySentence(
  summary: Findings["summary"],
  words: ReportWords,
  paint: Painter = (_, text) => text,
): string {
  const { errors, warnings, infos, cannotTell, unreadable, suppressed, inBaseline } = summary;
  const counts = [
    errors > 0 ? paint("error", words.errors(errors)) : "",
    warnings > 0 ? paint("warning", words.warnings(warnings)) : "",
    infos > 0 ? paint("info", words.infos(infos)) : "",
  ].filter((each) => each !== "");
  const found = words.found(words.findings(errors + warnings + infos), words.documents(summary.documents));
  const others = [
    cannotTell > 0 ? words.cannotTell(cannotTell) : "",
    suppressed > 0 ? words.suppressed(suppressed) : "",
    inBaseline > 0 ? words.inBaseline(inBaseline) : "",
    unreadable > 0 ? paint("error", words.notRead(unreadable)) : "",
  ].filter((each) => each !== "");
  return [counts.length === 0 ? found : `${found}: ${counts.join(", ")}`, ...others].join(" · ");
}
