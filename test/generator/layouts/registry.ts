import type { Layout } from "../layout.ts";
import { adMinutes, association, parish, results } from "./association.ts";
import {
  bodyDatePoint,
  caseSystemPrint,
  committeePage,
  decisionFirst,
  municipalWeb,
  nrDash,
  politicalTreatment,
} from "./municipal.ts";
import { punktBeslutning, sagnrPrintPage, utility, worksCouncilForm } from "./staff.ts";

/** Every layout a meeting is written in. */
export const layouts: readonly Layout[] = [
  municipalWeb,
  decisionFirst,
  caseSystemPrint,
  committeePage,
  bodyDatePoint,
  nrDash,
  politicalTreatment,
  sagnrPrintPage,
  punktBeslutning,
  worksCouncilForm,
  utility,
  association,
  adMinutes,
  results,
  parish,
];
