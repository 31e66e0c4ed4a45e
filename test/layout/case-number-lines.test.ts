import { describe, expect, it } from "vitest";
import { isCaseNumberLine } from "../../src/layout/line-facts.ts";
import { tableFor } from "../danish/table.ts";

const check = tableFor(isCaseNumberLine);

describe("a line that states a case number", () => {
  check("Sagsnr.: 24/0012", true);
  check("Sagnr.: 1-17-4-206-22", true);
  check("Sagsnr. 21/10442", true);
  check("J.nr. 00.11.00-P12-0031", true);
  check("Sag nr.: 999-2021-1204", true);
  check("Sagsnr.: 110442", true);
  check("Sagsnr.:", true);
  check("00.11.00-P12-4-21", true);
  check("1-17-4-206-22", true);
});

describe("a line that does not", () => {
  check("Sagsnr. står på forsiden af bilaget", false);
  check("Sagen", false);
  check("04-05-2021", false);
  check("4. maj 2021", false);
  check("kl. 19.00", false);
  check("12", false);
  check("Brevet 21/10442 blev sendt i går", false);
});

it("a sentence that begins with the number of an item is no case number", () => {
  expect(isCaseNumberLine("Sag 4 blev behandlet sammen med sag 5")).toBe(false);
});
