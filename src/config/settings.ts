import path from "node:path";
import type { CheckOptions } from "../rules/options.ts";
import type { Severity } from "../rules/rule.ts";
import { globTest } from "./glob.ts";
import type { Layer } from "./layers.ts";
import type { RuleLayer } from "./shape.ts";

/** What the command line says about rules; it wins over every file. */
export interface Asked {
  readonly profile?: CheckOptions["profile"];
  readonly today?: string;
  readonly preview?: boolean;
  /** Ids of the only rules to run. */
  readonly only?: readonly string[];
  readonly off?: readonly string[];
}

/** Answers how a file is checked: by the files of the configuration in their order, their overrides, the command line. */
export function settingsBy(layers: readonly Layer[], asked: Asked): (file: string) => CheckOptions {
  const overrides = layers.flatMap(({ folder, config }) =>
    (config.overrides ?? []).map((each) => ({ ...each, fits: fileTest(folder, each.files) })),
  );
  const general = layers.map(({ config }) => config);
  // Many files share their settings: one object for each choice of overrides.
  const known = new Map<string, CheckOptions>();
  return (file) => {
    const fitting = overrides.filter(({ fits }) => fits(file));
    const key = fitting.map((each) => overrides.indexOf(each)).join(" ");
    const settings = known.get(key) ?? merged([...general, ...fitting], asked);
    known.set(key, settings);
    return settings;
  };
}

/** Whether an absolute path fits one of the patterns, which are from the folder. */
export function fileTest(folder: string, patterns: readonly string[]): (file: string) => boolean {
  const tests = patterns.map(globTest);
  return (file) => {
    const relative = path.relative(folder, file).split(path.sep).join("/");
    return tests.some((test) => test(relative));
  };
}

function merged(layers: readonly RuleLayer[], asked: Asked): CheckOptions {
  const severity: Record<string, Severity> = {};
  const off = new Set<string>();
  const settings: Record<string, Record<string, unknown>> = {};
  for (const [id, setting] of layers.flatMap(({ rules }) => Object.entries(rules ?? {}))) {
    if (setting === undefined) continue;
    const { severity: level, options } =
      typeof setting === "string" ? { severity: setting, options: undefined } : setting;
    if (options !== undefined) settings[id] = { ...settings[id], ...options };
    if (level === "off") off.add(id);
    else if (level !== undefined) {
      off.delete(id);
      severity[id] = level;
    }
  }
  for (const id of asked.only ?? []) off.delete(id);
  for (const id of asked.off ?? []) off.add(id);
  const profile = asked.profile ?? lastOf(layers, ({ profile }) => profile);
  const preview = asked.preview ?? lastOf(layers, ({ preview }) => preview);
  const only = asked.only ?? [];
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(asked.today === undefined ? {} : { today: asked.today }),
    ...(preview === undefined ? {} : { preview }),
    rules: { ...(only.length === 0 ? {} : { only: [...only] }), off: [...off], severity },
    settings,
  };
}

function lastOf<T>(layers: readonly RuleLayer[], value: (layer: RuleLayer) => T | undefined): T | undefined {
  return layers.map(value).findLast((each) => each !== undefined);
}
