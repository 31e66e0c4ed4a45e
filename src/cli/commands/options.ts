import { type Command, InvalidArgumentError, Option } from "commander";
import { languages } from "../language.ts";
import type { Messages } from "../messages.ts";

/** Formats of `minutes check`, as src/report/registry.ts has them; listed here so that help loads no reporter. */
export const reportFormats = [
  "pretty",
  "compact",
  "json",
  "ndjson",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "markdown",
] as const;
export const csvLocales = ["da", "none"] as const;
export const failOnLevels = ["error", "warning", "never"] as const;

/** Options of every command that reads documents. */
export interface Common {
  readonly stdinName?: string;
  readonly ocr?: "auto" | "off" | "force";
  readonly password?: string;
}

/** `--format pretty --format sarif:out.sarif`: each a format, and after a colon the file it goes to. */
export function reports(description: string): Option {
  const option = new Option("--format <format[:file]>", description).argParser(
    (value, before: readonly string[] | undefined) => {
      const [format = ""] = value.split(":");
      const known: readonly string[] = reportFormats;
      if (!known.includes(format)) throw new InvalidArgumentError(`Allowed choices are ${reportFormats.join(", ")}.`);
      return [...(before ?? []), value];
    },
  );
  option.argChoices = [...reportFormats];
  option.defaultValueDescription = "pretty";
  return option;
}

/** "--off a --off b,c" → a, b, c */
export function listed(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), ...value.split(",").map((each) => each.trim())];
}

export function addReading(command: Command, say: Messages): void {
  command
    .addOption(choice("--ocr <when>", say.help.ocr, ["auto", "off", "force"], say.help.ocrDefault))
    .addOption(new Option("--password <word>", say.help.password))
    .addOption(new Option("--stdin-name <name>", say.help.stdinName));
}

export function addCommon(command: Command, say: Messages): void {
  command
    .addOption(choice("--lang <language>", say.help.lang, languages, say.help.langDefault))
    .addOption(new Option("--debug", say.help.debug));
}

export function choice(flags: string, description: string, values: readonly string[], otherwise?: string): Option {
  const option = new Option(flags, description).choices(values);
  if (otherwise !== undefined) option.defaultValueDescription = otherwise;
  return option;
}

export function optionWith(flags: string, description: string, otherwise: string): Option {
  const option = new Option(flags, description);
  option.defaultValueDescription = otherwise;
  return option;
}
