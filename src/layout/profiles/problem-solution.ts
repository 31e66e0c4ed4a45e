import type { LayoutProfile } from "../profile.ts";

/** A large city's item pages: recommendation, sender in brackets, problem, solution. */
export const problemSolution: LayoutProfile = {
  id: "problem-solution",
  summary: "'Indstilling om,', sender in brackets, 'Problemstilling', 'Løsning', '<Body>s beslutning den …'",
  cues: [
    { pattern: "^problemstilling$", where: "anywhere", weight: 0.3, says: "'Problemstilling'" },
    { pattern: "^løsning$", where: "anywhere", weight: 0.3, says: "'Løsning'" },
    { pattern: "^indstilling om,?$", where: "anywhere", weight: 0.3, says: "'Indstilling om,'" },
    { pattern: "^om mødet", where: "anywhere", weight: 0.2, says: "'Om mødet'" },
    { pattern: "\\(\\d\\. behandling\\)", where: "anywhere", weight: 0.2, says: "'(1. behandling)'" },
    { pattern: "^fremmøde og inhabilitet", where: "anywhere", weight: 0.4, says: "'Fremmøde og inhabilitet'" },
    { pattern: "^se alle bilag$", where: "anywhere", weight: 0.15, says: "'Se alle bilag'" },
  ],
  styles: { dot: 0.3 },
};
