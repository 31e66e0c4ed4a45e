import { everyoneWords, ownerBodies, ownerRoles, ownerUnits } from "../danish/lexicon/actions.ts";
import { isPersonName } from "../danish/names.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { Action } from "../record/action.ts";
import type { People } from "./people.ts";

export type Owner = Action["owners"][number];

const name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
const letters = "\\p{Lu}{2,5}";
const noun = `(?:den |de |det )?${anyOf([...ownerRoles, ...ownerUnits, ...ownerBodies, ...everyoneWords])}`;
const one = `(?:${noun}|${letters}(?:s [\\p{L}]+(?: i \\p{Lu}+)?)?|${name})`;
/** A subject that can own a task: names, initials, roles, units, joined by commas, "og" and "/". */
export const ownerRun = `${one}(?:(?:, | og | samt |/| / |, og )${one}){0,5}`;

const roles = new Set(ownerRoles);
const units = new Set(ownerUnits);
const bodies = new Set(ownerBodies);
const everyone = new Set(everyoneWords);
// A unit named by a compound in the definite form: "Produktforvaltningen", "Arbejdsgruppen", "HR"
const unitNoun =
  /^\p{Lu}?\p{L}*(?:gruppen|udvalget|forvaltningen|afdelingen|administrationen|sekretariatet|kontoret|teamet|formandskabet|formandskaberne|ledelsen|staben|centeret|centret|kommunen|kommuner|kommunerne|styrelsen|foreningen|siden|side|rådet|selskabet|firmaet|netværket|enheden|direktionen|bestyrelsen)$/iu;

/** What kind of owner the words are; null when they are no owner. */
export function readOwner(written: string, people: People): Owner | null {
  const text = written.trim().replace(/[.,;:]+$/u, "");
  if (text === "") return null;
  const key = fold(text).replace(/^(?:den|de|det) /u, "");
  if (everyone.has(key)) return { name: text, kind: "everyone" };
  if (roles.has(key)) return { name: text, kind: "role" };
  if (units.has(key)) return { name: text, kind: "unit" };
  if (bodies.has(key)) return { name: text, kind: "body" };
  if (/^\p{Lu}{2,5}$/u.test(text)) {
    const person = people.isInitials(text) ? people.resolve(text) : null;
    return person ? { name: text, kind: "person", person } : { name: text, kind: "unit" };
  }
  if (unitNoun.test(text)) return { name: text, kind: "unit" };
  const person = people.resolve(text);
  if (person !== null) return { name: text, kind: "person", ...(person.includes(" ") ? { person } : {}) };
  if (isPersonName(text) >= 0.5) return { name: text, kind: "person" };
  return null;
}

/** Splits a run such as "Anna, Bo og HR" and reads each owner; null when one of them is none. */
export function readOwners(run: string, people: People): Owner[] | null {
  const owners: Owner[] = [];
  for (const piece of run.split(/,? og |, |\s?\/\s?| samt |\s?\+\s?| & /u)) {
    const owner = readOwner(piece, people);
    if (!owner) return null;
    owners.push(owner);
  }
  return owners;
}
