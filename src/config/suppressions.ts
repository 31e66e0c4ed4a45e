import type { Finding } from "../rules/finding.ts";
import type { Layer } from "./layers.ts";
import { fileTest } from "./settings.ts";
import type { Suppression } from "./shape.ts";

/** A suppression of a file of the configuration. */
export interface Placed {
  readonly suppression: Suppression;
  readonly file: string;
}

/** The suppressions of a configuration, and what became of them in a run. */
export class Suppressions {
  readonly #all: readonly (Placed & { readonly fits: (file: string) => boolean })[];
  readonly #today: string;
  readonly #expired = new Map<Suppression, number>();

  /** `today` is the day of the run: a suppression holds through its last day. */
  constructor(layers: readonly Layer[], today: string) {
    this.#today = today;
    this.#all = layers.flatMap(({ file, folder, config }) =>
      (config.suppressions ?? []).map((suppression) => {
        return { suppression, file, fits: suppression.files ? fileTest(folder, suppression.files) : () => true };
      }),
    );
  }

  /** The reason for which a finding in a file is suppressed, or null. */
  reasonFor(finding: Finding, file: string): string | null {
    const fitting = this.#all.filter(({ suppression, fits }) => concerns(suppression, finding) && fits(file));
    for (const { suppression } of fitting) {
      if (isExpired(suppression, this.#today)) {
        this.#expired.set(suppression, (this.#expired.get(suppression) ?? 0) + 1);
      } else {
        return suppression.reason;
      }
    }
    return null;
  }

  /** Those whose last day has passed, with how many findings of this run are back. */
  expired(): (Placed & { readonly findings: number })[] {
    return this.#all
      .filter(({ suppression }) => isExpired(suppression, this.#today))
      .map((each) => ({ ...each, findings: this.#expired.get(each.suppression) ?? 0 }));
  }
}

function concerns({ rule, item, fingerprint }: Suppression, finding: Finding): boolean {
  return (
    rule === finding.ruleId &&
    (item === undefined || item === finding.item) &&
    (fingerprint === undefined || fingerprint === finding.fingerprint)
  );
}

function isExpired({ expires }: Suppression, today: string): boolean {
  return expires !== undefined && expires < today;
}
