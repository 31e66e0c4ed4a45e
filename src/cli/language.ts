export const languages = ["da", "en"] as const;
export type Language = (typeof languages)[number];

/**
 * The language of messages: what `--lang` says, else the locale (LC_ALL before LC_MESSAGES before LANG; one that starts
 * with "da" is Danish), else English. The arguments are looked at before they are parsed, so that a wrong argument is
 * already answered in the right language.
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const named = languages.find((language) => language === lastLang(argv));
  if (named !== undefined) return named;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  // "da", "da_DK.UTF-8", "da-DK"
  return /^da(?![a-z])/iu.test(locale ?? "") ? "da" : "en";
}

function lastLang(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const values = options.flatMap((word, index) => {
    if (word === "--lang") return [options[index + 1]];
    return word.startsWith("--lang=") ? [word.slice("--lang=".length)] : [];
  });
  return values.at(-1);
}
