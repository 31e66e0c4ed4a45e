import { MinutesRecord } from "../record/record.ts";
import { cannotTell, recordPart } from "./answers.ts";
import { type Checker, checker, type Doubting, runner } from "./engine.ts";
import type { CheckResult } from "./finding.ts";
import { type Mended, mend } from "./mend.ts";
import type { CheckOptions } from "./options.ts";
import { schemaFindings } from "./record-invalid/findings.ts";
import { rules } from "./registry.ts";
import type { Answer, Rule } from "./rule.ts";
import { watch } from "./watch.ts";
import { unlessWeak } from "./weak-words.ts";

const unreadable = {
  da: "En værdi, som svaret bygger på, er ikke gyldig i data.",
  en: "A value that the answer rests on is not valid in the record.",
};

// "/items/3", "/items/3/actions/0"
const inItem = /^\/items\/(\d{1,9})(?:\/|$)/u;

/**
 * `check` for values that come from elsewhere and may break the record's schema. Each place that does is a finding
 * (record-invalid); every rule still runs, and where it read a value that is not valid, it cannot tell.
 */
export function valueChecker(options: CheckOptions = {}): (value: unknown) => CheckResult {
  const checkWhole: Checker = checker(options);
  return (value) => {
    const read = MinutesRecord.safeParse(value);
    if (read.success) return checkWhole(read.data);
    const mended = mend(value);
    const findings = schemaFindings(value);
    if (mended === null) return { ...nothingChecked, findings };
    const result = checkMended(mended, options);
    return { ...result, findings: [...findings, ...result.findings] };
  };
}

const nothingChecked: CheckResult = {
  profile: {
    id: "default",
    chosenBy: "default",
    reason: { da: "Data kan ikke læses.", en: "The record cannot be read." },
  },
  findings: [],
  unclear: [],
  rules: [],
};

function checkMended({ record, broken }: Mended, options: CheckOptions): CheckResult {
  const watched = watch(record, broken);
  const readByRule = new Map<string, readonly string[]>();
  const watching = rules.map((rule): Rule => ({ ...rule, check: (seen, run) => checkWatched(rule, seen, run) }));
  const doubting: Doubting = (seen, answer, ruleId) => {
    const read = readByRule.get(ruleId) ?? [];
    return read.some((pointer) => concerns(pointer, answer.subject)) ? open(answer) : unlessWeak(seen, answer);
  };
  return runner(options, watching)(watched.value, doubting);

  function checkWatched(rule: Rule, seen: MinutesRecord, run: Parameters<Rule["check"]>[1]): readonly Answer[] {
    watched.take();
    const answers = answersOf(rule, seen, run);
    readByRule.set(rule.id, watched.take());
    return answers;
  }
}

/** Values that are valid one by one may still not fit together once others are empty. */
function answersOf(rule: Rule, record: MinutesRecord, run: Parameters<Rule["check"]>[1]): readonly Answer[] {
  try {
    return rule.check(record, run);
  } catch {
    return [cannotTell(recordPart(""), unreadable)];
  }
}

/** Whether a value that is not valid may bear on an answer: both in one item, or one of them in none. */
function concerns(pointer: string, subject: string): boolean {
  const [broken, asked] = [inItem.exec(pointer)?.[1], inItem.exec(subject)?.[1]];
  return broken === undefined || asked === undefined || broken === asked;
}

function open(answer: Answer): Answer {
  if (answer.verdict !== "fail") return answer;
  const { subject, item } = answer;
  return cannotTell({ subject, item, at: null }, unreadable);
}
