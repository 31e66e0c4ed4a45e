/**
 * Signs of the picture fonts that Danish templates use, as the letters that look like them. Word stores such a sign as
 * a code from F020 to F0FF (or 20 to FF) in a font; in any other font the code means nothing.
 */
const wingdings: Readonly<Record<number, string>> = {
  74: "☺",
  108: "●",
  109: "○",
  110: "■",
  111: "□",
  113: "□",
  116: "◆",
  118: "❖",
  120: "☒",
  158: "·",
  159: "•",
  167: "▪",
  168: "☐",
  216: "➢",
  220: "➲",
  223: "←",
  224: "→",
  225: "↑",
  226: "↓",
  232: "➔",
  240: "⇨",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

const wingdings2: Readonly<Record<number, string>> = { 80: "✓", 82: "☑", 83: "☒", 84: "☒", 163: "☐", 151: "●" };

const symbol: Readonly<Record<number, string>> = {
  45: "−",
  163: "≤",
  171: "↔",
  172: "←",
  174: "→",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
  190: "—",
  188: "…",
};

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings,
  "wingdings 2": wingdings2,
  symbol,
};

/** The letter for a code of a picture font; null when we know neither font nor code. */
export function symbolLetter(font: string | undefined, code: number): string | null {
  const low = code >= 0xf000 ? code - 0xf000 : code;
  const table = fonts[font?.toLowerCase() ?? ""];
  if (table) return table[low] ?? (code >= 0xf000 ? null : printable(code));
  return code >= 0xf000 && code <= 0xf0ff ? (symbol[low] ?? wingdings[low] ?? null) : printable(code);
}

function printable(code: number): string | null {
  return code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCharCode(code) : null;
}

// "\uf0b7" typed or pasted as plain text
const privateUse = /[\uf020-\uf0ff]/gu;

/** Text with the codes of picture fonts made into letters, where they are known. */
export function readSymbols(text: string, font: string | undefined): string {
  const table = fonts[font?.toLowerCase() ?? ""];
  // In a picture font plain letters are codes too: "ü" of Wingdings is a tick.
  if (table) return text.replace(/[!-\u00ff\uf020-\uf0ff]/gu, (letter) => table[letter.charCodeAt(0) & 0xff] ?? letter);
  return text.replace(privateUse, (letter) => symbolLetter(font, letter.charCodeAt(0)) ?? letter);
}
