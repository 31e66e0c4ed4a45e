import type { Layer } from "../../config/layers.ts";
import type { Asked } from "../../config/settings.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { CheckResult } from "../../rules/finding.ts";
import type { CheckOptions } from "../../rules/options.ts";

/** How the files of a run are checked. */
export interface FileChecks {
  /** A record that minutes has just read from a file. */
  record(record: MinutesRecord, file: string): CheckResult;
  /** A value that is stored in a file and may break the record's schema. */
  value(value: unknown, file: string): CheckResult;
  /** The options that a file is checked with; files of the same settings share one object. */
  options(file: string): CheckOptions;
}

/** The checks of a run, by configuration and command line; `file` is an absolute path. */
export async function checkers(layers: readonly Layer[], asked: Asked): Promise<FileChecks> {
  const { checker } = await import("../../rules/engine.ts");
  const { valueChecker } = await import("../../rules/check-value.ts");
  const { settingsBy } = await import("../../config/settings.ts");
  const settings = settingsBy(layers, asked);
  const forRecords = byKey((options: CheckOptions) => checker(options));
  const forValues = byKey((options: CheckOptions) => valueChecker(options));
  return {
    record: (record, file) => forRecords(settings(file))(record),
    value: (value, file) => forValues(settings(file))(value),
    options: settings,
  };
}

/** Makes one thing for each key, when it is first asked for. */
function byKey<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const all = new Map<Key, Made>();
  return (key) => {
    const made = all.get(key) ?? make(key);
    all.set(key, made);
    return made;
  };
}
