/** Elements that a browser shows as blocks: their words stand on lines of their own. */
export const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** Blocks that a browser sets apart from what is before them. */
export const spaced: ReadonlySet<string> = new Set(
  "blockquote dl fieldset figure h1 h2 h3 h4 h5 h6 hr menu ol p pre table ul".split(" "),
);

/** Elements whose content is no text of the page. */
export const silent: ReadonlySet<string> = new Set(
  `applet area audio base canvas datalist embed frame frameset head iframe link map meta noembed noframes noscript
  object param rp rt script select source style svg template textarea title track video`.split(/\s+/u),
);

/** Roles, written or built in, of what stands around the text of a page. */
export const furnitureRoles: ReadonlySet<string> = new Set(
  "alertdialog banner button complementary contentinfo dialog menu menubar navigation search tablist toolbar".split(
    " ",
  ),
);

/** The role that an element has by itself. `header` and `footer` have theirs only outside of `sections`. */
export const builtInRoles: Readonly<Record<string, string>> = {
  aside: "complementary",
  button: "button",
  dialog: "dialog",
  footer: "contentinfo",
  header: "banner",
  nav: "navigation",
  search: "search",
};

/** Elements with headers and footers of their own. */
export const sections: ReadonlySet<string> = new Set(["article", "aside", "main", "nav", "section"]);

export const boldElements: ReadonlySet<string> = new Set("b h1 h2 h3 h4 h5 h6 strong th".split(" "));
export const italicElements: ReadonlySet<string> = new Set("cite dfn em i var".split(" "));
