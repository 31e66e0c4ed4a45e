import { attendanceFaults } from "./attendance.ts";
import { decisionFaults } from "./decisions.ts";
import type { Fault } from "./fault.ts";
import { headerFaults } from "./header.ts";
import { itemFaults } from "./items.ts";
import { recusalFaults } from "./recusals.ts";
import { voteFaults } from "./votes.ts";

/** Every fault that is put into clean records, a line for each group of rules. */
export const faults: readonly Fault[] = [
  ...headerFaults,
  ...attendanceFaults,
  ...itemFaults,
  ...decisionFaults,
  ...voteFaults,
  ...recusalFaults,
];
