import { describe, expect, it } from "vitest";
import { readNumbering } from "../../src/layout/numbering.ts";
import { tableFor } from "../danish/table.ts";

/** Style, number and title of a line; null when it has no number. */
const check = tableFor((text: string) => {
  const found = readNumbering(text);
  return found ? `${found.style} ${found.label}|${text.slice(found.titleStart)}` : null;
});

describe("a number before the title", () => {
  check("3. Budget", "dot 3|Budget");
  check("3.Budget", "dot 3|Budget");
  check("12.     Budget", "dot 12|Budget");
  check("04. Forslag", "dot 4|Forslag");
  check("8a. Budget", "dot 8a|Budget");
  check("3) Budget", "paren 3|Budget");
  check("(3) Budget", "paren 3|Budget");
  check("3a) Budget", "paren 3a|Budget");
  check("3: Budget", "colon 3|Budget");
  check("3 : Budget", "colon 3|Budget");
  check("3 - Budget", "dash 3|Budget");
  check("3 – Budget", "dash 3|Budget");
  check("3 Budget", "bare 3|Budget");
  check("3      Åbent        Nyt", "bare 3|Åbent        Nyt");
  check("3 “Havnens dag”", "bare 3|“Havnens dag”");
  check("162. Godkendelse", "dot 162|Godkendelse");
  check("17.15 1 Godkendelse", "bare 1|Godkendelse");
  check("kl. 19:30 2. Økonomi", "dot 2|Økonomi");
});

describe("a heading over points of its own", () => {
  check("4.0 Budget", "dot 4.0|Budget");
  check("12.0  Evt.", "dot 12.0|Evt.");
  check("2.0 mio. kr. til vejen", null);
});

describe("a word and a number", () => {
  check("Punkt 3: Budget", "punkt 3|Budget");
  check("PUNKT 3 Budget", "punkt 3|Budget");
  check("Dagsordenspunkt 3. Budget", "punkt 3|Budget");
  check("Pkt. 3 Budget", "pkt 3|Budget");
  check("Pkt 3: Budget", "pkt 3|Budget");
  check("Ad 3", "ad 3|");
  check("Ad. 3 Budget", "ad 3|Budget");
  check("ad 3) Budget", "ad 3|Budget");
  check("Nr.178 - Budget", "nr 178|Budget");
  check("Sag nr. 4: Budget", "sag 4|Budget");
  check("Punkt 4.2: Budget", "punkt 4.2|Budget");
});

describe("several numbers at once", () => {
  const upTo = tableFor((text: string) => readNumbering(text)?.upTo ?? null);
  upTo("Ad 1-7.", 7);
  upTo("Ad. 2 – 4:", 4);
  upTo("Ad 3. Budget", null);
});

describe("points under a number", () => {
  check("4.2 Budget", "dot 4.2|Budget");
  check("4.2. Budget", "dot 4.2|Budget");
  check("1.1.3 Status", "dot 1.1.3|Status");
  check("4.2 budget", "dot 4.2|budget");
});

describe("letters", () => {
  check("A: Valg", "letter A|Valg");
  check("B. Beretning", "letter B|Beretning");
  check("c) Budget", "letter c|Budget");
  check("E  : Valg", "letter E|Valg");
});

describe("what has no number", () => {
  check("Budget", null);
  check("Øvrige forhold", null);
  check("2 voksne kom til mødet", null);
  check("2021 var et godt år", null);
  check("1,3 mio. kr.", null);
  check("3/4 af medlemmerne", null);
  check("-3 grader", null);
  check("Ad hoc-udvalget", null);
  check("Sagen blev drøftet", null);
  check("Punktet udgår", null);
  check("Nr. to på listen", null);
  check("12.500 kr. til leg", null);
  check("Å. Holm", null);
});

describe("numbers that are read and should not be", () => {
  it("a time slot is no number with a title", () => {
    expect(readNumbering("19.00 - 19.45")).toBeNull();
  });

  it("the d. of a date is no letter of a list", () => {
    expect(readNumbering("d. 4. maj")).toBeNull();
  });
});
