import type { Decision } from "../../../record/decision.ts";
import type { Item } from "../../../record/item.ts";
import type { Wording, Words } from "../../rule.ts";
import { named, quoted } from "../../wording.ts";

export const title: Words = { da: "Udsat sag kom ikke igen", en: "Postponed case never came back" };

export function lost(item: Item, { text }: Decision, months: number): Wording {
  const { da, en } = named(item);
  const found = quoted(text);
  return {
    message: {
      da: `${da} blev udsat eller sendt videre (${found.da}) og er ikke i arkivet i de følgende ${months} måneder.`,
      en: `${en} was postponed or sent on (${found.en}) and is not in the archive in the ${months} months after.`,
    },
    expected: {
      da: "En sag, der udsættes eller sendes videre, kommer igen, eller det siges, at den er trukket tilbage.",
      en: "A case that is postponed or sent on comes back, or it is told that it was withdrawn.",
    },
    suggestion: {
      da: "Kontrollér, hvor sagen blev af, og skriv fx: «Sagen er trukket tilbage af ansøgeren».",
      en: 'Check what became of the case, and write for instance: "Sagen er trukket tilbage af ansøgeren".',
    },
  };
}
