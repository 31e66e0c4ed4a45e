import { bodyTypeWords } from "../danish/lexicon/bodies.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { BodyType } from "../record/meeting.ts";

// "byrådet", "Teknisk Udvalg", "lokaludvalgets": the word may end a compound; the text is folded
const types = bodyTypeWords.map(({ type, words }) => ({
  type,
  pattern: new RegExp(`(?:^|[^\\p{L}]|\\p{L}{3})${anyOf(words)}(?:s|en|et)?(?:$|[^\\p{L}])`, "u"),
}));

/** Kind of body by its name, or by its owner's; null when neither says. */
export function bodyTypeOf(body: string | null, organization: string | null): BodyType | null {
  for (const source of [body, organization]) {
    const name = fold(source ?? "");
    const found = types.find(({ pattern }) => pattern.test(name));
    if (found) return found.type;
  }
  return null;
}
