import { anyOf, fold, WORD_START, word, wordsOf } from "../../danish/words.ts";
import { askingWords, bodiesInGeneral, resolvingWords, treatingVerbs } from "../lexicon/tasks.ts";
import type { Task } from "../tasks.ts";

/** Signs before a task in which the body may say that it has agreed on it. */
const LEAD = 60;
// "Der var enighed om at |", "Bestyrelsen besluttede at |"
const resolved = new RegExp(`${WORD_START}${anyOf(resolvingWords)}(?: om)?,? at\\s{1,3}$`, "u");
// "|søge kommunen", but not "|reglerne lægges", "|de berørte inviteres"
const infinitive =
  /^(?!(?:alle|begge|de|disse|mange|flere|nogle)\s|\p{Ll}{1,30}(?:er|e)ne\s)(?:\p{Ll}{2,30}e|få|gå|stå|se|bo)\s/u;
const passive = /\p{Ll}{3}es(?!\p{L})/u;

// "drøftes i |bestyrelsen"
const treated = new RegExp(`${WORD_START}${anyOf(treatingVerbs)} (?:i|af) (\\p{L}{2,40})`, "u");
// "Bemærkninger bedes sendt til sekretariatet"
const asking = word(anyOf(askingWords), "iu");

/**
 * Whether the body took the task on itself, or asks it of everybody: "Der var enighed om at søge dispensation" has no
 * other doer than those who agreed, and "drøftes i bestyrelsen" is the body's by its own words.
 */
export function isBodysOwn(task: Task, body: string | null): boolean {
  return asking.test(task.action.task) || isTreatedBy(task.action.task, body) || isResolved(task);
}

function isResolved({ item, action }: Task): boolean {
  const clause = action.task.split(/[,.;:]/u)[0] ?? "";
  if (!infinitive.test(action.task) || passive.test(clause)) return false;
  return [...item.sections, ...item.decisions].some(({ text }) => {
    const place = text.indexOf(action.task);
    return place > 0 && resolved.test(text.slice(Math.max(0, place - LEAD), place).toLowerCase());
  });
}

/** "skal drøftes i HMU", where the minutes are those of HMU */
function isTreatedBy(task: string, body: string | null): boolean {
  const named = treated.exec(fold(task))?.[1];
  return named !== undefined && [...bodiesInGeneral, wordsOf(body ?? "")[0]].includes(named);
}
