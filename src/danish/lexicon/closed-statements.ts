/** How a short item says in its text that it was treated behind closed doors, as pattern sources. */
export const closedStatements: readonly string[] = [
  // "Drøftet for lukkede døre"
  "for\\slukkede\\sdøre",
  // "Punktet er lukket og refereres ikke" · "Det er fortroligt og står ikke i referatet"
  "^(?:punktet|sagen|emnet|det|dette|punktet\\sher)\\s(?:er|var)\\s(?:et\\s)?(?:lukket|fortroligt|fortrolig)(?:\\spunkt)?(?:\\sog\\s|[.,]|$)",
  // "(Lukket møde)"
  "^\\((?:lukket|fortroligt|lukket\\smøde|lukket\\spunkt|lukket\\ssag)\\)",
];
