import { z } from "zod";
import { samePerson } from "../../danish/names.ts";
import { fold } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, notApplicable, pass, recordPart } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { defineRule } from "../rule.ts";
import { noneSigned, notAllSigned, title, unreadSignatures } from "./texts.ts";

/** From this likeness on two names are one person's. */
const SAME = 0.6;

export const missingSignature = defineRule({
  id: "missing-signature",
  title,
  severity: "error",
  status: "preview",
  since: "0.2.0",
  bodyTypes: "all",
  options: z.strictObject({
    signers: z
      .enum(["none", "anyone", "allPresent"])
      .default("none")
      .describe("Who must have signed: none asks nothing, as for published extracts; anyone; or allPresent."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record)) return [];
    const about = recordPart("/signatures", record.signatures[0]?.at ?? null);
    if (options.signers === "none") return [notApplicable(about)];
    const block = record.rest.filter(({ kind }) => kind === "signature").map(({ text }) => text);
    if (record.signatures.length === 0 && block.length === 0) {
      const doubt = doubtAboutAbsence(record);
      return [doubt ? cannotTell(about, doubt) : fail(about, ["signatures"], noneSigned)];
    }
    const unsigned = presentNames(record).filter((name) => !hasSigned(record, block, name));
    if (options.signers === "anyone" || unsigned.length === 0) return [pass(about)];
    // A line to sign on, or a mark of ink, is nothing a program can read.
    if (record.signatures.length === 0) return [cannotTell(about, unreadSignatures)];
    return [fail(about, unsigned, notAllSigned(unsigned))];
  },
});

function presentNames({ attendance }: MinutesRecord): string[] {
  const present = attendance.filter(
    ({ status, stated }) => (status === "present" || status === "remote") && stated === "listed",
  );
  return [...new Set(present.map(({ name }) => name))];
}

function hasSigned({ signatures }: MinutesRecord, block: readonly string[], name: string): boolean {
  return (
    signatures.some((each) => samePerson(each.name, name) >= SAME) ||
    block.some((text) => fold(text).includes(fold(name)))
  );
}
