import { digestOf } from "../../archive/key.ts";
import type { WorkSetup } from "../../archive/protocol.ts";
import { version } from "../../version.ts";
import type { BatchArguments } from "../commands/batch.ts";
import type { CheckSetup } from "./check-setup.ts";

/** How documents are read, and the digest of all that decides what is made of them: equal ones make equal records. */
export function readingOf(
  { ocr, password }: Pick<BatchArguments, "ocr" | "password">,
  setup: CheckSetup | null,
): Pick<WorkSetup, "read" | "digest"> {
  const read = { ocr: ocr ?? "off", ...(password === undefined ? {} : { password }) };
  return { read, digest: digestOf({ version, options: [read, setup?.decides ?? null] }) };
}
