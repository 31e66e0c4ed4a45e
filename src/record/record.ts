import { z } from "zod";
import { Attendance, AttendanceEvent } from "./attendance.ts";
import { Item } from "./item.ts";
import { Meeting } from "./meeting.ts";
import { Notice } from "./notice.ts";
import { Certainty, Span } from "./span.ts";

/** Version of the record's shape; raised when a change breaks readers. */
export const schemaVersion = "1.0";
/** Where the JSON Schema of the record is named. */
export const recordSchemaId = `https://minutes.invalid/schemas/record-${schemaVersion}.json`;

export const Source = z
  .object({
    fileName: z.string().describe("File name without folders."),
    mediaType: z.string().describe("Media type found from the content."),
    bytes: z.int().min(0).describe("Size in bytes."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe("SHA-256 of the bytes, in hexadecimal."),
    pages: z.int().min(0).describe("Number of pages."),
    lines: z.int().min(0).describe("Number of lines of the source text."),
    part: z
      .object({
        number: z.int().min(1).describe("Which of the meetings in the file this is, from 1."),
        of: z.int().min(2).describe("How many meetings the file holds."),
      })
      .optional()
      .describe("Only for files with the minutes of several meetings: each meeting has a record of its own."),
    encoding: z.string().optional().describe("Character encoding of a text file."),
    producer: z.string().optional().describe("Program that made the file, as it says."),
    title: z.string().optional().describe("Title in the file's properties."),
    language: z.string().optional().describe("Language in the file's properties."),
    tagged: z.boolean().optional().describe("True for a tagged PDF."),
    textLayer: z.enum(["native", "ocr", "none", "mixed"]).describe("Where the text comes from."),
    textQuality: Certainty.describe("Share of the words that look like Danish words and names, from 0 to 1."),
  })
  .meta({ id: "Source", description: "The file the record was read from." });

export const Signature = z
  .object({
    name: z.string().describe("Who signed, as written."),
    role: z.string().nullable().describe("In what role, as written."),
    date: z.string().nullable().describe("When, as written."),
    method: z.string().nullable().describe("How, as written."),
    at: Span.describe("Where it stands."),
  })
  .meta({ id: "Signature", description: "A signature." });
export type Signature = z.infer<typeof Signature>;

export const Rest = z
  .object({
    kind: z.enum(["header", "furniture", "signature", "unassigned"]).describe("What kind of text it is."),
    text: z.string().describe("The text."),
    at: Span.describe("Where it stands."),
  })
  .meta({ id: "Rest", description: "Text that is in no item." });
export type Rest = z.infer<typeof Rest>;

export const Coverage = z
  .object({
    characters: z.int().min(0).describe("Non-blank characters of the source text."),
    inItems: z.int().min(0).describe("Of these, in items."),
    inHeader: z.int().min(0).describe("In the header before the items."),
    inSignatures: z
      .int()
      .min(0)
      .describe("After the items: in signatures, closing lines and attachments printed after the minutes."),
    furniture: z.int().min(0).describe("In running headers and footers, contents tables, navigation words and markup."),
    unassigned: z.int().min(0).describe("In no place of the record."),
    ratio: Certainty.describe(
      "Share of the characters that are assigned: 1 - unassigned / characters; 1 for an empty source.",
    ),
    unassignedAt: z.array(Span).describe("Where unassigned text stands."),
  })
  .meta({
    id: "Coverage",
    description: "Proof that nothing was dropped: every non-blank character is counted in exactly one place.",
  });
export type Coverage = z.infer<typeof Coverage>;

export const documentKinds = [
  "minutes",
  "agenda",
  "supplementaryAgenda",
  "decisionRecord",
  "cancelledMeeting",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const MinutesRecord = z
  .object({
    schemaVersion: z.literal(schemaVersion).describe("Version of this shape."),
    generator: z
      .object({
        name: z.literal("minutes").describe("Its name."),
        version: z.string().describe("Its version."),
      })
      .describe("The program that made the record."),
    source: Source.describe("The file it was read from."),
    documentKind: z.enum(documentKinds).describe("What kind of document it is."),
    status: z
      .enum(["draft", "approved", "final"])
      .nullable()
      .describe("What the document says of itself (Udkast, Godkendt …)."),
    layout: z
      .object({
        id: z.string().describe("The recognised layout; 'generic' is a normal answer."),
        confidence: Certainty.describe("How well it fits."),
        evidence: z.array(z.string()).describe("The cues seen."),
      })
      .describe("How the document is laid out."),
    meeting: Meeting.describe("The meeting."),
    attendance: z.array(Attendance).describe("Who took part and who was away."),
    attendanceEvents: z.array(AttendanceEvent).describe("Arrivals and departures during the meeting."),
    items: z.array(Item).describe("The agenda items as treated, in the document's order."),
    signatures: z.array(Signature).describe("Signatures."),
    rest: z.array(Rest).describe("All text that is in no item: record and rest together hold the whole source."),
    coverage: Coverage.describe("How much of the source is in the record."),
    notices: z.array(Notice).describe("What reading noticed."),
  })
  .meta({ id: "MinutesRecord", description: "The minutes of one meeting, as read from one document." });
export type MinutesRecord = z.infer<typeof MinutesRecord>;
