import { expect, it } from "vitest";
import type { MinutesRecord } from "../../src/record/record.ts";
import { aDocument } from "../support/documents.ts";

/**
 * A table of cases for one field of the record: `check(input, expected)` is one test. `place` puts the input into a
 * whole document, and `field` takes from its record what is compared.
 */
export function checkFor<Value>(place: (input: string) => string, field: (record: MinutesRecord) => Value) {
  const read = async (input: string) => field((await aDocument(place(input))).record);
  const check = (input: string, expected: Value): void => {
    it(`reads ${JSON.stringify(input)} as ${JSON.stringify(expected)}`, async () => {
      expect(await read(input)).toEqual(expected);
    });
  };
  /** A case that is not read rightly yet, with the reason; it fails when it is. */
  const notYet = (why: string, input: string, expected: Value): void => {
    it.fails(`not yet: ${JSON.stringify(input)} as ${JSON.stringify(expected)} (${why})`, async () => {
      expect(await read(input)).toEqual(expected);
    });
  };
  return { check, notYet };
}

/** Lines as the header of a board's minutes. */
export const inHeader = (lines: string) => `${lines}\n\n1. Velkomst\nFormanden bød velkommen.\n2. Eventuelt\nIntet.\n`;

/** Lines as the text of the second of three items in free minutes. */
export const inItem = (lines: string) =>
  `Referat af bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund, Carl Krag\n\n1. Velkomst\nAlle var mødt.\n2. Ny bro\n${lines}\n3. Eventuelt\nIntet.\n`;

/** Lines under the label Beslutning of the second of three items of a committee. */
export const inDecision = (lines: string) =>
  `Møde i Vandudvalget den 4. maj 2021\n\n1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n2. Ny bro\nIndstilling\nat broen bygges\nBeslutning\n${lines}\n3. Eventuelt\nBeslutning\nIntet.\n`;

/** The second item, which the inputs stand in. */
export function second(record: MinutesRecord): MinutesRecord["items"][number] {
  const item = record.items[1];
  if (!item) throw new Error(`there are ${record.items.length} items`);
  return item;
}
