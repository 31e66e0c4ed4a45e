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

/** Steps that later ones ask for. */
const steps = {
  next: "number goes on",
  missing: "a number is missing before",
  swapped: "treated after the number behind it",
} as const;

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
      step: steps.next,
    });
  if (last === 1 && parent.length > 0)
    before.push({ path: parent, weight: weights.child, step: "first point under its heading" });
  for (let skipped = 2; skipped <= 4; skipped++) {
    if (last - skipped >= 1)
      before.push({
        path: [...parent, last - skipped],
        weight: skipped === 2 ? weights.skipOne : weights.skipSome,
        step: steps.missing,
      });
  }
  // "6 Arbejdstøj" moved up before "5 Trivsel": only where 6 came without 5.
  before.push({ path: [...parent, last + 1], weight: weights.swapped, step: steps.swapped });
  const again = candidate.features.has("repeatsEarlier");
  const repeat = again ? weights.doubled : last === 1 ? weights.flattened : weights.repeat;
  before.push({ path, weight: repeat, step: "number repeated" });
  return before;
}

/** Numbers start anew where another meeting or another part of the agenda begins, and hardly anywhere else. */
function restartWeight(breaks: readonly number[], from: number, to: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const next = breaks[low];
  return next !== undefined && next < to ? weights.restart : weights.restartUnexplained;
}

/** "101. Lukket punkt" after "14. Eventuelt": closed items may have a count of their own, further on. */
function jumpsAhead(from: Candidate, to: Candidate): boolean {
  const [a, b] = [from.numbering, to.numbering];
  return (
    a.style === b.style &&
    a.path.length === 1 &&
    b.path.length === 1 &&
    (b.path[0] ?? 0) > (a.path[0] ?? 0) + 4 &&
    to.features.has("accessNear")
  );
}

/**
 * The best path through the candidates: numbers that go on, one style and one look win over single look-alikes. Every
 * candidate asks only the numbers that could stand before it and the best path so far, so the work is linear.
 */
function bestPath(
  candidates: readonly Candidate[],
  scoreOf: (candidate: Candidate) => number,
  breaks: readonly number[],
  listed: ReadonlyMap<string, readonly number[]> = new Map(),
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
    const planned = candidate.features.has("repeatsEarlier") ? listed.get(candidate.numbering.label) : undefined;
    const inList = planned ? [{ path: planned, weight: weights.next, step: "follows as in the agenda list" }] : [];
    for (const { path, weight, step: reason } of [...predecessors(candidate), ...inList]) {
      for (const previous of [byNumber.get(key(candidate, path)), childrenDone.get(key(candidate, path))]) {
        const look = previous === undefined ? undefined : states[previous]?.candidate;
        const alike =
          look === undefined ||
          look.look === candidate.look ||
          look.numbering.path.length !== candidate.numbering.path.length;
        const same =
          reason !== "follows as in the agenda list" &&
          path.length === candidate.numbering.path.length &&
          path.at(-1) === candidate.numbering.path.at(-1);
        const earlier = previous === undefined ? undefined : states[previous]?.step;
        if (reason === steps.swapped && earlier !== steps.missing) continue;
        // Behind two numbers that changed places the next one goes on.
        const goesOn = earlier === steps.swapped && weight === weights.skipOne;
        if (goesOn) {
          consider(previous, weights.next, steps.next);
          continue;
        }
        const fitting = same && !alike ? Math.min(weights.repeat, weight) : weight;
        consider(previous, alike || fitting < 0 ? fitting : weights.nextDifferentLook, reason);
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
      else if (jumpsAhead(last.candidate, candidate))
        consider(overall ?? undefined, weights.jump, "numbers jump ahead");
      else
        consider(
          overall ?? undefined,
          restartWeight(breaks, last.candidate.index, candidate.index) + (sameStyle ? 0 : weights.styleChange / 2),
          sameStyle ? "numbers start again" : "another style of numbers",
        );
    }
    states.push({ candidate, best, from, step });
    remember(byNumber, childrenDone, states, index);
    if (overall === null || best >= (states[overall]?.best ?? Number.NEGATIVE_INFINITY)) overall = index;
  }
  return { states, best: overall };
}

/** For each number that an agenda list has out of the order of numbers, the one that stands before it there. */
function listOrder(candidates: readonly Candidate[]): Map<string, readonly number[]> {
  const before = new Map<string, readonly number[]>();
  let last: Candidate | null = null;
  for (const candidate of candidates) {
    if (!candidate.features.has("repeatedLater")) continue;
    const { label, path } = candidate.numbering;
    const step = (path.at(-1) ?? 0) - (last?.numbering.path.at(-1) ?? 0);
    if (last && step !== 1 && step !== 0 && !before.has(label)) before.set(label, last.numbering.path);
    last = candidate;
  }
  return before;
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
  const styles = new Map<string, number>();
  for (const { candidate } of chosen) {
    const { style } = candidate.numbering;
    styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  const [main] = [...styles].sort((a, b) => b[1] - a[1])[0] ?? [];
  const dominates = main !== undefined && (styles.get(main) ?? 0) >= 0.6 * chosen.length;
  return (candidate) => {
    let shift = dominates && candidate.numbering.style !== main ? -2.5 : 0;
    for (const { feature, share } of shares) {
      if (share < 0.7) continue;
      shift += candidate.features.has(feature) ? 0.3 : -1.5 * share;
    }
    return shift;
  };
}

/** Chooses the item headings of the document together. `breaks` are lines at which numbers may start anew. */
export function chooseHeadings(candidates: readonly Candidate[], breaks: readonly number[] = []): ChosenHeading[] {
  const numbered = candidates.filter((each) => each.numbering.style !== "plain");
  const order = listOrder(numbered);
  const first = bestPath(numbered, (each) => each.score, breaks, order);
  const draft = follow(first.states, first.best);
  const plainFirst = typographicTitles(candidates);
  const outweighed = total(plainFirst) > 1.5 * total(draft) + 4 && plainFirst.length > draft.length;
  if (draft.length >= 2 && total(draft) > 0 && !outweighed)
    return withPlain(candidates, numbered, draft, breaks, order);
  if (outweighed) return plainFirst;
  const plains = candidates.filter((each) => each.numbering.style === "plain");
  const alone = bestPath(plains, (each) => each.score, breaks);
  const titles = follow(alone.states, alone.best).filter((each) => each.score > 0);
  const one = draft.filter((each) => each.score > 1.5);
  return titles.length >= 2 && total(titles) > total(one) ? titles : one;
}

/** Headings without number that the format or the print sets apart. */
function typographicTitles(candidates: readonly Candidate[]): ChosenHeading[] {
  const set = candidates.filter(
    (each) =>
      each.numbering.style === "plain" &&
      (each.features.has("formatHeading") || each.features.has("largeType") || each.features.has("bold")),
  );
  const { states, best } = bestPath(set, (each) => each.score, []);
  return follow(states, best).filter((each) => each.score > 0);
}

/** The second look: knowing what the headings share, and letting in headings without number that look just like them. */
function withPlain(
  candidates: readonly Candidate[],
  numbered: readonly Candidate[],
  draft: readonly ChosenHeading[],
  breaks: readonly number[],
  order: ReadonlyMap<string, readonly number[]>,
): ChosenHeading[] {
  const shift = draft.length >= 3 ? conformity(draft) : () => 0;
  const second = bestPath(numbered, (each) => each.score + shift(each), breaks, order);
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
