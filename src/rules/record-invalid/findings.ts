import { z } from "zod";
import { MinutesRecord } from "../../record/record.ts";
import { coveredText } from "../covered.ts";
import type { Finding } from "../finding.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { type Path, pointerOf } from "../mend.ts";
import type { Words } from "../rule.ts";

/** The finding that a stored record breaks the schema; it is no rule over minutes, and nobody can choose or switch it off. */
export const recordInvalid = {
  id: "record-invalid",
  title: { da: "Data bryder skemaet", en: "The record breaks the schema" },
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
} as const;

/** A record with more faults than this is no record; the rest is one sentence. */
const MOST = 100;

const danish = z.locales.da().localeError;

/** One finding for each place where the value is no record; none for a record. */
export function schemaFindings(value: unknown): Finding[] {
  const read = MinutesRecord.safeParse(value);
  if (read.success) return [];
  const inDanish = MinutesRecord.safeParse(value, { error: danish }).error?.issues ?? [];
  const { issues } = read.error;
  const findings = issues.slice(0, MOST).map((issue, index) => {
    const problem = isMissing(value, issue.path)
      ? { da: "feltet mangler", en: "the field is missing" }
      : { da: inDanish[index]?.message ?? issue.message, en: issue.message };
    return findingAt(value, issue.path, problem);
  });
  return issues.length <= MOST ? findings : [...findings, findingAt(value, [], moreProblems(issues.length - MOST))];
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  const holds = (at: unknown): at is Record<PropertyKey, unknown> => typeof at === "object" && at !== null;
  return path.reduce<unknown>((at, key) => (holds(at) ? at[key] : undefined), value) === undefined;
}

function findingAt(value: unknown, path: readonly PropertyKey[], problem: Words): Finding {
  const place: Path = path.filter((key) => typeof key !== "symbol");
  const subject = pointerOf(place);
  const where = subject === "" ? "/" : subject;
  return {
    ruleId: recordInvalid.id,
    severity: recordInvalid.severity,
    message: {
      da: `Data er ikke gyldige ved ${where}: ${problem.da}.`,
      en: `The record is not valid at ${where}: ${problem.en}.`,
    },
    expected: {
      da: "En værdi, som skemaet tillader (minutes schema record).",
      en: "A value that the schema allows (minutes schema record).",
    },
    suggestion: {
      da: "Ret værdien i det system, data kommer fra, eller læs dokumentet igen med minutes parse.",
      en: "Mend the value in the system that the record comes from, or read the document again with minutes parse.",
    },
    subject,
    item: itemNumber(value, place),
    at: null,
    fingerprint: fingerprintOf(recordInvalid.id, [where, problem.en], 0),
  };
}

function moreProblems(count: number): Words {
  return { da: `og ${count} fejl mere`, en: `and ${count} more problems` };
}

/** The printed number of the item that the place is in, when it can be read. */
function itemNumber(value: unknown, [first, index]: Path): string | null {
  if (first !== "items" || typeof index !== "number") return null;
  const number: unknown = (value as { items?: { number?: unknown }[] }).items?.[index]?.number;
  return typeof number === "string" && number !== "" ? coveredText(number) : null;
}
