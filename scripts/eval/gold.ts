import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** The labels' outcomes: fewer than the record's, because a reader of the minutes cannot tell more apart. */
export const goldOutcomes = [
  "approved",
  "approvedAmended",
  "rejected",
  "noted",
  "discussed",
  "postponed",
  "referred",
  "recommended",
  "elected",
  "withdrawn",
  "none",
  "other",
] as const;

const Text = z.string().min(1);
const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const Clock = z.string().regex(/^\d{2}:\d{2}$/u);

export const GoldDecision = z.strictObject({
  starts: Text.nullable(),
  ends: Text.nullable(),
  outcome: z.enum(goldOutcomes),
  points: z.int().min(0).nullable(),
});

export const GoldVote = z.strictObject({
  for: z.int().nullable(),
  against: z.int().nullable(),
  abstain: z.int().nullable(),
  unanimous: z.boolean().nullable(),
});

export const GoldAction = z.strictObject({ owner: z.array(Text), task: Text, due: Text.nullable() });

export const GoldItem = z.strictObject({
  number: z.string().nullable(),
  title: Text.nullable(),
  caseNumbers: z.array(Text),
  start: Clock.nullable(),
  end: Clock.nullable(),
  closed: z.boolean().nullable(),
  kind: z.enum(["information", "discussion", "decision"]).nullable(),
  recommendations: z.int().min(0),
  decisions: z.array(GoldDecision),
  votes: z.array(GoldVote),
  dissents: z.array(Text),
  recusals: z.array(Text),
  attachments: z.array(Text),
  actions: z.array(GoldAction),
});

export const GoldPerson = z.strictObject({
  name: Text,
  status: z.enum(["present", "remote", "guest", "excused", "absent"]),
  role: Text.nullable(),
  substituteFor: Text.nullable(),
});

/** What a correct record of one document says; fixtures/README.md explains every field. */
export const Gold = z.strictObject({
  document: Text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  documentKind: z.enum(["minutes", "agenda", "decisionRecord", "cancelledMeeting", "other"]),
  meeting: z.strictObject({
    organization: Text.nullable(),
    body: Text.nullable(),
    date: IsoDate.nullable(),
    start: Clock.nullable(),
    end: Clock.nullable(),
    location: Text.nullable(),
    chair: z.array(Text),
    secretary: z.array(Text),
    nextMeeting: IsoDate.nullable(),
  }),
  attendance: z.array(GoldPerson),
  items: z.array(GoldItem),
  /** Identifier of the layout the document has (src/layout/profiles, or a name of its own); groups the tables. */
  layout: z
    .string()
    .regex(/^[a-z0-9-]+$/u)
    .optional(),
  annotatorNotes: z.string().optional(),
});
export type Gold = z.infer<typeof Gold>;
export type GoldItem = z.infer<typeof GoldItem>;
export type GoldDecision = z.infer<typeof GoldDecision>;
export type GoldAction = z.infer<typeof GoldAction>;

/** One labelled document: its name in tables, its labels, and where its bytes are. */
export interface Labelled {
  readonly name: string;
  readonly gold: Gold;
  readonly documentPath: string;
}

const FLAT_ENDING = ".gold.json";

/** The labels of a file; throws when they are not as fixtures/README.md describes them. */
export function readGold(file: string): Gold {
  const parsed = Gold.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * The labelled documents of a folder, by name. Both layouts are read, also mixed: `<slug>/gold.json` with the document
 * beside it, and `<file>.gold.json` beside `<file>`. With `docs` the documents are looked for there instead.
 */
export function findLabelled(goldFolder: string, docs: string = goldFolder): Labelled[] {
  return readdirSync(goldFolder)
    .sort()
    .flatMap((entry): Labelled[] => {
      const whole = path.join(goldFolder, entry);
      if (entry.endsWith(FLAT_ENDING)) {
        const name = entry.slice(0, -FLAT_ENDING.length);
        return [{ name, gold: readGold(whole), documentPath: path.join(docs, name) }];
      }
      if (!statSync(whole).isDirectory() || !readdirSync(whole).includes("gold.json")) return [];
      const gold = readGold(path.join(whole, "gold.json"));
      return [{ name: entry, gold, documentPath: path.join(docs, entry, gold.document) }];
    });
}
