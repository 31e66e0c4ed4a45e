import { describe } from "vitest";
import type { MinutesRecord } from "../../src/record/record.ts";
import { checkFor, inHeader } from "./check.ts";

const next = ({ meeting }: MinutesRecord) => [meeting.nextMeeting?.date ?? null, meeting.nextMeeting?.start ?? null];

describe("when the body meets again, in the header", () => {
  const { check } = checkFor((lines) => inHeader(`Bestyrelsesmøde den 4. maj 2021\n${lines}`), next);
  check("Næste møde: 1. juni 2021 kl. 19.00", ["2021-06-01", "19:00"]);
  check("Næste møde: 1. juni", ["2021-06-01", null]);
  check("Næste møde: 6. februar", ["2022-02-06", null]);
  check("Næste møde: efter ferien", [null, null]);
  check("Sted: Klubhuset", [null, null]);
});

describe("in the last lines", () => {
  const { check } = checkFor((lines) => `${inHeader("Bestyrelsesmøde den 4. maj 2021")}${lines}\n`, next);
  check("Næste møde: 1. juni 2021", ["2021-06-01", null]);
  check("Næste bestyrelsesmøde er tirsdag den 1. juni kl. 19.30", ["2021-06-01", "19:30"]);
  check("Vi mødtes sidst den 1. april 2021.", [null, null]);
});

describe("as an item of its own", () => {
  const { check } = checkFor(
    (lines) => `Bestyrelsesmøde den 4. maj 2021\n1. Velkomst\nHej.\n${lines}\n3. Eventuelt\nIntet.\n`,
    next,
  );
  check("2. Næste møde\nTirsdag den 1. juni 2021 kl. 19.00", ["2021-06-01", "19:00"]);
  check("2. Næste møde den 1. juni 2021\nVi mødes hos Bo.", ["2021-06-01", null]);
  check("2. Ny bro\nBroen åbner den 1. juni 2021.", [null, null]);
});
