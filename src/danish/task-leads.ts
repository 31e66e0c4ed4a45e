import { bodyWords } from "./lexicon/bodies.ts";
import { anyOf } from "./words.ts";

const also = "(?:derfor |også |desuden |endvidere |herefter |samtidig |endelig ){0,2}";
// "Det blev besluttet, at", "Der var enighed om at", "Det aftales, at", "Aftalt:", "Konklusion:"
const impersonal = new RegExp(
  `^(?:(?:det|der) (?:blev|er|bliver) ${also}(?:besluttet|aftalt|vedtaget)|der (?:var|er|blev|er der)(?: \\p{L}+){0,2} (?:enighed|opbakning|konsensus) (?:om|til)|(?:det )?(?:aftalt|aftales|aftaltes|besluttes|besluttedes|besluttet|vedtages|vedtaget)|aftalen (?:er|blev)|konklusion(?:en)?(?: er| blev)?|(?:aktion|opfølgning|beslutning))(?:,? ${also}at |: ?(?:at )?)`,
  "iu",
);
// "Bestyrelsen besluttede, at", "Udvalget har aftalt at", "Bestyrelsen blev enige om, at"
const byBody = new RegExp(
  `^(?:(?:\\p{Lu}\\p{L}{1,30}|${anyOf(bodyWords)}) ${also}(?:beslutter|besluttede|har besluttet|aftaler|aftalte|har aftalt|vedtager|vedtog|har vedtaget|enedes om|blev enige om|er enige? om|var enige? om))(?:,? ${also}at |: ?(?:at )?)`,
  "iu",
);
// "at Anna indhenter tilbud": a point of a resolution
const point = /^(?:at|samt at|og at)\s+/iu;

/** What opens a sentence before the clause that may set a task. */
export interface TaskLead {
  /** Length of the opening words. */
  readonly end: number;
  /** none: nothing; agreed: an agreement nobody is named for; resolved: a body resolved; point: "at …". */
  readonly kind: "none" | "agreed" | "resolved" | "point";
}

/** Reads the opening of a sentence: "Det blev aftalt, at", "Bestyrelsen besluttede, at", "at". */
export function readTaskLead(text: string): TaskLead {
  const head = text.slice(0, 160);
  const agreed = impersonal.exec(head);
  if (agreed) return { end: agreed[0].length, kind: "agreed" };
  const resolved = byBody.exec(head);
  if (resolved) return { end: resolved[0].length, kind: "resolved" };
  const bare = point.exec(head);
  return bare ? { end: bare[0].length, kind: "point" } : { end: 0, kind: "none" };
}
