/** Names of the profiles, apart from what they hold, so that the help of the program can list them and load no rule. */
export const profileIds = [
  "default",
  "council",
  "committee",
  "regionalCouncil",
  "worksCouncil",
  "schoolBoard",
  "parishCouncil",
  "housing",
  "association",
  "company",
  "management",
  "publish-gate",
  "archive",
  "journalist",
] as const;
export type ProfileId = (typeof profileIds)[number];
