import { z } from "zod";

export const PersonRef = z
  .object({
    name: z.string().describe("The name as written at this place, without title."),
    role: z.string().optional().describe("Title or role as written beside the name."),
    person: z
      .string()
      .optional()
      .describe("The fullest form of the same person's name in the document, where that is certain."),
  })
  .meta({ id: "PersonRef", description: "A person as named at one place." });
export type PersonRef = z.infer<typeof PersonRef>;
