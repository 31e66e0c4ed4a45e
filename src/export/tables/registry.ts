import { actions } from "./actions.ts";
import { attachments } from "./attachments.ts";
import { attendance } from "./attendance.ts";
import { decisions } from "./decisions.ts";
import { findings } from "./findings.ts";
import { items } from "./items.ts";
import { meetings } from "./meetings.ts";
import { owners } from "./owners.ts";
import type { Table } from "./table.ts";
import { voters } from "./voters.ts";
import { votes } from "./votes.ts";

/** Every table: a file here, and one line. A table stands after those that its keys lead to. */
export const tables: readonly Table[] = [
  meetings,
  items,
  decisions,
  votes,
  voters,
  attendance,
  actions,
  owners,
  attachments,
  findings,
];
