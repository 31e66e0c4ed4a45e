import { matchesOf } from "../../danish/matches.ts";
import { anyOf, WORD_END, WORD_START } from "../../danish/words.ts";
import { failAtMost, pass } from "../answers.ts";
import { mobileWords, privateMailDomains } from "../lexicon/personal-data.ts";
import { noOptions } from "../no-options.ts";
import { piecesOf } from "../pieces.ts";
import { type Answer, defineRule, type Severity } from "../rule.ts";
import { type ContactKind, contact, title } from "./texts.ts";

interface Form {
  readonly kind: ContactKind;
  /** What every text holds that the pattern fits: looking for it first costs a hundredth. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  /** Whether it counts in the head and the footers too, where a body's own number is expected. */
  readonly everywhere: boolean;
  readonly atMost: Severity;
}

const forms: readonly Form[] = [
  // "mia.lund@hotmail.example" with one of the domains
  {
    kind: "mail",
    sign: /@/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}._+-]{1,64}@${anyOf(privateMailDomains)}${WORD_END}`,
      "giu",
    ),
    everywhere: true,
    atMost: "warning",
  },
  // "mobil 20 12 34 56", "mob.: +45 20123456"
  {
    kind: "phone",
    sign: /\d{2}/u,
    pattern: new RegExp(
      `${WORD_START}${anyOf(mobileWords)}[.:\\s]{1,3}(?:(?:\\+|00)45 ?)?\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}(?!\\d)`,
      "giu",
    ),
    everywhere: false,
    atMost: "info",
  },
  // "reg.nr. 1234 kontonr. 0001234567", "reg. 1234 konto 1234567"
  {
    kind: "account",
    sign: /konto/iu,
    pattern:
      /(?<!\p{L})reg(?:istrerings)?\.? ?(?:nr\.?|nummer)? ?:? ?\d{4}[ ,-]{1,3}(?:og )?konto(?:nr\.?|nummer)?:? ?\d{4,10}(?!\d)/giu,
    everywhere: false,
    atMost: "warning",
  },
  // "DK50 0040 0440 1162 43"
  {
    kind: "account",
    sign: /DK\d{2}/iu,
    pattern: /(?<![\p{L}\d])DK\d{2}(?: ?\d{4}){3} ?\d{2}(?!\d)/gu,
    everywhere: false,
    atMost: "warning",
  },
];

export const privateContactDetails = defineRule({
  id: "private-contact-details",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    return piecesOf(record).flatMap(({ text, about, name, place, item }): Answer[] => {
      const figures = item !== null && /\d\d ?\d\d/u.test(text);
      if (!figures && !text.includes("@")) return [pass(about)];
      const found = forms
        .filter(({ everywhere, sign }) => (everywhere || figures) && sign.test(text))
        .flatMap(({ kind, pattern, atMost }) =>
          [...new Set(matchesOf(pattern, text).map(([words]) => words))].map((words) =>
            failAtMost(
              atMost,
              about,
              [place, kind, words.slice(0, SHOWN)],
              contact(kind, words.slice(0, SHOWN), name()),
            ),
          ),
        );
      return found.length > 0 ? found : [pass(about)];
    });
  },
});

/** Signs of an address or a number that a finding shows: enough to find it, too few to use it. */
const SHOWN = 6;
