// "C:\ref\a.pdf", "C:/ref"
const drive = /^[A-Za-z]:(?=\/)/u;

/** The path as a URI reference: relative paths stay relative, what a URI cannot hold is percent-encoded. */
export function uriOf(location: string): string {
  const slashed = location.replace(/\\/gu, "/");
  const absolute = slashed.startsWith("/") || drive.test(slashed);
  const parts = slashed.split("/").filter((part, place) => part !== "." && (part !== "" || place === 0));
  const encoded = parts.map((part, place) => (place === 0 && drive.test(`${part}/`) ? part : encodePart(part)));
  return absolute ? `file://${slashed.startsWith("/") ? "" : "/"}${encoded.join("/")}` : encoded.join("/");
}

/** encodeURIComponent throws at half a character; such a half becomes the replacement character. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")).replace(/'/gu, "%27");
}
