import { z } from "zod";
import { addDays, partsOf } from "../../danish/calendar.ts";
import { anyOf, fold, word } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { fail, notApplicable, pass, recordPart } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { draftMarks } from "../lexicon/approval.ts";
import { defineRule } from "../rule.ts";
import { contradicting, oldDraft, title } from "./texts.ts";

const mark = word(anyOf(draftMarks), "u");

export const draftAsFinal = defineRule({
  id: "draft-as-final",
  title,
  severity: "warning",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: z.strictObject({
    maximumDays: z.int().min(0).default(90).describe("Days after the meeting until which a draft may be a draft."),
  }),
  check(record, { options, today }) {
    if (!tellsOutcomes(record)) return [];
    const about = recordPart("/status");
    const found = markOf(record);
    if (found !== null && (record.status === "approved" || record.status === "final"))
      return [fail(about, ["contradicting", found], contradicting(found))];
    const isDraft = record.status === "draft" || found !== null;
    const { date } = record.meeting;
    if (!isDraft) return [pass(about)];
    if (today === null || date === null || partsOf(date) === null) return [notApplicable(about)];
    const until = addDays(date, options.maximumDays);
    return [today > until ? fail(about, ["draft"], oldDraft(date, options.maximumDays)) : pass(about)];
  },
});

/** A mark of a draft where no text of a case can be meant: in running headers and footers, and in the file's name. */
function markOf({ rest, source }: MinutesRecord): string | null {
  const running = rest.filter(({ kind, text }) => kind === "furniture" && text.length <= 60).map(({ text }) => text);
  const names = [source.fileName.replace(/[._-]/gu, " "), ...running];
  return names.map((text) => mark.exec(fold(text))?.[0]).find((each) => each !== undefined) ?? null;
}
