import type { Wording, Words } from "../rule.ts";
import type { Task } from "../tasks.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Opgave uden ansvarlig", en: "Task without an owner" };

const expected: Words = {
  da: "En person, en funktion eller en afdeling står ved opgaven.",
  en: "A person, an office or a unit stands with the task.",
};

const suggestion: Words = {
  da: "Skriv, hvem der gør det, fx: «Mia Lund indhenter to tilbud» eller «Ansvarlig: Sekretariatet».",
  en: 'Write who does it, for instance: "Mia Lund indhenter to tilbud" or "Ansvarlig: Sekretariatet".',
};

export function noOwner({ action }: Task): Wording {
  const { da, en } = quoted(action.task);
  return {
    message: { da: `Opgaven ${da} har ingen ansvarlig.`, en: `The task ${en} has no owner.` },
    expected,
    suggestion,
  };
}

export function everybodysTask({ action }: Task, everybody: string): Wording {
  const { da, en } = quoted(action.task);
  const owner = quoted(everybody);
  return {
    message: {
      da: `Opgaven ${da} har kun ${owner.da} som ansvarlig.`,
      en: `The task ${en} has only ${owner.en} as its owner.`,
    },
    expected,
    suggestion,
  };
}

export const perhapsBeside: Words = {
  da: "Referatet angiver de ansvarlige ved siden af teksten, og denne blev måske ikke læst.",
  en: "The minutes give owners beside the text, and this one may not have been read.",
};

export function perhapsNamed(words: string): Words {
  const { da, en } = quoted(words);
  return { da: `${da} er måske den ansvarlige.`, en: `${en} may be the owner.` };
}
