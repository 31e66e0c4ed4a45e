import type { OpenAction } from "../../rules/archive/open-actions.ts";
import { shortDate } from "../calendar.ts";
import type { ExportLanguage } from "../exporter.ts";
import { actionLabels } from "./messages.ts";

/** Below this a reader should look for himself. */
const DOUBTFUL = 0.6;

/** Where a task stands, in pieces: the meetings, the body, the item, the place, the file. */
export function sourceOf({ first, last, meetings, certainty }: OpenAction, language: ExportLanguage): string[] {
  const labels = actionLabels[language];
  const day = (date: string | null) => (date === null ? labels.noDate : shortDate(date, language));
  const when = meetings > 1 ? labels.carried(day(first.date), day(last.date), meetings) : labels.from(day(last.date));
  const item = [last.itemNumber === null ? "" : labels.item(last.itemNumber), last.itemTitle ?? ""];
  return [
    when,
    last.body ?? last.organization ?? "",
    item.filter((part) => part !== "").join(" "),
    labels.where(last.page, last.line),
    last.fileName,
    certainty < DOUBTFUL ? labels.uncertain : "",
  ].filter((part) => part !== "");
}
