/** Words for the first reading of a matter, as titles of items have them. */
export const firstReadings: readonly string[] = [
  "1. behandling",
  "1.behandling",
  "første behandling",
  "førstebehandling",
  "1. beh.",
];

/** Words for the second reading. */
export const secondReadings: readonly string[] = [
  "2. behandling",
  "2.behandling",
  "anden behandling",
  "andenbehandling",
  "2. beh.",
];

/** Titles of the yearly budget. */
export const budgetWords: readonly string[] = [
  "budget",
  "budgettet",
  "budgetforslag",
  "budgetforslaget",
  "årsbudget",
  "forslag til budget",
];

/** Titles of the rules by which a municipality or a region is governed. */
export const statuteWords: readonly string[] = ["styrelsesvedtægt", "styrelsesvedtægten", "vedtægt for styrelsen"];
