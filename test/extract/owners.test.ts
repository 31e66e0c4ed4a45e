import { describe, expect, it } from "vitest";
import { readOwner, readOwners } from "../../src/extract/owners.ts";
import { gatherPeople } from "../../src/extract/people.ts";
import { tableFor } from "../danish/table.ts";

const people = gatherPeople([{ name: "Anna Holm" }, { name: "Bo Lund" }, { name: "Else Marie Toft" }]);

describe("what kind of owner", () => {
  const check = tableFor((text: string) => {
    const owner = readOwner(text, people);
    return owner ? `${owner.kind} ${owner.name}` : null;
  });
  check("Anna Holm", "person Anna Holm");
  check("Anna", "person Anna");
  check("Formanden", "role Formanden");
  check("Kassereren", "role Kassereren");
  check("Sekretariatet", "unit Sekretariatet");
  check("Administrationen", "unit Administrationen");
  check("HR", "unit HR");
  check("Bestyrelsen", "body Bestyrelsen");
  check("Teknik- og Miljøforvaltningen", "unit Teknik- og Miljøforvaltningen");
  check("Børne-, Unge- og Kulturudvalget", "unit Børne-, Unge- og Kulturudvalget");
  check("Alle", "everyone Alle");
  check("EMT", "person EMT");
  check("Traktoren", null);
  check("", null);
});

describe("whose name a short form is", () => {
  const check = tableFor((text: string) => readOwner(text, people)?.person ?? null);
  check("Anna", "Anna Holm");
  check("EMT", "Else Marie Toft");
  check("Formanden", null);
});

describe("several owners", () => {
  const check = tableFor((text: string) => readOwners(text, people)?.map((each) => each.name) ?? null);
  check("Anna og Bo", ["Anna", "Bo"]);
  check("Anna, Bo og HR", ["Anna", "Bo", "HR"]);
  check("Anna/Bo", ["Anna", "Bo"]);
  check("Anna & Bo", ["Anna", "Bo"]);
  check("Anna og traktoren", null);
});

it("an owner is never read out of blanks", () => {
  expect(readOwners("  ", people)).toBeNull();
});
