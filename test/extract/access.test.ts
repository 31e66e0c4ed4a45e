import { describe } from "vitest";
import { checkFor, inItem, second } from "./check.ts";

describe("a short item that says itself that it was closed", () => {
  const { check } = checkFor(inItem, (record) => second(record).access.public);
  check("Drøftet for lukkede døre.", false);
  check("Punktet er lukket og refereres ikke.", false);
  check("Anna orienterede. Det er fortroligt og står ikke i referatet.", false);
  check("(Lukket møde) Budet blev forkastet.", false);
  check("Porten er lukket om natten.", null);
});
