import {
  PARTY_CODES,
  PARTY_NAMES,
  TITLE_ENDINGS,
  TITLE_MODIFIERS,
  TITLES,
  UNIONS,
  UNIT_PREPOSITIONS,
} from "./lexicon/titles.ts";
import { endingTest, fold, wordsOf } from "./words.ts";

const titles = new Set([...TITLES, ...TITLE_ENDINGS]);
const isCompoundTitle = endingTest(TITLE_ENDINGS);
const modifiers = new Set(TITLE_MODIFIERS);
const prepositions = new Set(UNIT_PREPOSITIONS);
const unions = new Set(UNIONS);
const partyCodes = new Set(PARTY_CODES.map(fold));
const partyNames = new Set(PARTY_NAMES);

/** Short titles that are words or names of their own unless they stand in capitals. */
const CAPITALS_ONLY = new Set(["tr", "tt", "amr", "ftr", "ftm", "fmr", "ceo", "cfo", "cto", "coo"]);
/** Titles that are abbreviations of something else when they stand in capitals. */
const NEVER_CAPITALS = new Set(["hr", "it"]);
const LONGEST_TITLE = 40;
/** Endings of a title in the definite form or the genitive: "formanden", "lederne", "kassererens". */
const ENDINGS: readonly string[] = ["en", "n", "et", "erne", "ne", "s", "ens"];

/** True for a title or role, compounds and definite forms included: "socialdirektør", "Formanden", "TR". */
export function isTitleWord(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_TITLE) return false;
  const folded = text.normalize("NFC").toLowerCase();
  const capitals = text === text.toUpperCase();
  if (CAPITALS_ONLY.has(folded)) return capitals;
  if (NEVER_CAPITALS.has(folded)) return !capitals;
  return (
    isTitleForm(folded) ||
    ENDINGS.some((ending) => folded.endsWith(ending) && isTitleForm(folded.slice(0, -ending.length)))
  );
}

/** True when the text is nothing but a title with what belongs to it: "fungerende formand", "kontorchef i Økonomi". */
export function isTitlePhrase(text: string): boolean {
  const words = text.trim().split(/[\s/,]+/u);
  const place = words.findIndex((each) => isTitleWord(each.replace(/^[-–.]+|[-–.]+$/gu, "")));
  if (place < 0 || words.length > 12) return false;
  const before = words.slice(0, place).map((each) => fold(each).replace(/\.$/u, ""));
  const beforeFits = before.every((each) => modifiers.has(each) || unions.has(each.toUpperCase()) || each === "og");
  const next = words[place + 1];
  return (
    beforeFits &&
    (next === undefined ||
      isUnitPreposition(next) ||
      /^(?:og|\(|&|[-–])/u.test(next) ||
      isTitlePhrase(words.slice(place + 1).join(" ")) ||
      unions.has(next))
  );
}

/** "fungerende", "tidligere", "1" */
export function isTitleModifier(text: string): boolean {
  return modifiers.has(fold(text).replace(/\.$/u, ""));
}

/** "i", "for", "ved" */
export function isUnitPreposition(text: string): boolean {
  return prepositions.has(text);
}

/** True for a union or staff organisation: "FOA", "LO/HK". */
export function isUnion(text: string): boolean {
  return text.split(/[/-]/u).every((each) => unions.has(each.trim()));
}

/** True for the letter, code or name of a party or list: "A", "SF", "Venstre". */
export function isParty(text: string): boolean {
  const trimmed = text.trim().replace(/\.$/u, "");
  if (/^[A-ZÆØÅ]$/u.test(trimmed)) return true;
  const folded = fold(trimmed);
  if (partyNames.has(folded) || /^(?:liste|lokallisten|borgerlisten) \p{L}/u.test(folded)) return true;
  return (
    /^\p{Lu}/u.test(trimmed) &&
    wordsOf(trimmed).length === 1 &&
    (partyCodes.has(folded) || partyCodes.has(`${folded}.`))
  );
}

function isTitleForm(folded: string): boolean {
  return titles.has(folded) || isCompoundTitle(folded);
}
