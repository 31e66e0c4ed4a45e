import type { LayoutProfile } from "../profile.ts";
import { absenceItem } from "./absence-item.ts";
import { adMinutes } from "./ad-minutes.ts";
import { association } from "./association.ts";
import { bodyDatePoint } from "./body-date-point.ts";
import { caseIdWeb } from "./case-id-web.ts";
import { caseLog } from "./case-log.ts";
import { caseSystemPrint } from "./case-system-print.ts";
import { combinedDecision } from "./combined-decision.ts";
import { committeePage } from "./committee-page.ts";
import { competenceLine } from "./competence-line.ts";
import { deanery } from "./deanery.ts";
import { decisionFirst } from "./decision-first.ts";
import { foldedPoints } from "./folded-points.ts";
import { gluedLabels } from "./glued-labels.ts";
import { letterhead } from "./letterhead.ts";
import { multiBodyPrint } from "./multi-body-print.ts";
import { municipalWeb } from "./municipal-web.ts";
import { nrDash } from "./nr-dash.ts";
import { parish } from "./parish.ts";
import { politicalTreatment } from "./political-treatment.ts";
import { polweb } from "./polweb.ts";
import { problemSolution } from "./problem-solution.ts";
import { punktBeslutning } from "./punkt-beslutning.ts";
import { regionMeeting } from "./region-meeting.ts";
import { sagnrPrintPage } from "./sagnr-print-page.ts";
import { schoolTable } from "./school-table.ts";
import { worksCouncilForm } from "./works-council-form.ts";

/** All known layouts; one line each. Of two that are equally likely the first counts. */
export const layoutProfiles: readonly LayoutProfile[] = [
  sagnrPrintPage,
  punktBeslutning,
  committeePage,
  politicalTreatment,
  foldedPoints,
  regionMeeting,
  decisionFirst,
  caseIdWeb,
  municipalWeb,
  absenceItem,
  competenceLine,
  polweb,
  problemSolution,
  caseLog,
  bodyDatePoint,
  combinedDecision,
  gluedLabels,
  nrDash,
  multiBodyPrint,
  caseSystemPrint,
  deanery,
  parish,
  schoolTable,
  worksCouncilForm,
  letterhead,
  adMinutes,
  association,
];
