import type { Words } from "../rules/rule.ts";

/** What is wrong with a configuration, as facts; the command line puts them into words. */
export type ConfigProblem =
  | { readonly kind: "json"; readonly line: number; readonly column: number }
  | { readonly kind: "unknownKey"; readonly pointer: string; readonly key: string; readonly near: string | null }
  /** A key that must have a value has none, or an empty one. */
  | { readonly kind: "missing"; readonly pointer: string; readonly key: string }
  | { readonly kind: "alwaysRuns"; readonly key: string }
  | { readonly kind: "value"; readonly pointer: string; readonly problem: Words; readonly near: string | null }
  | { readonly kind: "cycle"; readonly chain: readonly string[] }
  | { readonly kind: "unreadable"; readonly reason: string };

/** A configuration, or a baseline, that cannot be used. */
export class ConfigError extends Error {
  readonly file: string;
  readonly problem: ConfigProblem;

  constructor(file: string, problem: ConfigProblem) {
    super(`${file}: ${problem.kind}`);
    this.name = "ConfigError";
    this.file = file;
    this.problem = problem;
  }
}
