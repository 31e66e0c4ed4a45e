// Text of documents and names of files are never trusted: what would steer a terminal or hide words is made visible.

// ESC "[31m", BEL, the C1 controls, marks that turn the direction of text, blanks without width, halves of a character
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// "::error file=a::" at the start of a word: a runner of GitHub obeys it on a line of a log, also after blanks
const runnerCommand = /(^| )::/gu;
// "##[error]", which it obeys anywhere in a line
const olderCommand = /##\[/gu;

/**
 * The text on one line as it may be shown anywhere: blanks collapsed, controls and unseen characters as `\u001b`, and
 * the first sign of what a runner would take for a command as an escape too.
 */
export function visible(text: string): string {
  return visibleOnly(text)
    .replace(runnerCommand, (_, before: string) => `${before}${escaped(":")}:`)
    .replace(olderCommand, `${escaped("#")}#[`);
}

/** The same where the format's own escapes keep a runner from reading commands in it. */
export function visibleOnly(text: string): string {
  return text
    .replace(/[ \t\r\n]+/gu, " ")
    .trim()
    .replace(unsafe, escaped);
}

/**
 * The text with every character in its place, for showing a line of the source: tabs as a blank, unsafe ones, and the
 * first sign of a command that a runner obeys anywhere in a line, as dots.
 */
export function visibleInPlace(text: string): string {
  return text
    .replace(/\t/gu, " ")
    .replace(unsafe, (character) => "·".repeat(character.length))
    .replace(olderCommand, "·#[");
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

/** The text as it stands in an XML element or attribute. What XML 1.0 cannot hold is shown as an escape. */
export function xmlText(text: string): string {
  return visibleOnly(text)
    .replace(/[\ufffe\uffff]/gu, escaped)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&apos;");
}

// "*not bold*", "[link](…)", "`code`", "a | b", "_x_", "~~x~~", "#12", "![picture](…)", "\"
const marks = /[\\`*_[\]|#~!]/gu;
// "@name", "https://…", "www.…": links without any mark
const bareLinks = /@|:(?=\/\/)|(?<=www)\./giu;

/** The text as it stands in a cell of a Markdown table: no character of it means formatting, HTML, a name or a link. */
export function markdownText(text: string): string {
  return visibleOnly(text)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(marks, (mark) => `\\${mark}`)
    .replace(bareLinks, (mark) => `&#${mark.charCodeAt(0)};`);
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
