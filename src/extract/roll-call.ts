import type { Vote } from "../record/vote.ts";

type Option = "for" | "against" | "abstain";

/** Part of a vote spelled out by groups or names: "Imod stemte: A (2) og Bo Lund (V), i alt 3." */
interface Side {
  readonly option: Option;
  readonly start: number;
  readonly end: number;
  readonly total: number | null;
  readonly groups: Vote["groups"];
  readonly voters: Vote["voters"];
}

// "For indstillingen stemte: A (2), V (1), i alt 3." · "Imod stemte: F." · "Undlod at stemme: C (1)." · "For: 14 (Anna Holm (A), …)"
const sides =
  /(?<![\p{L}])(?:(?<for>for(?: \p{L}+)? stemte)|(?<against>(?:i ?mod(?: \p{L}+)? stemte))|(?<abstain>(?:undlod at stemme|hverken for eller imod stemte)))\s?:?\s(?<list>[^.\n]{0,300}?(?:\(\p{Lu}{1,3}\)[^.\n]{0,200})?)(?:\.|$|\n)/giu;
const total = /i alt (?<n>\d{1,3})/iu;
const party = /^(?<name>\p{Lu}{1,3}|\p{Lu}\p{L}+(?:listen|stre|partiet|gruppen)?) ?(?:\((?<n>\d{1,3})\))?$/u;
const person = /^(?<name>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,4})(?: ?\(\p{Lu}{1,3}\))?$/u;

function sideFrom(match: RegExpMatchArray): Side {
  const option: Option = match.groups?.for ? "for" : match.groups?.against ? "against" : "abstain";
  const list = match.groups?.list ?? "";
  const groups: Vote["groups"] = [];
  const voters: Vote["voters"] = [];
  let counted = 0;
  for (const piece of list.replace(total, "").split(/, | og | samt /u)) {
    const text = piece.trim().replace(/[,.;]+$/u, "");
    const group = party.exec(text);
    const one = person.exec(text);
    if (one?.groups?.name) {
      voters.push({ name: one.groups.name, option });
      counted += 1;
    } else if (group?.groups?.name) {
      const count = group.groups.n ? Number(group.groups.n) : undefined;
      groups.push({ name: group.groups.name, option, ...(count === undefined ? {} : { count }) });
      counted += count ?? Number.NaN;
    }
  }
  const stated = total.exec(list)?.groups?.n;
  const bare = /^\s?(\d{1,3})(?![\p{L}\p{N}])/u.exec(list)?.[1];
  const sum = stated ? Number(stated) : bare ? Number(bare) : Number.isNaN(counted) || counted === 0 ? null : counted;
  const start = match.index ?? 0;
  return { option, start, end: start + match[0].trimEnd().length, total: sum, groups, voters };
}

/** A vote spelled out side by side; offsets into the text. */
export interface RollCall {
  readonly start: number;
  readonly end: number;
  readonly vote: Pick<Vote, "for" | "against" | "abstain" | "groups" | "voters">;
}

/** Reads votes that are spelled out by groups or names; each "For … stemte" opens a new one. */
export function readRollCalls(text: string): RollCall[] {
  const calls: RollCall[] = [];
  let open: Side[] = [];
  const close = () => {
    const [first] = open;
    const last = open[open.length - 1];
    if (first && last && open.length >= 2) {
      const of = (option: Option) => open.find((each) => each.option === option)?.total ?? null;
      calls.push({
        start: first.start,
        end: last.end,
        vote: {
          for: of("for"),
          against: of("against"),
          abstain: of("abstain"),
          groups: open.flatMap((each) => each.groups),
          voters: open.flatMap((each) => each.voters),
        },
      });
    }
    open = [];
  };
  for (const match of text.matchAll(sides)) {
    const side = sideFrom(match);
    if (side.option === "for" || open.some((each) => each.option === side.option)) close();
    open.push(side);
  }
  close();
  return calls;
}
