/**
 * The public API of minutes. Everything works on bytes and plain values: no file is read, nothing is fetched, and the
 * same input gives the same output.
 *
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { check, parse } from "minutes";
 *
 * const record = await parse({ fileName: "referat.docx", bytes: await readFile("referat.docx") });
 * const { findings } = check(record);
 * ```
 */
export type { ReadOptions, RecognitionProgress, SourceBytes } from "./ingest/adapter.ts";
export { type ParseOptions, parse, parseAll, type Trace, type TraceLine, trace } from "./pipeline.ts";
export type { Action, ActionOwner } from "./record/action.ts";
export type { Attendance, AttendanceEvent, AttendanceStatus } from "./record/attendance.ts";
export type { Decision, Outcome, Recommendation } from "./record/decision.ts";
export { type EffectiveAttendance, effectiveAttendance, type Presence } from "./record/effective-attendance.ts";
export { type ErrorCode, errorCodes, MinutesError } from "./record/errors.ts";
export type { Attachment, Item, ItemCategory, Section, SectionKind } from "./record/item.ts";
export type { BodyType, Meeting } from "./record/meeting.ts";
export { type Notice, type NoticeCode, noticeCodes } from "./record/notice.ts";
export type { PersonRef } from "./record/person.ts";
export {
  type Coverage,
  type DocumentKind,
  MinutesRecord,
  recordSchemaId,
  type Signature,
  schemaVersion,
} from "./record/record.ts";
export type { Span } from "./record/span.ts";
export type { Dissent, Recusal, Vote } from "./record/vote.ts";
export { Findings, findingsSchemaId } from "./report/findings-schema.ts";
export { checkArchive } from "./rules/archive/check-archive.ts";
export { check } from "./rules/engine.ts";
export type { CheckResult, Finding, Unclear } from "./rules/finding.ts";
export type { CheckOptions } from "./rules/options.ts";
export type { Severity } from "./rules/rule.ts";
