import { docx, docxEntries, item, level, list, p, r, table } from "../../support/docx-writer.ts";
import { zip } from "../../support/zip-writer.ts";
import type { FormatSample } from "./sample.ts";

const styles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>`;
const numbering = list(1, level(0, "decimal", "Punkt %1:")) + list(2, level(0, "bullet", "\uf0b7"));
const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>';
const body = [
  p("Referat af bestyrelsesmøde i Bådelauget Søstjernen", '<w:pStyle w:val="Overskrift1"/>'),
  p(`${r("Dato:")}<w:r><w:tab/></w:r>${r("12. marts 2031 kl. 19.00")}`),
  p(""),
  item("Godkendelse af dagsorden", 1),
  p(`${r("Beslutning: ", "<w:b/>")}${r("Godkendt.")}`),
  item("Økonomi", 1),
  item("at kontingentet hæves til 450 kr.", 2),
  table(
    [
      ["Opgave", "Ansvarlig", "Frist"],
      ["Bestille ny bøje", "Åse Rønnow", "1. april"],
    ],
    ["<w:tblHeader/>"],
  ),
  p('<w:r><w:br w:type="page"/></w:r>'),
  item("Eventuelt", 1),
  p("Referent: Jørn Ægidius"),
  section,
].join("");
const parts = {
  styles,
  numbering,
  body,
  furniture: { header1: p("Bådelauget Søstjernen"), footer1: p("Side 1 af 2") },
};
const encrypted = () => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 2048);
  return bytes;
};

export const docxSample: FormatSample = {
  id: "docx",
  fileName: "referat.docx",
  sample: () => docx(parts),
  words: [
    "Referat af bestyrelsesmøde i Bådelauget Søstjernen",
    "Punkt 1: Godkendelse af dagsorden",
    "Beslutning: Godkendt.",
    "• at kontingentet hæves til 450 kr.",
    "Åse Rønnow",
    "Punkt 3: Eventuelt",
    "Side 1 af 2",
  ],
  refused: [
    { what: "a container cut off", code: "DOCX_DAMAGED", bytes: () => docx(parts).subarray(0, 2000) },
    {
      what: "a container without a body",
      code: "DOCX_DAMAGED",
      bytes: () => zip(docxEntries(parts).filter(({ name }) => name !== "word/document.xml")),
    },
    { what: "an encrypted document", code: "DOCX_ENCRYPTED", bytes: encrypted },
    {
      what: "a part that unpacks to too much",
      code: "SOURCE_TOO_LARGE",
      bytes: () =>
        docx({ ...parts, entries: [{ name: "word/document.xml", content: " ".repeat(4_000_000), deflate: true }] }),
    },
  ],
};
