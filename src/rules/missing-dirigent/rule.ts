import { anyOf, fold, word } from "../../danish/words.ts";
import { cannotTell, fail, meetingField, pass } from "../answers.ts";
import { allTexts, tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { dirigentWords } from "../lexicon/header.ts";
import { noOptions } from "../no-options.ts";
import { defineRule } from "../rule.ts";
import { missing, title, unread } from "./texts.ts";

const words = word(anyOf(dirigentWords), "u");

export const missingDirigent = defineRule({
  id: "missing-dirigent",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record) || record.meeting.classification !== "generalAssembly") return [];
    const about = meetingField(record, "chair");
    const roles = [...record.attendance, ...record.signatures].map(({ role }) => fold(role ?? ""));
    if (record.meeting.chair.length > 0 || roles.some((role) => words.test(role))) return [pass(about)];
    const hint = allTexts(record)
      .map((text) => words.exec(fold(text))?.[0])
      .find((found) => found !== undefined);
    const doubt = hint === undefined ? doubtAboutAbsence(record) : unread(hint);
    return [doubt ? cannotTell(about, doubt) : fail(about, ["dirigent"], missing)];
  },
});
