import { z } from "zod";
import { recordInvalid } from "../rules/record-invalid/findings.ts";
import { ConfigError, type ConfigProblem } from "./error.ts";
import { nearest } from "./nearest.ts";

const danish = z.locales.da().localeError;

/** The value in the schema's shape; throws a ConfigError about the first fault of a file that is not. */
export function readShape<Schema extends z.ZodType>(schema: Schema, value: unknown, file: string): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const { issues } = read.error;
  // A key that is not known is often one that is then missing: the slip of the pen is what to say.
  const place = Math.max(
    0,
    issues.findIndex(({ code }) => code === "unrecognized_keys"),
  );
  const issue = innermost(issues[place]);
  const inDanish = innermost(schema.safeParse(value, { error: danish }).error?.issues[place]);
  if (issue === undefined) throw new Error("zod refused a value without saying why");
  throw new ConfigError(file, problemOf(schema, value, issue, inDanish?.message ?? issue.message));
}

/** Of the ways in which a value fits no part of a union, the first in which its type is right. */
function innermost(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== "invalid_union") return issue;
  const inner = issue.errors
    .map(([first]) => first)
    .find((first) => first !== undefined && first.code !== "invalid_type");
  return inner === undefined ? issue : innermost({ ...inner, path: [...issue.path, ...inner.path] });
}

function problemOf(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssue, inDanish: string): ConfigProblem {
  const pointer = issue.path.map((key) => `/${String(key)}`).join("");
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    if (key === recordInvalid.id && issue.path.at(-1) === "rules") return { kind: "alwaysRuns", key };
    return { kind: "unknownKey", pointer, key, near: nearest(key, keysAt(schema, issue.path)) };
  }
  const given = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  const key = issue.path.at(-1);
  if ((given === undefined || given === "") && typeof key === "string")
    return { kind: "missing", pointer: pointer.slice(0, -key.length - 1), key };
  const choices = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const near = typeof given === "string" ? nearest(given, choices) : null;
  return { kind: "value", pointer, problem: { da: inDanish, en: issue.message }, near };
}

interface Inner {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** The keys that an object may have at the place. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = schema.def as Inner;
  if (inner.innerType) return keysAt(inner.innerType, path);
  if (inner.options) return inner.options.flatMap((each) => keysAt(each, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(inner.shape ?? {});
  const next = inner.shape?.[String(key)] ?? inner.element;
  return next === undefined ? [] : keysAt(next, rest);
}
