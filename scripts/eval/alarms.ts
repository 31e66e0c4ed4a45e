import { readFileSync } from "node:fs";
import { z } from "zod";
import { similarity } from "../../src/danish/words.ts";
import { check } from "../../src/rules/engine.ts";
import type { Finding } from "../../src/rules/finding.ts";
import type { CleanRecord } from "./documents.ts";

/** The most false alarms the rule book may give on clean documents. */
export const alarmLimits = { errorsPer100: 1, warningsPer10: 3 } as const;

const ExpectedFinding = z.strictObject({
  rule: z.string(),
  /** Number of the item as printed; null when the finding is about no item. */
  item: z.string().nullable(),
  /** Words of the English message. */
  says: z.string().min(1),
  /** Why the finding is right, judged by hand from the document. */
  why: z.string().min(1),
});
export const ExpectedFindings = z.record(z.string(), z.array(ExpectedFinding));
export type ExpectedFindings = z.infer<typeof ExpectedFindings>;

const expectedFile = new URL("../../fixtures/expected-findings.json", import.meta.url);

/** The findings that are true of a fixture, listed by hand, by the fixture's name. */
export function expectedFindings(): ExpectedFindings {
  return ExpectedFindings.parse(JSON.parse(readFileSync(expectedFile, "utf8")));
}

export interface Alarm {
  readonly document: string;
  readonly finding: Finding;
}

export interface Alarms {
  readonly documents: number;
  /** Errors and warnings that nobody listed as true. */
  readonly falseOnes: readonly Alarm[];
  readonly errorsPer100: number;
  readonly warningsPer10: number;
  /** Listed findings that no document of that name gives any more, as "<document>: <rule> <item>". */
  readonly gone: readonly string[];
}

/** What the rules, as they run without options, say of clean documents beyond what is true of them. */
export function countAlarms(records: readonly CleanRecord[], expected: ExpectedFindings): Alarms {
  const seen = new Set<string>();
  const falseOnes = records.flatMap((each): Alarm[] => {
    const { name, record } = each;
    const listed = expected[name] ?? [];
    return check(record).findings.flatMap((finding) => {
      const place = listed.findIndex(
        (each) => each.rule === finding.ruleId && each.item === finding.item && finding.message.en.includes(each.says),
      );
      if (place >= 0) seen.add(`${name} ${place}`);
      const labelled = place < 0 && isLabelledOwnerless(each, finding);
      return place >= 0 || labelled || finding.severity === "info" ? [] : [{ document: name, finding }];
    });
  });
  const per = (severity: Finding["severity"], share: number) =>
    (share * falseOnes.filter(({ finding }) => finding.severity === severity).length) / Math.max(1, records.length);
  const gone = Object.entries(expected).flatMap(([name, listed]) =>
    listed.flatMap((each, place) =>
      seen.has(`${name} ${place}`) ? [] : [`${name}: ${each.rule} ${each.item ?? ""}`.trim()],
    ),
  );
  return {
    documents: records.length,
    falseOnes,
    errorsPer100: per("error", 100),
    warningsPer10: per("warning", 10),
    gone,
  };
}

// "/items/3/actions/0"
const task = /^\/items\/(\d+)\/actions\/(\d+)$/u;
/** From here on two wordings are of one task. */
const SAME_TASK = 0.5;

/** Whether the labels name a task without an owner in these words: then it is true that it has none. */
function isLabelledOwnerless({ gold, record }: CleanRecord, { ruleId, subject }: Finding): boolean {
  const [, item, action] = (ruleId === "action-without-owner" && task.exec(subject)) || [];
  const words = record.items[Number(item)]?.actions[Number(action)]?.task;
  if (words === undefined) return false;
  const labelled = gold.items.flatMap(({ actions }) => actions);
  const [best] = labelled.sort((a, b) => similarity(b.task, words) - similarity(a.task, words));
  return best !== undefined && best.owner.length === 0 && similarity(best.task, words) >= SAME_TASK;
}

/** Whether there are more false alarms than the rule book may give. */
export function tooManyAlarms({ errorsPer100, warningsPer10 }: Alarms): boolean {
  return errorsPer100 > alarmLimits.errorsPer100 || warningsPer10 > alarmLimits.warningsPer10;
}

/** The figure as lines of text, with every false alarm. */
export function alarmLines(alarms: Alarms): string {
  const { documents, falseOnes, errorsPer100, warningsPer10, gone } = alarms;
  return [
    `False alarms on ${documents} clean documents: ${errorsPer100.toFixed(1)} errors in 100 (at most ${alarmLimits.errorsPer100}), ` +
      `${warningsPer10.toFixed(1)} warnings in 10 (at most ${alarmLimits.warningsPer10})`,
    ...falseOnes.map(
      ({ document, finding }) => `  ${document}: ${finding.severity} ${finding.ruleId}: ${finding.message.en}`,
    ),
    ...gone.map((line) => `  no longer found: ${line}`),
  ].join("\n");
}
