/** A tag of HTML within a text. */
export interface Tag {
  readonly end: number;
  /** True for tags that begin a line of their own, such as <br> and <td>. */
  readonly breaks: boolean;
}

/** Elements that HTML shows on lines of their own. */
const breaking: ReadonlySet<string> = new Set(
  "address article aside blockquote br caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Elements that stand within a line. */
const flowing: ReadonlySet<string> = new Set(
  "a abbr b big cite code col colgroup del dfn em font i iframe img input ins kbd label mark q s samp small span strike strong sub sup time tt u var video wbr".split(
    " ",
  ),
);

/** The name of an element at the start of a tag: "<td", "</strong". */
const tagName = /<\/?(?<name>[A-Za-z][A-Za-z0-9]{0,15})(?=[\s/>])/uy;
/** `https://example.dk`, `mailto:` or a mail address, between angle brackets. */
const address = /<(?:https?:\/\/|mailto:|[\p{L}\p{N}._%+-]{1,64}@)[^\s<>]{1,2000}>/uy;

/**
 * The tag that starts at an offset, up to its end in the same stretch. Only names of HTML count, so that a place to be
 * filled in, such as "<navn>", stays words.
 */
export function readTag(text: string, at: number, end: number): Tag | undefined {
  tagName.lastIndex = at;
  const name = tagName.exec(text)?.groups?.name?.toLowerCase();
  if (name === undefined || !(breaking.has(name) || flowing.has(name))) return undefined;
  for (let close = at + 1; close < end; close += 1) {
    const mark = text.charAt(close);
    if (mark === ">") return { end: close + 1, breaks: breaking.has(name) };
    if (mark === "<") return undefined;
  }
  return undefined;
}

/** The end of an address between angle brackets that starts at an offset. */
export function readAddress(text: string, at: number, end: number): number | undefined {
  address.lastIndex = at;
  const length = address.exec(text)?.[0].length;
  return length === undefined || at + length > end ? undefined : at + length;
}
