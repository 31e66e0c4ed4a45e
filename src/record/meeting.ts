import { z } from "zod";
import { PersonRef } from "./person.ts";
import { IsoDate, Span, TimeOfDay } from "./span.ts";

/** Kinds of body, as the rules tell them apart. */
export const bodyTypes = [
  "council",
  "committee",
  "regionalCouncil",
  "worksCouncil",
  "schoolBoard",
  "parishCouncil",
  "housing",
  "association",
  "company",
  "advisory",
  "management",
  "projectGroup",
] as const;
export type BodyType = (typeof bodyTypes)[number];

export const NextMeeting = z
  .object({
    date: IsoDate.nullable().describe(
      "Date of the next meeting; null when only words such as 'efter ferien' stand there.",
    ),
    start: TimeOfDay.optional().describe("Start of the next meeting."),
    text: z.string().describe("The words that state it."),
  })
  .meta({ id: "NextMeeting", description: "When the body meets again, as stated." });

export const Meeting = z
  .object({
    organization: z.string().nullable().describe("Owner of the body: municipality, region, association, company."),
    body: z.string().nullable().describe("The body that met, as written."),
    bodyType: z.enum(bodyTypes).nullable().describe("Kind of body, worked out from its name and the document's words."),
    title: z.string().nullable().describe("The document's own title line."),
    number: z.string().nullable().describe("Number of the meeting, as printed."),
    classification: z
      .enum(["ordinary", "extraordinary", "constituent", "generalAssembly", "written"])
      .nullable()
      .describe("Kind of meeting, when stated."),
    date: IsoDate.nullable().describe("Date of the meeting (of its first day)."),
    weekday: z.string().nullable().describe("Weekday as written, in lower case."),
    start: TimeOfDay.nullable().describe("Stated start."),
    end: TimeOfDay.nullable().describe("Stated end."),
    startActual: TimeOfDay.optional().describe("When the meeting really began, when that is stated too."),
    location: z.string().nullable().describe("Place, as written; 'Teams' and the like are places."),
    online: z
      .boolean()
      .optional()
      .describe("True when the meeting was held by video or telephone, in whole or in part."),
    chair: z.array(PersonRef).describe("Who led the meeting (formand, mødeleder, ordstyrer, dirigent)."),
    secretary: z.array(PersonRef).describe("Who kept the minutes (referent, protokolfører)."),
    nextMeeting: NextMeeting.nullable().describe("The next meeting, when stated."),
    at: z
      .record(z.string(), Span)
      .describe("Field name to the words it was read from; one entry for every stated field."),
  })
  .meta({ id: "Meeting", description: "The meeting itself: who met, when and where." });
export type Meeting = z.infer<typeof Meeting>;
