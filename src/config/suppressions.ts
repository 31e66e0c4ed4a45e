import type { CheckResult, Finding, Unclear } from "../rules/finding.ts";
import type { Layer } from "./layers.ts";
import { fileTest } from "./settings.ts";
import type { Suppression } from "./shape.ts";

/** A suppression of a file of the configuration. */
export interface Placed {
  readonly suppression: Suppression;
  readonly file: string;
}

/** What rules have said about a document. */
export interface Said {
  /** Ids of the rules that ran. */
  readonly rules: readonly string[];
  readonly unclear: CheckResult["unclear"];
}

/** A suppression, and what this run has met of it. */
interface Watched extends Placed {
  readonly fits: (file: string) => boolean;
  readonly hasExpired: boolean;
  /** Documents that it is for and that its rule ran over. */
  documents: number;
  /** Findings that it is for; of one that has expired, those that no other suppresses. */
  findings: number;
  /** Whether there may be findings that the run could not see. */
  isOpen: boolean;
}

/** The suppressions of a configuration, and what became of them in a run. */
export class Suppressions {
  readonly #all: readonly Watched[];

  /** `today` is the day of the run: a suppression holds through its last day. */
  constructor(layers: readonly Layer[], today: string) {
    // A file that two others extend is there twice, and its suppressions are one.
    const files = new Map(layers.map((layer) => [layer.file, layer]));
    this.#all = [...files.values()].flatMap(({ file, folder, config }) =>
      (config.suppressions ?? []).map((suppression) => ({
        suppression,
        file,
        fits: suppression.files ? fileTest(folder, suppression.files) : () => true,
        hasExpired: isExpired(suppression, today),
        documents: 0,
        findings: 0,
        isOpen: false,
      })),
    );
  }

  /** The reason for which a finding in a file is suppressed, or null. */
  reasonFor(finding: Finding, file: string): string | null {
    const fitting = this.#all.filter(({ suppression, fits }) => concerns(suppression, finding) && fits(file));
    const holding = fitting.filter(({ hasExpired }) => !hasExpired);
    // Of several that hold each one is used: without the first, the next would be the reason.
    for (const each of holding.length > 0 ? holding : fitting) each.findings += 1;
    return holding[0]?.suppression.reason ?? null;
  }

  /** Notes that rules ran over a document, also when they found nothing. */
  checked(file: string, { rules, unclear }: Said): void {
    const ran = new Set(rules);
    for (const each of this.#all) {
      if (!ran.has(each.suppression.rule) || !each.fits(file)) continue;
      each.documents += 1;
      each.isOpen ||= unclear.some((one) => mayConcern(each.suppression, one));
    }
  }

  /** Notes that a document could not be read: what would be found in it is not known. */
  unread(file: string): void {
    for (const each of this.#all) each.isOpen ||= each.fits(file);
  }

  /** Those whose last day has passed, with how many findings of this run are back. */
  expired(): (Placed & { readonly findings: number })[] {
    return this.#all.filter(({ hasExpired }) => hasExpired);
  }

  /** Those that hold and are for documents of this run, in which they are for no finding. */
  unused(): (Placed & { readonly documents: number })[] {
    return this.#all.filter(
      ({ hasExpired, documents, findings, isOpen }) => !hasExpired && documents > 0 && findings === 0 && !isOpen,
    );
  }
}

function concerns({ rule, item, fingerprint }: Suppression, finding: Finding): boolean {
  return (
    rule === finding.ruleId &&
    (item === undefined || item === finding.item) &&
    (fingerprint === undefined || fingerprint === finding.fingerprint)
  );
}

/** Whether it might be for what a rule could not tell about. */
function mayConcern({ rule, item }: Suppression, unclear: Unclear): boolean {
  return rule === unclear.ruleId && (item === undefined || unclear.item === null || item === unclear.item);
}

function isExpired({ expires }: Suppression, today: string): boolean {
  return expires !== undefined && expires < today;
}
