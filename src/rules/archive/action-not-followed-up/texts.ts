import { writtenDay } from "../../calendar.ts";
import type { Wording, Words } from "../../rule.ts";
import type { Task } from "../../tasks.ts";
import { quoted } from "../../wording.ts";

export const title: Words = { da: "Opgave er ikke fulgt op", en: "Task not followed up" };

/** `due` is the deadline, or the meeting's own day where none is stated. */
export function noTrace({ action }: Task, due: string, meetings: number, until: string): Wording {
  const task = quoted(action.task);
  const [from, to] = [writtenDay(due), writtenDay(until)];
  return {
    message: {
      da: `Opgaven ${task.da} nævnes ikke på de ${meetings} møder efter ${from.da}, til og med ${to.da}.`,
      en: `The task ${task.en} is not mentioned at the ${meetings} meetings after ${from.en}, up to ${to.en}.`,
    },
    expected: {
      da: "En opgave nævnes igen, når fristen er gået: udført, udsat eller opgivet.",
      en: "A task is mentioned again when its time has come: done, postponed or given up.",
    },
    suggestion: {
      da: "Kontrollér, hvad der blev af den, og skriv fx på næste møde: «Mia orienterede: to tilbud modtaget. Lukket».",
      en: 'Check what became of it, and write for instance at the next meeting: "Mia orienterede: to tilbud modtaget. Lukket".',
    },
  };
}
