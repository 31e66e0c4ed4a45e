import path from "node:path";
import type { WorkSetup } from "../../archive/protocol.ts";
import type { BatchArguments } from "../commands/batch.ts";
import { machineDay } from "../days.ts";
import type { Run } from "../run.ts";

/** The rules of a run, and everything of them that decides what is found, for the keys of the outputs. */
export interface CheckSetup {
  readonly check: NonNullable<WorkSetup["check"]>;
  readonly decides: unknown;
  /** What a configuration says `--fail-on` is; null when it says nothing. */
  readonly failOn: BatchArguments["failOn"] | null;
}

/** Null without `--check`. Throws ConfigError and UsageError. */
export async function checkSetup(options: BatchArguments, root: string, run: Run): Promise<CheckSetup | null> {
  if (options.check !== true) return null;
  const { findConfiguration } = await import("../check/configuration.ts");
  const { askedOf } = await import("../check/rules-asked.ts");
  const asked = await askedOf(options, run);
  const layers = await findConfiguration(options);
  const today = options.today ?? machineDay();
  const decides = {
    asked,
    layers: layers.map(({ folder, config }) => [path.relative(root, folder), config]),
    // A suppression that has run out changes what is found; any other day does not.
    expired: layers.flatMap(({ config }) => (config.suppressions ?? []).map(({ expires }) => (expires ?? "~") < today)),
  };
  const failOn = layers.map(({ config }) => config.failOn).findLast((each) => each !== undefined) ?? null;
  return { check: { layers, asked, today }, decides, failOn };
}
