import type { Range } from "../../text/source-text.ts";
import { readPhysicalLines } from "../txt/lines.ts";

/** Settings before the text, between lines of three dashes. */
export interface FrontMatter extends Range {
  readonly title?: string;
}

/** More lines than this are text between two rules. */
const mostLines = 200;

/** `---`; `...` may stand at the end. */
const opening = /^---\s{0,9}$/u;
const closing = /^(?:---|\.\.\.)\s{0,9}$/u;
/** `dato: 2024-03-05`, `  - Vej`, `# bemærkning` */
const setting = /^(?:[\p{L}_][\p{L}\p{N}_ -]{0,60}:(?:\s|$)|[ \t#-]|$)/u;
/** `title: "Referat af bestyrelsesmøde"` */
const titleSetting = /^title:[ \t]{1,9}["']?(?<title>[^"']{1,300})/u;

/** The front matter at the very start of a text, if every line up to its end is a setting. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  let title: string | undefined;
  for (const { number, start, end } of readPhysicalLines(text)) {
    const line = text.slice(start, end);
    if (number === 1 ? !opening.test(line) : number > mostLines) return undefined;
    if (number === 1) continue;
    if (closing.test(line)) return { start: 0, end, ...(title === undefined ? {} : { title }) };
    if (!setting.test(line)) return undefined;
    title ??= titleSetting.exec(line)?.groups?.title?.trim();
  }
  return undefined;
}
