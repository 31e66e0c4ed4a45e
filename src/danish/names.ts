/** Everything about the names of persons, in one place for the stages that read them. */
export { stripTitle, type TitledName } from "./name-entries.ts";
export { type ListedName, splitNameList } from "./name-lists.ts";
export { firstNameOf, initialsOf, samePerson } from "./name-matching.ts";
export { isGivenName, isUsualName } from "./name-tokens.ts";
export { initialsBeside, isRankedPerson } from "./person-entries.ts";
export { findPersonNames, isPersonName, type NameReading } from "./person-names.ts";
