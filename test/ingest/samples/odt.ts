import { heading, odt, odtEntries, odtList, para } from "../../support/odt-writer.ts";
import { zip } from "../../support/zip-writer.ts";
import type { FormatSample } from "./sample.ts";

const styles = `<text:list-style style:name="Punkter"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
  <text:list-style style:name="Prikker"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
const pages = `<style:master-page style:name="Standard"><style:header>${para("Kolonihaven Rødkælken")}</style:header><style:footer>${para("Side 2")}</style:footer></style:master-page>`;
const formatting =
  '<style:style style:name="Ny" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>';
const cell = (text: string) => `<table:table-cell>${para(text)}</table:table-cell>`;
const body = [
  heading(1, "Referat af generalforsamling i Kolonihaven Rødkælken"),
  para("Dato:<text:tab/>4. maj 2031"),
  odtList("Punkter", [para("Valg af dirigent") + para("Valgt blev Søren Åkjær."), para("Formandens beretning")]),
  odtList("Prikker", [para("at stien ryddes før sommerferien")]),
  `<table:table><table:table-row>${cell("Opgave")}${cell("Ansvarlig")}</table:table-row><table:table-row>${cell("Rydde stien")}${cell("Bodil Øst")}</table:table-row></table:table>`,
  para("Næste møde: 1. juni 2031", "Ny"),
].join("");
const parts = { styles, pages, formatting, body };

export const odtSample: FormatSample = {
  id: "odt",
  fileName: "referat.odt",
  sample: () => odt(parts),
  words: [
    "Referat af generalforsamling i Kolonihaven Rødkælken",
    "1. Valg af dirigent",
    "Valgt blev Søren Åkjær.",
    "2. Formandens beretning",
    "• at stien ryddes før sommerferien",
    "Bodil Øst",
    "Næste møde: 1. juni 2031",
  ],
  refused: [
    { what: "a container cut off", code: "ODT_DAMAGED", bytes: () => odt(parts).subarray(0, 900) },
    {
      what: "a container without content",
      code: "ODT_DAMAGED",
      bytes: () => zip(odtEntries(parts).filter(({ name }) => name !== "content.xml")),
    },
  ],
};
