import type { Action } from "../../src/record/action.ts";
import type { Attendance } from "../../src/record/attendance.ts";
import type { Decision } from "../../src/record/decision.ts";
import type { Item } from "../../src/record/item.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import type { Vote } from "../../src/record/vote.ts";

/** A place, for values whose place does not matter to the test. */
export const at = { page: 1, line: 1, endLine: 1, start: 0, end: 1 };

export function aRecord(
  parts: Partial<Omit<MinutesRecord, "meeting">> & { meeting?: Partial<MinutesRecord["meeting"]> } = {},
): MinutesRecord {
  const { meeting, ...rest } = parts;
  return {
    schemaVersion: "1.0",
    generator: { name: "minutes", version: "0.0.0" },
    source: {
      fileName: "referat.txt",
      mediaType: "text/plain",
      bytes: 100,
      sha256: "0".repeat(64),
      pages: 1,
      lines: 10,
      textLayer: "native",
      textQuality: 1,
    },
    documentKind: "minutes",
    status: null,
    layout: { id: "generic", confidence: 1, evidence: [] },
    meeting: {
      organization: null,
      body: null,
      bodyType: null,
      title: null,
      number: null,
      classification: null,
      date: null,
      weekday: null,
      start: null,
      end: null,
      location: null,
      chair: [],
      secretary: [],
      nextMeeting: null,
      at: {},
      ...meeting,
    },
    attendance: [],
    attendanceEvents: [],
    items: [],
    signatures: [],
    rest: [],
    coverage: {
      characters: 100,
      inItems: 90,
      inHeader: 10,
      inSignatures: 0,
      furniture: 0,
      unassigned: 0,
      ratio: 1,
      unassignedAt: [],
    },
    notices: [],
    ...rest,
  };
}

export function anItem(parts: Partial<Item> = {}): Item {
  return {
    number: "1",
    order: 1,
    title: "Godkendelse af dagsorden",
    kind: null,
    category: "regular",
    access: { public: null, reason: null, legalBasis: null },
    caseNumbers: [],
    start: null,
    end: null,
    presenters: [],
    sections: [],
    recommendations: [],
    decisions: [],
    votes: [],
    dissents: [],
    recusals: [],
    attachments: [],
    actions: [],
    at,
    ...parts,
  };
}

export function aDecision(text: string, outcome: Decision["outcome"], parts: Partial<Decision> = {}): Decision {
  return {
    stage: "own",
    body: null,
    date: null,
    text,
    points: [{ text, at }],
    outcome,
    outcomeText: null,
    final: true,
    relationToRecommendation: null,
    referredTo: null,
    postponedTo: null,
    reservations: [],
    certainty: 0.9,
    at,
    ...parts,
  };
}

export function anAction(task: string, owners: readonly string[], parts: Partial<Action> = {}): Action {
  return {
    task,
    owners: owners.map((name) => ({ name, kind: "person" })),
    due: null,
    status: null,
    basis: "sentence",
    certainty: 0.9,
    at,
    ...parts,
  };
}

export function someone(name: string, status: Attendance["status"], parts: Partial<Attendance> = {}): Attendance {
  return {
    name,
    status,
    role: null,
    party: null,
    organization: null,
    substituteFor: null,
    reason: null,
    stated: "listed",
    at,
    ...parts,
  };
}

export function aVote(parts: Partial<Vote> = {}): Vote {
  return {
    subject: null,
    method: null,
    for: null,
    against: null,
    abstain: null,
    unanimous: null,
    groups: [],
    voters: [],
    result: null,
    text: "Forslaget blev sat til afstemning.",
    basis: "stated",
    at,
    ...parts,
  };
}
