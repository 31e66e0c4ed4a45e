// "Hegnet males hvert år", “…”, ”…”, »…«
const quoted = /"[^"]{12,900}"|[“”„][^“”„]{12,900}[“”]|»[^»«]{12,900}«/gu;
const letters = /[\p{L}\p{N}]/gu;
/** Fewer words than this in quotation marks are a name or a term, no quotation. */
const fewestWords = 4;

/**
 * The text with quotations blanked out, each character in its place: what somebody wrote elsewhere, a rule or an earlier
 * resolution, is no statement of these minutes.
 */
export function withoutQuotations(text: string): string {
  if (!/["“”„»]/u.test(text)) return text;
  return text.replace(quoted, (each) => (each.split(" ").length < fewestWords ? each : each.replace(letters, "·")));
}

/** A stretch of a text without quotations with its own words back. */
export function withQuotations(part: string, blanked: string, text: string): string {
  const at = part.includes("·") ? blanked.indexOf(part) : -1;
  return at < 0 ? part : text.slice(at, at + part.length);
}
