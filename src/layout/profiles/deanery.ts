import type { LayoutProfile } from "../profile.ts";

/** Deanery boards: the parish stands in the title. */
export const deanery: LayoutProfile = {
  id: "deanery",
  summary: "'2 - <parish> - Title', 'Sag: PUK …', recommendation in a word, outcome in the last paragraph",
  cues: [
    { pattern: "provstiudvalg", where: "head", weight: 0.4, says: "a deanery board" },
    { pattern: "^\\d{1,3} - .{2,40} - ", where: "anywhere", least: 2, weight: 0.4, says: "'n - parish - title'" },
    { pattern: "^sag: puk|puk \\d{4}", where: "anywhere", weight: 0.2, says: "the church's case numbers" },
    { pattern: "^mødepunkt", where: "anywhere", weight: 0.2, says: "'Mødepunkt'" },
  ],
  styles: { dash: 1 },
  features: { caseNumberNear: 0.3 },
};
