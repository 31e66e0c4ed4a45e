import type { CleanText } from "../text/clean.ts";
import type { LayoutProfile } from "./profile.ts";
import { layoutProfiles } from "./profiles/registry.ts";

/** The layout a document seems to have. */
export interface LayoutReading {
  readonly id: string;
  /** Sum of the weights of the cues seen, at most 1. */
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly profile: LayoutProfile | null;
}

const headLines = 60;
/** Below this the generic profile reads the document. */
const leastConfidence = 0.5;

function score(text: CleanText, profile: LayoutProfile): { sum: number; evidence: string[] } {
  let sum = 0;
  const evidence: string[] = [];
  for (const cue of profile.cues) {
    const pattern = new RegExp(cue.pattern, "iu");
    const lines = cue.where === "head" ? text.lines.slice(0, headLines) : text.lines;
    let seen = 0;
    for (const line of lines) {
      if (pattern.test(line.text.slice(0, 200)) && ++seen >= (cue.least ?? 1)) break;
    }
    if (seen < (cue.least ?? 1)) continue;
    sum += cue.weight;
    evidence.push(cue.says);
  }
  return { sum: Math.min(1, Math.round(sum * 100) / 100), evidence };
}

/** Recognises the layout by its cues. `leaveOut` names profiles that may not be used, to measure how one does without. */
export function recogniseLayout(text: CleanText, leaveOut: readonly string[] = []): LayoutReading {
  let best: LayoutReading = { id: "generic", confidence: 0, evidence: [], profile: null };
  for (const profile of layoutProfiles) {
    if (leaveOut.includes(profile.id)) continue;
    const { sum, evidence } = score(text, profile);
    if (sum >= leastConfidence && sum > best.confidence) best = { id: profile.id, confidence: sum, evidence, profile };
  }
  return best;
}
