// Text of documents and names of files are never trusted: what would steer a terminal or hide words is made visible.

// ESC "[31m", BEL, the C1 controls, marks that turn the direction of text, blanks without width, halves of a character
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text on one line as it may be shown anywhere: blanks collapsed, controls and unseen characters as `\u001b`. */
export function visible(text: string): string {
  return text
    .replace(/[ \t\r\n]+/gu, " ")
    .trim()
    .replace(unsafe, escaped);
}

/** The text with every character in its place, for showing a line of the source: tabs as a blank, unsafe ones as dots. */
export function visibleInPlace(text: string): string {
  return text.replace(/\t/gu, " ").replace(unsafe, (character) => "·".repeat(character.length));
}

/**
 * JSON that is safe to show. JSON.stringify leaves DEL, the C1 controls and the marks of direction as they are; inside
 * a JSON text they can only stand in strings, where their escapes mean the same. Line breaks are the text's own layout.
 */
export function visibleJson(json: string): string {
  return json.replace(unsafe, (character) => (character === "\n" ? character : jsonEscape(character)));
}

function escaped(character: string): string {
  return `\\u${hex(character.codePointAt(0) ?? 0)}`;
}

function jsonEscape(character: string): string {
  let escapes = "";
  for (let place = 0; place < character.length; place += 1) escapes += `\\u${hex(character.charCodeAt(place))}`;
  return escapes;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
