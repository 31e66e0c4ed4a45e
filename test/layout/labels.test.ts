import { describe, expect, it } from "vitest";
import { readLabel } from "../../src/layout/labels.ts";
import { tableFor } from "../danish/table.ts";

/** Kind, strength and what stands on the label's line beside it; null for no label. */
const check = tableFor((text: string) => {
  const label = readLabel(text);
  return label ? `${label.strength} ${label.kind}|${text.slice(label.contentStart)}` : null;
});

describe("a label alone on its line", () => {
  check("Beslutning", "strong decision|");
  check("BESLUTNING:", "strong decision|");
  check("Beslutning.", "strong decision|");
  check("Konklusion:", "strong decision|");
  check("Indstilling", "strong recommendation|");
  check("Forvaltningens forslag:", "strong recommendation|");
  check("Sagsfremstilling", "strong case|");
  check("Baggrund", "weak case|");
  check("Resumé", "strong summary|");
  check("Økonomiske konsekvenser", "strong economy|");
  check("Bilag", "strong attachments|");
  check("Fraværende:", "weak attendance|");
  check("Referat:", "weak treatment|");
  check("Høring", "weak hearing|");
});

describe("a label before its words", () => {
  check("Beslutning: Godkendt.", "strong decision|Godkendt.");
  check("Bilag:  Bilag 1 - Plan", "strong attachments|Bilag 1 - Plan");
  check("Afbud: Anna Holm", "weak attendance|Anna Holm");
  check("Referat: drøftet", "weak treatment|drøftet");
});

describe("a label that is half a sentence", () => {
  const half = tableFor((text: string) => {
    const label = readLabel(text);
    return label ? [label.kind, label.half === true] : null;
  });
  half("Det indstilles, at Vandudvalget", ["recommendation", true]);
  half("Det indstilles, at", ["recommendation", true]);
  half("Direktionen indstiller, at", ["recommendation", true]);
  half("Direktionen indstiller til byrådet, at", ["recommendation", true]);
  half("Kassereren foreslår:", ["recommendation", true]);
  half("Borgerne foreslår en ny sti langs åen.", null);
});

describe("the heading of a decision by a body on a date", () => {
  const dated = tableFor((text: string) => {
    const label = readLabel(text);
    return label ? [label.kind, label.body ?? null, label.date ?? null] : null;
  });
  dated("Beslutning i Vandudvalget den 4. maj 2021", ["decision", "Vandudvalget", "2021-05-04"]);
  dated("Beslutning Byrådet den 09-02-2021:", ["decision", "Byrådet", "2021-02-09"]);
  dated("Behandling i Vandudvalget onsdag den 11. august 2021", ["decision", "Vandudvalget", "2021-08-11"]);
  dated("Økonomiudvalgets beslutning den 2. februar 2021:", ["decision", "Økonomiudvalget", "2021-02-02"]);
  dated("Vandudvalget, 03-04-2019, pkt. 42", ["decision", "Vandudvalget", "2019-04-03"]);
  dated("Beslutning om ny bro", null);
  dated("Beslutningen fra mødet den 4. maj 2021 er sendt videre", null);
});

describe("the heading of a decision that names its item", () => {
  const numbered = tableFor((text: string) => readLabel(text)?.itemNumber ?? null);
  numbered("Beslutning for Punkt 3: Budget", "3");
  numbered("Beslutning til punkt 12", "12");
  numbered("Beslutning for pkt. 4: Budget", "4");
  numbered("Beslutning for foreningen", null);
});

describe("what is no label", () => {
  check("Beslutningen blev truffet uden afstemning.", null);
  check("Indstillingen godkendt.", null);
  check("Bilagene ligger på hylden", null);
  check("Økonomien er god: der er penge i kassen", null);
  check("Ingen beslutning", null);
  check("", null);
});

describe("labels that swallow more than they should", () => {
  it("a whole recommendation on one line keeps its words out of the label", () => {
    // The comma after "Det indstilles" ends the pattern, so the rest of the sentence becomes part of the label.
    const text = "Det indstilles, at broen bygges i træ, fordi træ holder.";
    expect(text.slice(readLabel(text)?.contentStart)).toContain("broen bygges i træ");
  });
});
