import { isDeepStrictEqual } from "node:util";
import type { Attendance } from "../../src/record/attendance.ts";
import type { Meeting } from "../../src/record/meeting.ts";
import { MinutesRecord, schemaVersion } from "../../src/record/record.ts";
import type { Span } from "../../src/record/span.ts";
import type { Draft } from "./draft.ts";
import { anItem } from "./items.ts";
import { aSpan, placeOr } from "./spans.ts";

/** Kinds of body that no municipality has. */
const ofNoMunicipality: readonly unknown[] = ["association", "company", "housing"];

/** A meeting of a school board in a municipality that does not exist; every field it states has a place on line 1. */
export function aMeeting(draft: Draft<Meeting> = {}): Meeting {
  const meeting = {
    organization: ofNoMunicipality.includes(draft.bodyType) ? "Fjordby Selskab" : "Fjordby Kommune",
    body: "Skolebestyrelsen",
    bodyType: "schoolBoard",
    title: "Referat af møde i skolebestyrelsen",
    number: null,
    classification: "ordinary",
    date: "2025-03-04",
    weekday: "tirsdag",
    start: "17:00",
    end: "19:00",
    location: "Biblioteket",
    chair: [{ name: "Anna Holm" }],
    secretary: [{ name: "Bo Juhl" }],
    nextMeeting: null,
    ...draft,
  };
  const stated = Object.entries(meeting).filter(([, value]) => typeof value === "string" && value !== "");
  const at: Record<string, Span> = {};
  for (const [field] of stated) at[field] = aSpan(0);
  for (const [field, span] of Object.entries(draft.at ?? {})) at[field] = placeOr(span, aSpan(0));
  return { ...meeting, at } as Meeting;
}

export function anAttendance(draft: Draft<Attendance> = {}, at: Span = aSpan(100)): Attendance {
  return {
    name: "Anna Holm",
    status: "present",
    role: null,
    party: null,
    organization: null,
    substituteFor: null,
    reason: null,
    stated: "listed",
    ...draft,
    at: placeOr(draft.at, at),
  } as Attendance;
}

/**
 * Clean minutes, which keep every rule, with what the draft changes. Lists of the draft replace the clean ones; each of
 * their entries is filled up from a clean entry. Throws when the draft has a field the record does not know.
 */
export function aRecord(draft: Draft<MinutesRecord> = {}): MinutesRecord {
  const record = {
    schemaVersion,
    generator: { name: "minutes", version: "0.1.0" },
    documentKind: "minutes",
    status: null,
    ...draft,
    source: { ...source, ...draft.source },
    layout: { id: "generic", confidence: 1, evidence: [], ...draft.layout },
    meeting: aMeeting(draft.meeting),
    attendance: (draft.attendance ?? [{ name: "Anna Holm" }, { name: "Bo Juhl" }]).map((each, index) =>
      anAttendance(each, aSpan(100 + 10 * index, 10)),
    ),
    attendanceEvents: (draft.attendanceEvents ?? []).map((each) => ({
      ...{ name: "Anna Holm", type: "departure", item: null, time: null, timing: null, text: "" },
      ...each,
      at: placeOr(each.at, aSpan(200)),
    })),
    items: (draft.items ?? [{}]).map((each, index) => anItem(each, index)),
    signatures: draft.signatures ?? [],
    rest: (draft.rest ?? []).map((each) => ({ kind: "header", text: "", ...each, at: placeOr(each.at, aSpan(0)) })),
    coverage: { ...coverage, ...draft.coverage },
    notices: draft.notices ?? [],
  };
  const parsed = MinutesRecord.parse(record);
  if (!isDeepStrictEqual(parsed, record)) throw new Error("The draft has a field that the record does not know.");
  return parsed;
}

const source = {
  fileName: "referat.txt",
  mediaType: "text/plain",
  bytes: 1000,
  sha256: "0".repeat(64),
  pages: 1,
  lines: 60,
  textLayer: "native",
  textQuality: 1,
};

const coverage = {
  characters: 1000,
  inItems: 900,
  inHeader: 100,
  inSignatures: 0,
  furniture: 0,
  unassigned: 0,
  ratio: 1,
  unassignedAt: [],
};
