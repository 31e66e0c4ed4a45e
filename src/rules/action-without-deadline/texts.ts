import type { Wording, Words } from "../rule.ts";
import type { Task } from "../tasks.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Opgave uden frist", en: "Task without a deadline" };

const expected: Words = {
  da: "En dato eller et møde står ved opgaven.",
  en: "A date or a meeting stands with the task.",
};

const suggestion: Words = {
  da: "Skriv, hvornår det skal være gjort, fx: «inden 1. maj 2025» eller «til næste møde».",
  en: 'Write when it is to be done, for instance: "inden 1. maj 2025" or "til næste møde".',
};

export function noDeadline({ action }: Task): Wording {
  const { da, en } = quoted(action.task);
  return {
    message: { da: `Opgaven ${da} har ingen frist.`, en: `The task ${en} has no deadline.` },
    expected,
    suggestion,
  };
}

export function vagueDeadline({ action }: Task): Wording {
  const { da, en } = quoted(action.task);
  const due = quoted(action.due?.text ?? "");
  return {
    message: {
      da: `Opgaven ${da} har kun ${due.da} som frist.`,
      en: `The task ${en} has only ${due.en} as its deadline.`,
    },
    expected,
    suggestion,
  };
}
