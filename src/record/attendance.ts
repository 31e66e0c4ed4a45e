import { z } from "zod";
import { Span, TimeOfDay } from "./span.ts";

export const attendanceStatuses = ["present", "remote", "guest", "excused", "absent", "unknown"] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

export const Attendance = z
  .object({
    name: z.string().describe("Name as written, without title, role and party."),
    status: z
      .enum(attendanceStatuses)
      .describe("present, remote, guest (only for some items, or called a guest), excused (afbud), absent, unknown."),
    role: z.string().nullable().describe("Title or role as written."),
    party: z.string().nullable().describe("Party letter or list as written."),
    organization: z.string().nullable().describe("Organisation or unit as written."),
    substituteFor: z.string().nullable().describe("Whom this person stands in for, as written."),
    reason: z.string().nullable().describe("Reason of absence, as written."),
    items: z.array(z.string()).optional().describe("Numbers of the items the status is limited to."),
    stated: z.enum(["listed", "prose"]).describe("Whether the name stands in a list of attendance or in running text."),
    planned: z
      .boolean()
      .optional()
      .describe("True when a later statement in the document differs; this one was the expectation."),
    at: Span.describe("The words it was read from."),
  })
  .meta({ id: "Attendance", description: "One person's attendance, as one place of the document states it." });
export type Attendance = z.infer<typeof Attendance>;

export const AttendanceEvent = z
  .object({
    name: z.string().describe("Name as written."),
    type: z
      .enum(["arrival", "departure", "return", "recusal", "absence"])
      .describe("What happened. absence: away for that item alone, without a word of coming or going."),
    item: z.string().nullable().describe("Number of the item it is tied to."),
    time: TimeOfDay.nullable().describe("Time of day, when stated."),
    timing: z.enum(["before", "during", "after"]).nullable().describe("Before, during or after that item."),
    text: z.string().describe("The words that state it."),
    at: Span.describe("Where they stand."),
  })
  .meta({ id: "AttendanceEvent", description: "Somebody came, went, or was away for an item." });
export type AttendanceEvent = z.infer<typeof AttendanceEvent>;
