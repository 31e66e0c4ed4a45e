import { docx, item, level, list, p, r, table } from "../../test/support/docx-writer.ts";

/** Minutes with headings, numbers, bullets, runs of several looks and a table on every page. */
export function longDocx(pages: number): Uint8Array {
  const body: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    body.push(item(`Behandling af sag ${page}`, 1));
    for (let paragraph = 0; paragraph < 6; paragraph += 1) {
      const words = `Forvaltningen redegjorde for sagens ${paragraph + 1}. del, og udvalget drøftede følgerne for havnens brugere. `;
      body.push(
        p(r("Indstilling: ", "<w:b/>") + r(words.repeat(2)) + r("Til orientering.", '<w:i/><w:sz w:val="20"/>')),
      );
    }
    body.push(item("Udvalget tog orienteringen til efterretning", 2));
    body.push(
      table([
        ["Opgave", "Ansvarlig", "Frist"],
        [`Opgave ${page}`, "Gorm Thygesen", "1. juni 2031"],
      ]),
    );
    body.push(p('<w:r><w:br w:type="page"/></w:r>'));
  }
  const numbering = list(1, level(0, "decimal", "Punkt %1:")) + list(2, level(0, "bullet", "•"));
  return docx({ body: body.join(""), numbering });
}
