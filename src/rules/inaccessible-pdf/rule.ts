import { z } from "zod";
import type { MinutesRecord } from "../../record/record.ts";
import { fail, pass, recordPart } from "../answers.ts";
import { defineRule } from "../rule.ts";
import { inaccessible, type Lack, lacks, title } from "./texts.ts";

export const inaccessiblePdf = defineRule({
  id: "inaccessible-pdf",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: ["council", "committee", "regionalCouncil", "worksCouncil", "schoolBoard", "parishCouncil", "housing"],
  options: z.strictObject({
    text: z.boolean().default(true).describe("Whether every page must have a text layer."),
    title: z.boolean().default(true).describe("Whether the file must have a title."),
    language: z.boolean().default(true).describe("Whether the file must say that it is in Danish."),
    tags: z.boolean().default(true).describe("Whether the file must be tagged."),
  }),
  check(record, { options }) {
    if (record.source.mediaType !== "application/pdf") return [];
    const about = recordPart("/source");
    const missing = lacksOf(record.source).filter((each) => options[each]);
    return [missing.length === 0 ? pass(about) : fail(about, missing, inaccessible(missing))];
  },
});

function lacksOf({ textLayer, title, language, tagged }: MinutesRecord["source"]): Lack[] {
  const lacking: Record<Lack, boolean> = {
    text: textLayer !== "native",
    title: title === undefined || title.trim() === "",
    language: language === undefined || !/^da(?:-|$)/iu.test(language),
    tags: tagged !== true,
  };
  return lacks.filter((each) => lacking[each]);
}
