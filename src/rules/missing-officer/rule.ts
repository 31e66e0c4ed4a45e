import { anyOf, fold, word } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, meetingField, notApplicable, pass } from "../answers.ts";
import { allTexts, tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { leaderWords, minuteTakerLabels, minuteTakerWords } from "../lexicon/header.ts";
import { noOptions } from "../no-options.ts";
import { isOneOf, politicalBodies } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { noLeader, noMinuteTaker, title, unread } from "./texts.ts";

// "referat: lny", "pen: anna holm" as a whole line
const labelled = new RegExp(
  `^[ •*-]{0,6}${anyOf(minuteTakerLabels)} ?: {0,3}(?![^\\n]{0,40}(?:møde|forsamling))\\p{L}{2,20}\\.?(?: \\p{L}{1,20}\\.?){0,2} {0,3}$`,
  "imu",
);

const offices = [
  { field: "chair", words: word(anyOf(leaderWords), "u"), label: null, missing: noLeader },
  { field: "secretary", words: word(anyOf(minuteTakerWords), "u"), label: labelled, missing: noMinuteTaker },
] as const;
type Office = (typeof offices)[number];

export const missingOfficer = defineRule({
  id: "missing-officer",
  title,
  severity: "info",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check: (record) => (tellsOutcomes(record) ? offices.map((office) => answer(record, office)) : []),
});

function answer(record: MinutesRecord, { field, words, label, missing }: Office): Answer {
  const { meeting, attendance, signatures } = record;
  const about = meetingField(record, field);
  if (meeting[field].length > 0) return pass(about);
  // Who led a general meeting is for missing-dirigent.
  if (field === "chair" && meeting.classification === "generalAssembly") return notApplicable(about);
  // The administration keeps the protocol of a council and its committees.
  if (field === "secretary" && isOneOf(record, politicalBodies)) return notApplicable(about);
  const roles = [...attendance, ...signatures].map(({ role }) => fold(role ?? ""));
  if (roles.some((role) => words.test(role))) return pass(about);
  const hint = allTexts(record)
    .map((text) => words.exec(fold(text))?.[0] ?? label?.exec(text)?.[0].trim())
    .find((found) => found !== undefined);
  const doubt = hint === undefined ? doubtAboutAbsence(record) : unread(hint);
  return doubt ? cannotTell(about, doubt) : fail(about, [field], missing);
}
