import { bodyTypeWords, publicOwnerWords } from "../danish/lexicon/bodies.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { BodyType } from "../record/meeting.ts";

// "byrådet", "Teknisk Udvalg", "lokaludvalgets": the word may end a compound; the text is folded
const types = bodyTypeWords.map(({ type, words }) => ({
  type,
  pattern: new RegExp(`(?:^|[^\\p{L}]|\\p{L}{3})${anyOf(words)}(?:s|en|et)?(?:$|[^\\p{L}])`, "u"),
}));

// "Region Nordkysten", "Fjordby Kommune": their committees are committees, whatever they are called
const publicOwner = word(anyOf(publicOwnerWords), "iu");

/** Kind of body by its name, or by its owner's; null when neither says. */
export function bodyTypeOf(body: string | null, organization: string | null): BodyType | null {
  for (const source of [body, organization]) {
    const name = fold(source ?? "");
    const found = types.find(({ pattern }) => pattern.test(name));
    if (found === undefined) continue;
    const committee = found.type === "association" && source === body && publicOwner.test(organization ?? "");
    return committee ? "committee" : found.type;
  }
  return null;
}
