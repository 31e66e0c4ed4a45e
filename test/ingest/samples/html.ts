import type { FormatSample } from "./sample.ts";

const page = `<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><title>Referat – Kulturudvalget</title><style>p { margin: 0 }</style></head>
<body>
<nav><ul><li><a href="/">Forside</a></li><li><a href="/udvalg">Udvalg</a></li></ul></nav>
<main>
  <h1>Referat af møde i Kulturudvalget</h1>
  <dl><dt>Dato</dt><dd>5. juni 2031</dd><dt>Sted</dt><dd>Mødelokale Ærø</dd></dl>
  <ol>
    <li>Godkendelse af dagsorden<br>Godkendt.</li>
    <li>Støtte til Åfestivalen
      <ul><li>at der gives 20.000 kr.</li><li>at beløbet udbetales i august</li></ul>
    </li>
  </ol>
  <table><thead><tr><th>Opgave</th><th>Ansvarlig</th></tr></thead><tbody><tr><td>Skrive til foreningen</td><td>Bjørg Lund</td></tr></tbody></table>
  <p hidden>Kladde</p>
  <p>Mødet sluttede kl. 17.30 &ndash; <strong>enigt</strong>.</p>
</main>
<footer>Kontakt rådhuset</footer>
</body></html>`;

export const htmlSample: FormatSample = {
  id: "html",
  fileName: "referat.html",
  sample: () => Buffer.from(page),
  words: [
    "Referat af møde i Kulturudvalget",
    "Mødelokale Ærø",
    "1. Godkendelse af dagsorden",
    "2. Støtte til Åfestivalen",
    "◦ at beløbet udbetales i august",
    "Bjørg Lund",
    "Mødet sluttede kl. 17.30 – enigt.",
  ],
  refused: [
    {
      what: "binary data",
      code: "HTML_DAMAGED",
      bytes: () => Buffer.concat([Buffer.from("<!doctype html><p>"), Buffer.alloc(4000, 2)]),
    },
    { what: "elements that are never closed", code: "HTML_DAMAGED", bytes: () => Buffer.from("<div>".repeat(2000)) },
  ],
};
