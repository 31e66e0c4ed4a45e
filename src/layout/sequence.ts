import type { Candidate } from "./candidates.ts";
import { transitionWeights as weights } from "./weights.ts";

/** Headings chosen together, with what each gained from its place in the sequence. */
export interface ChosenHeading {
  readonly candidate: Candidate;
  /** Score of the line itself plus the agreement with the others. */
  readonly score: number;
  readonly reasons: readonly string[];
}

interface State {
  readonly candidate: Candidate;
  readonly best: number;
  readonly from: number | null;
  readonly step: string;
}

const key = (candidate: Candidate, path: readonly number[]) => `${candidate.numbering.style}:${path.join(".")}`;

/** The numbers that could stand before this one, best first, with the weight of the step. */
function predecessors(candidate: Candidate): { path: readonly number[]; weight: number; step: string }[] {
  const { path } = candidate.numbering;
  const last = path[path.length - 1];
  if (last === undefined) return [];
  const parent = path.slice(0, -1);
  const before: { path: readonly number[]; weight: number; step: string }[] = [];
  if (last > 0)
    before.push({
      path: [...parent, last - 1],
      weight: parent.length > 0 ? weights.nextPoint : weights.next,
      step: "number goes on",
    });
  if (last === 1 && parent.length > 0)
    before.push({ path: parent, weight: weights.child, step: "first point under its heading" });
  for (let skipped = 2; skipped <= 4; skipped++) {
    if (last - skipped >= 1)
      before.push({
        path: [...parent, last - skipped],
        weight: skipped === 2 ? weights.skipOne : weights.skipSome,
        step: "a number is missing before",
      });
  }
  before.push({ path, weight: last === 1 ? weights.flattened : weights.repeat, step: "number repeated" });
  return before;
}

/**
 * The best path through the candidates: numbers that go on, one style and one look win over single look-alikes. Every
 * candidate asks only the numbers that could stand before it and the best path so far, so the work is linear.
 */
function bestPath(
  candidates: readonly Candidate[],
  scoreOf: (candidate: Candidate) => number,
): { states: State[]; best: number | null } {
  const states: State[] = [];
  const byNumber = new Map<string, number>();
  const childrenDone = new Map<string, number>();
  let overall: number | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const own = scoreOf(candidate);
    const first = candidate.numbering.path.every((each) => each === 1) && candidate.numbering.style !== "plain";
    let best = own + (candidate.numbering.style === "plain" ? 0 : first ? weights.startAtOne : weights.startElsewhere);
    let from: number | null = null;
    let step = first ? "starts at one" : "starts here";
    const consider = (previous: number | undefined, weight: number, reason: string) => {
      const state = previous === undefined ? undefined : states[previous];
      if (!state || previous === undefined) return;
      const sum = state.best + weight + own;
      if (sum > best) {
        best = sum;
        from = previous;
        step = reason;
      }
    };
    for (const { path, weight, step: reason } of predecessors(candidate)) {
      for (const previous of [byNumber.get(key(candidate, path)), childrenDone.get(key(candidate, path))]) {
        const look = previous === undefined ? undefined : states[previous]?.candidate;
        const alike =
          look === undefined ||
          look.look === candidate.look ||
          look.numbering.path.length !== candidate.numbering.path.length;
        consider(previous, alike || weight < 0 ? weight : weights.nextDifferentLook, reason);
      }
    }
    const last = overall === null ? undefined : states[overall];
    if (last) {
      const sameStyle = last.candidate.numbering.style === candidate.numbering.style;
      if (candidate.numbering.style === "plain")
        consider(
          overall ?? undefined,
          sameStyle && last.candidate.look === candidate.look ? weights.plainNext : weights.styleChange,
          "another heading of its kind",
        );
      else
        consider(
          overall ?? undefined,
          sameStyle ? weights.restart : weights.restart + weights.styleChange / 2,
          sameStyle ? "numbers start again" : "another style of numbers",
        );
    }
    states.push({ candidate, best, from, step });
    remember(byNumber, childrenDone, states, index);
    if (overall === null || best >= (states[overall]?.best ?? Number.NEGATIVE_INFINITY)) overall = index;
  }
  return { states, best: overall };
}

/** Keeps, for each number, the best path that ends there; and for each parent number the best that ends in one of its points. */
function remember(
  byNumber: Map<string, number>,
  childrenDone: Map<string, number>,
  states: readonly State[],
  index: number,
): void {
  const state = states[index];
  if (!state) return;
  const keep = (map: Map<string, number>, name: string) => {
    const known = map.get(name);
    if (known === undefined || (states[known]?.best ?? 0) <= state.best) map.set(name, index);
  };
  const { path } = state.candidate.numbering;
  keep(byNumber, key(state.candidate, path));
  for (let depth = 1; depth < path.length; depth++) keep(childrenDone, key(state.candidate, path.slice(0, depth)));
}

function follow(states: readonly State[], end: number | null): ChosenHeading[] {
  const chosen: ChosenHeading[] = [];
  for (let at = end; at !== null; ) {
    const state: State | undefined = states[at];
    if (!state) break;
    const before = state.from === null ? 0 : (states[state.from]?.best ?? 0);
    chosen.push({
      candidate: state.candidate,
      score: state.best - before,
      reasons: [...state.candidate.reasons, state.step],
    });
    at = state.from;
  }
  return chosen.reverse();
}

/** Features by which the headings of one document resemble each other. */
const telling = [
  "caseNumberNear",
  "timeSlot",
  "labelFollows",
  "gapBefore",
  "bold",
  "formatHeading",
  "largeType",
  "accessNear",
];

/** Headings that lack what (nearly) all chosen ones share lose, those that have it gain. */
function conformity(chosen: readonly ChosenHeading[]): (candidate: Candidate) => number {
  const shares = telling.map((feature) => ({
    feature,
    share: chosen.filter((each) => each.candidate.features.has(feature)).length / Math.max(1, chosen.length),
  }));
  return (candidate) => {
    let shift = 0;
    for (const { feature, share } of shares) {
      if (share < 0.7) continue;
      shift += candidate.features.has(feature) ? 0.3 : -1.5 * share;
    }
    return shift;
  };
}

/** Chooses the item headings of the document together. */
export function chooseHeadings(candidates: readonly Candidate[]): ChosenHeading[] {
  const numbered = candidates.filter((each) => each.numbering.style !== "plain");
  const first = bestPath(numbered, (each) => each.score);
  const draft = follow(first.states, first.best);
  if (draft.length >= 2 && total(draft) > 0) return withPlain(candidates, numbered, draft);
  const plains = candidates.filter((each) => each.numbering.style === "plain");
  const alone = bestPath(plains, (each) => each.score);
  const titles = follow(alone.states, alone.best).filter((each) => each.score > 0);
  const one = draft.filter((each) => each.score > 1.5);
  return titles.length >= 2 && total(titles) > total(one) ? titles : one;
}

/** The second look: knowing what the headings share, and letting in headings without number that look just like them. */
function withPlain(
  candidates: readonly Candidate[],
  numbered: readonly Candidate[],
  draft: readonly ChosenHeading[],
): ChosenHeading[] {
  const shift = draft.length >= 3 ? conformity(draft) : () => 0;
  const second = bestPath(numbered, (each) => each.score + shift(each));
  const chosen = follow(second.states, second.best);
  const kept = chosen.length === 0 ? draft : chosen;
  const looks = new Set(kept.map((each) => lookWithoutNumber(each.candidate)));
  const typographic = kept.every(
    (each) => each.candidate.features.has("formatHeading") || each.candidate.features.has("bold"),
  );
  if (!typographic) return [...kept];
  const extra = candidates.filter(
    (each) =>
      each.numbering.style === "plain" &&
      looks.has(lookWithoutNumber(each)) &&
      each.index > (kept[0]?.candidate.index ?? 0) &&
      each.score + shift(each) > 0.5,
  );
  const added = extra.map((candidate) => ({
    candidate,
    score: candidate.score,
    reasons: [...candidate.reasons, "looks like the numbered headings"],
  }));
  return [...kept, ...added].sort((a, b) => a.candidate.index - b.candidate.index);
}

function lookWithoutNumber(candidate: Candidate): string {
  return candidate.look.split("/").slice(2, 5).join("/");
}

function total(chosen: readonly ChosenHeading[]): number {
  return chosen.reduce((sum, each) => sum + each.score, 0);
}
