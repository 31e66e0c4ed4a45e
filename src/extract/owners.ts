import {
  departmentWords,
  everyoneWords,
  outsiders,
  ownerBodies,
  ownerRoles,
  ownerUnits,
  selfWords,
} from "../danish/lexicon/owner-words.ts";
import { isPersonName } from "../danish/names.ts";
import { fold } from "../danish/words.ts";
import type { Action } from "../record/action.ts";
import type { People } from "./people.ts";

export type Owner = Action["owners"][number];

const departments = new Set(departmentWords);
const roles = new Set(ownerRoles);
const units = new Set(ownerUnits);
const bodies = new Set(ownerBodies);
const everyone = new Set(everyoneWords);
const strangers = new Set(outsiders);
const self = new Set(selfWords);
// A unit named by a compound in the definite form: "Produktforvaltningen", "Arbejdsgruppen", "HR"
const unitNoun =
  /^\p{Lu}?\p{L}*(?:gruppen|udvalget|forvaltningen|afdelingen|administrationen|sekretariatet|kontoret|teamet|formandskabet|formandskaberne|ledelsen|staben|centeret|centret|skolen|skolerne|udvalgene|afdelingerne|rektoratet|fakultetet|instituttet|biblioteket|beredskabet|tjenesten|vagten|driften|kommunen|kommuner|kommunerne|styrelsen|foreningen|siden|side|rådet|selskabet|firmaet|netværket|enheden|direktionen|bestyrelsen)$/iu;
// "formandsgruppen", "vandudvalget": a part of the organisation, not one beside it
const ownPart =
  /^\p{Lu}?\p{L}*(?:gruppen|udvalget|forvaltningen|afdelingen|administrationen|sekretariatet|kontoret|teamet|formandskabet|formandskaberne|ledelsen|staben|centeret|centret|skolen|skolerne|udvalgene|afdelingerne|rektoratet|fakultetet|instituttet|biblioteket|tjenesten|driften|rådet|enheden|direktionen|bestyrelsen|siden|side)$/iu;
const companyEnd = /(?: (?:A\/S|ApS|I\/S|K\/S|P\/S|A\.m\.b\.a\.?)|^\p{N}\p{Lu}{1,3})$/u;

// "alle skoleledere", "Afdelingsledere": everybody who holds a role
const roleHolders =
  /^(?:alle |samtlige )?\p{L}{3,20}(?:ledere|chefer|formænd|koordinatorer|repræsentanter|ansvarlige)$/iu;
// "Skolecheferne", "Universitetsdirektøren": a role named by a compound in the definite form
const roleNoun =
  /^\p{Lu}?\p{L}*(?:chefen|cheferne|lederen|lederne|direktøren|direktørerne|formanden|formændene|rektoren|dekanen|koordinatoren|konsulenten|mesteren|inspektøren|sekretæren|ansvarlige|præsten|værgen|passeren|repræsentanten|kassereren|redaktøren|bestyreren|forvalteren|læreren|pædagogen)$/iu;

// "Teknik- og Miljøforvaltningen", "Børne-, Unge- og Kulturudvalget": the last word says what it is
const sharedNoun = /^\p{Lu}\p{L}{1,25}-(?:, \p{L}{2,25}-)? og (?<last>\p{L}{3,50})$/u;

/** Whether the words name a department: every word of its name is one of the field it works in. */
function isDepartment(text: string): boolean {
  if (/^(?:center|afdeling|fagcenter|stab|område|sekretariatet|forvaltningen|afdelingen|centret) for /iu.test(text))
    return true;
  if (/s Afdeling$|^(?:Primær|Nær|Social|Teknisk|Fælles) \p{Lu}/u.test(text)) return true;
  const words = text.split(/,? og |, | /u).map((each) => fold(each));
  return words.length > 1 && words.every((each) => departments.has(each));
}

/** The noun itself: without article and "kommende", "nye". */
function bareNoun(text: string): string {
  return fold(text)
    .replace(/^(?:den|de|det) /u, "")
    .replace(/^(?:kommende|nye|ny|siddende|nuværende) /u, "")
    .replace(/ i \p{L}{2,6}$/u, "");
}

/** What kind of owner the words are; null when they are no owner. */
export function readOwner(written: string, people: People): Owner | null {
  const text = written
    .trim()
    .replace(/^(?:evt\.|v\/|v\.|ved) ?/iu, "")
    .replace(/[,;:?]+$|(?<!\p{Lu}\.\p{L})\.$/u, "")
    .trim();
  if (text === "") return null;
  const key = bareNoun(text);
  if (everyone.has(key)) return { name: text, kind: "everyone" };
  if (roles.has(key)) return { name: text, kind: "role" };
  if (units.has(key)) return { name: text, kind: "unit" };
  if (bodies.has(key) || self.has(key)) return { name: text, kind: "body" };
  if (/^\p{Lu}{2,5}$/u.test(text)) {
    const person = people.isInitials(text) ? people.resolve(text) : null;
    return person ? { name: text, kind: "person", person } : { name: text, kind: "unit" };
  }
  if (isDepartment(text)) return { name: text, kind: "unit" };
  const shared = sharedNoun.exec(text)?.groups?.last;
  const last = shared === undefined ? null : readOwner(shared, people);
  if (last && last.kind !== "person") return { name: text, kind: last.kind };
  if (roleNoun.test(text) || roleHolders.test(text)) return { name: text, kind: "role" };
  if (companyEnd.test(text) || /^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(text) || unitNoun.test(text))
    return { name: text, kind: "unit" };
  const titled = /^(?<title>\p{L}+) (?<name>\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]*){0,3})$/u.exec(text)?.groups;
  if (titled?.title && titled.name && roles.has(fold(titled.title))) return readOwner(titled.name, people);
  const person = people.resolve(text);
  if (person !== null) return { name: text, kind: "person", ...(person.includes(" ") ? { person } : {}) };
  if (isPersonName(text) >= 0.5) return { name: text, kind: "person" };
  return null;
}

/** Splits a run such as "Anna, Bo og HR" and reads each owner; null when one of them is none. */
export function readOwners(run: string, people: People): Owner[] | null {
  const whole = isDepartment(run.trim()) ? readOwner(run, people) : null;
  if (whole) return [whole];
  const owners: Owner[] = [];
  for (const piece of run.split(/(?<!-),? og |, |\s?\/\s?(?!S(?![\p{L}]))| samt |\s?\+\s?| & |;\s/u)) {
    const owner = readOwner(piece, people) ?? companion(piece);
    if (!owner) return null;
    owners.push(owner);
  }
  // A word with a capital that nobody knows is a name only beside people.
  const certain = owners.some((each) => each.kind === "person" && !isUnknown(each, people));
  return certain || !owners.some((each) => isUnknown(each, people)) ? owners : null;
}

/** A word that can be a name: "Thøger". */
function companion(piece: string): Owner | null {
  return /^\p{Lu}\p{Ll}{2,14}$/u.test(piece.trim()) ? { name: piece.trim(), kind: "person" } : null;
}

function isUnknown(owner: Owner, people: People): boolean {
  return owner.kind === "person" && readOwner(owner.name, people) === null;
}

/** Whether a sentence can give the owner a task: not the municipality, a neighbour or an association beside this one. */
export function canBeTasked(owner: Owner): boolean {
  const key = bareNoun(owner.name);
  if (strangers.has(key)) return false;
  if (owner.kind !== "unit" || units.has(key)) return true;
  return (
    /^\p{Lu}{2,5}(?:s |$)|^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(owner.name) ||
    companyEnd.test(owner.name) ||
    isDepartment(owner.name) ||
    ownPart.test(sharedNoun.exec(owner.name)?.groups?.last ?? key) ||
    /kommuner(?:ne)?$/u.test(key)
  );
}

/**
 * Whether only the form of its noun makes the words an owner ("Biblioteket", "Landsformanden"): where news is told, it is
 * as likely somebody else's.
 */
export function isOwnerByForm(owner: Owner): boolean {
  const key = bareNoun(owner.name);
  if (roles.has(key) || units.has(key) || (owner.kind !== "unit" && owner.kind !== "role")) return false;
  return unitNoun.test(owner.name) || roleNoun.test(owner.name);
}

/** Owners without the writers themselves: "vi" names nobody. */
export function named(owners: readonly Owner[]): Owner[] {
  return owners.filter((each) => !self.has(bareNoun(each.name)));
}
