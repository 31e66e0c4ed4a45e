import type { Vote } from "../../record/vote.ts";
import { type InnerPart, innerParts, partsOfItems } from "./parts.ts";
import { belongsTo, itemId, key, meetingId, nameAsWritten, whichItem, whose } from "./shared-columns.ts";
import { defineTable } from "./table.ts";

/** A person or a party, and how it voted. */
interface Voter {
  readonly name: string;
  readonly kind: "person" | "group";
  readonly option: Vote["voters"][number]["option"];
  readonly count: number | undefined;
}

/** One row for each person or party whose vote is written. */
export const voters = defineTable<InnerPart<Voter, Vote>>({
  name: "voters",
  about: { da: "En person eller et parti, og hvad de stemte.", en: "A person or a party, and how they voted." },
  each: (source) =>
    partsOfItems(source, "votes").flatMap((vote) => [
      ...innerParts(
        vote,
        "groups",
        vote.value.groups.map(({ name, option, count }): Voter => ({ name, kind: "group", option, count })),
      ),
      ...innerParts(
        vote,
        "voters",
        vote.value.voters.map(({ name, option }): Voter => ({ name, kind: "person", option, count: undefined })),
      ),
    ]),
  columns: [
    key("voter_id", { da: "Nøgle.", en: "Key." }),
    belongsTo("vote_id", "votes", { da: "Afstemningen.", en: "The vote." }, ({ outer }) => outer.key),
    itemId,
    meetingId,
    ...whose,
    ...whichItem,
    nameAsWritten,
    {
      name: "kind",
      type: "text",
      required: true,
      values: ["person", "group"],
      about: { da: "Person, eller parti og gruppe.", en: "A person, or a party or group." },
      read: ({ value }) => value.kind,
    },
    {
      name: "option",
      type: "text",
      required: true,
      values: ["for", "against", "abstain"],
      about: { da: "Hvad de stemte.", en: "How they voted." },
      read: ({ value }) => value.option,
    },
    {
      name: "count",
      type: "integer",
      about: { da: "Partiets antal stemmer, når det står der.", en: "Number of the group's votes, when stated." },
      read: ({ value }) => value.count,
    },
  ],
});
