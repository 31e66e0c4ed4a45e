import { readFileSync } from "node:fs";
import path from "node:path";
import mammoth from "mammoth";
import { docxAdapter } from "../../src/ingest/docx/adapter.ts";
import { docx, item, level, list, p, r, table } from "../../test/support/docx-writer.ts";
import { compare, type Rivals, verdict } from "./cpu.ts";

const aim = 0.5;
const rounds = 15;
const pagesOfLong = 200;

/** Minutes with headings, numbers, bullets, runs of several looks and a table on every page. */
function manyPages(pages: number): Uint8Array {
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

/** Reads each Word document to its source text, and one of many pages, against mammoth.extractRawText. */
export async function benchDocx(files: readonly string[]): Promise<void> {
  const rivals = files.map((file) => rivalsOf(path.relative(process.cwd(), file), new Uint8Array(readFileSync(file))));
  console.log(`Word, files of a few pages: ${verdict(await compare(rivals, "mammoth", rounds), aim)}`);
  const long = rivalsOf(`made here, ${pagesOfLong} pages`, manyPages(pagesOfLong));
  console.log(`Word, many pages: ${verdict(await compare([long], "mammoth", rounds), aim)}`);
}

function rivalsOf(name: string, bytes: Uint8Array): Rivals {
  return {
    name,
    ours: () => docxAdapter.read({ fileName: name, bytes }, {}),
    theirs: () => mammoth.extractRawText({ buffer: Buffer.from(bytes) }),
  };
}
