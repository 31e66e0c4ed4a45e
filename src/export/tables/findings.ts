import { type Finding, severities } from "../../rules/finding.ts";
import { partKey } from "./keys.ts";
import type { Part } from "./parts.ts";
import { key, meetingId, whose } from "./shared-columns.ts";
import { defineTable, type ReadColumn } from "./table.ts";

const text = (
  name: string,
  about: { da: string; en: string },
  read: (finding: Finding) => string,
): ReadColumn<Part<Finding>> => ({ name, type: "text", required: true, about, read: ({ value }) => read(value) });

/** One row for each finding of the rules. */
export const findings = defineTable<Part<Finding>>({
  name: "findings",
  about: {
    da: "Et fund af reglerne; med --check, eller af data fra minutes batch --check.",
    en: "A finding of the rules; with --check, or of records of minutes batch --check.",
  },
  each: (source) => source.findings.map((value) => ({ source, value, key: `${source.id}!${value.fingerprint}` })),
  columns: [
    key("finding_id", {
      da: "Nøgle: mødets nøgle og fundets fingeraftryk.",
      en: "Key: that of the meeting, and the finding's fingerprint.",
    }),
    meetingId,
    {
      name: "subject_id",
      type: "text",
      required: true,
      indexed: true,
      forPrograms: true,
      about: {
        da: "Hvad fundet handler om: nøglen i den tabel, det står i, eller til et felt i data.",
        en: "What it is about: the key in the table that holds it, or of a field of the record.",
      },
      read: ({ source, value }) => partKey(source.id, value.subject),
    },
    ...whose,
    {
      name: "item_number",
      type: "text",
      about: { da: "Punktets nummer som trykt.", en: "Number of the item as printed." },
      read: ({ value }) => value.item,
    },
    {
      name: "rule_id",
      type: "text",
      required: true,
      indexed: true,
      about: { da: "Reglens id.", en: "Id of the rule." },
      read: ({ value }) => value.ruleId,
    },
    {
      name: "severity",
      type: "text",
      required: true,
      values: severities,
      about: { da: "Alvor i den brugte profil.", en: "How much it matters in the profile used." },
      read: ({ value }) => value.severity,
    },
    text("message_da", { da: "Fundet på dansk.", en: "The finding in Danish." }, ({ message }) => message.da),
    text("message_en", { da: "Fundet på engelsk.", en: "The finding in English." }, ({ message }) => message.en),
    text(
      "expected_da",
      { da: "Det ventede, på dansk.", en: "What was expected, in Danish." },
      (each) => each.expected.da,
    ),
    text(
      "expected_en",
      { da: "Det ventede, på engelsk.", en: "What was expected, in English." },
      (each) => each.expected.en,
    ),
    text(
      "suggestion_da",
      { da: "Et forslag, på dansk.", en: "What would settle it, in Danish." },
      (each) => each.suggestion.da,
    ),
    text(
      "suggestion_en",
      { da: "Et forslag, på engelsk.", en: "What would settle it, in English." },
      (each) => each.suggestion.en,
    ),
    {
      name: "page",
      type: "integer",
      about: { da: "Side i dokumentet, når fundet har et sted.", en: "Page of the document, where it has a place." },
      read: ({ value }) => value.at?.page,
    },
    {
      name: "line",
      type: "integer",
      about: { da: "Linje i dokumentet, når fundet har et sted.", en: "Line of the document, where it has a place." },
      read: ({ value }) => value.at?.line,
    },
  ],
});
