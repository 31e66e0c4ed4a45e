import { z } from "zod";
import { wordsOf } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, meetingField, pass } from "../answers.ts";
import { isAboutMeeting } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { wordsOfNoBody } from "../lexicon/titles.ts";
import { defineRule, type Words } from "../rule.ts";
import { missing, onlyOwner, perhapsInTitle, title } from "./texts.ts";

export const missingBody = defineRule({
  id: "missing-body",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    organizationSuffices: z
      .boolean()
      .default(true)
      .describe("Whether the name of the organisation is enough, as for an association with one board."),
  }),
  check(record, { options }) {
    if (!isAboutMeeting(record)) return [];
    const about = meetingField(record, "body");
    const { body, organization, classification } = record.meeting;
    if (body !== null) return [pass(about)];
    if (organization !== null && (options.organizationSuffices || classification === "generalAssembly"))
      return [pass(about)];
    const doubt = doubtAboutTitle(record) ?? doubtAboutAbsence(record);
    if (doubt) return [cannotTell(about, doubt)];
    return [fail(about, ["body"], organization === null ? missing : onlyOwner(organization))];
  },
});

/** A title with a word of its own may name the body in a way that reading does not know. */
function doubtAboutTitle(record: MinutesRecord): Words | null {
  const { title, organization } = record.meeting;
  if (title === null) return null;
  const owner = new Set(wordsOf(organization ?? ""));
  const own = wordsOf(title).filter(
    (each) => /^\p{L}{3,}/u.test(each) && !wordsOfNoBody.includes(each) && !owner.has(each),
  );
  return own.length > 0 ? perhapsInTitle(title) : null;
}
