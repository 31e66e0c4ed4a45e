import { MinutesError } from "../../record/errors.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { IngestAdapter, SourceBytes } from "../adapter.ts";
import { openParts, type ZipParts } from "../zip/parts.ts";
import { XmlFault } from "../zip/xml.ts";
import { openDocumentMediaType } from "./names.ts";
import { recogniseOdt } from "./recognise.ts";
import { walkText } from "./walk.ts";

const faults = { damaged: "ODT_DAMAGED", encrypted: "FORMAT_UNSUPPORTED", kind: "OpenDocument text" } as const;

/** OpenDocument texts, as LibreOffice and others write them. */
export const odtAdapter: IngestAdapter = {
  id: "odt",
  mediaType: openDocumentMediaType,
  extensions: [".odt", ".ott"],
  recognise: recogniseOdt,
  read: readOdt,
};

async function readOdt(source: SourceBytes): Promise<SourceText> {
  const parts = await openParts(source, faults);
  await refuseEncrypted(source, parts);
  const read = await walkText(parts).catch((cause: unknown) => {
    throw cause instanceof XmlFault ? translate(source, cause) : cause;
  });
  if (!read)
    throw new MinutesError(
      "ODT_DAMAGED",
      `${source.fileName} is a damaged OpenDocument text: it holds no text part; save it anew.`,
    );
  return read;
}

/** Each part of an encrypted document is encrypted by itself, and only the list of parts says so. */
async function refuseEncrypted(source: SourceBytes, parts: ZipParts): Promise<void> {
  const manifest = await parts.read("META-INF/manifest.xml");
  if (!manifest || !Buffer.from(manifest).includes("encryption-data")) return;
  throw new MinutesError(
    "FORMAT_UNSUPPORTED",
    `${source.fileName} is an encrypted OpenDocument text, which is not read: save it without a password and try again.`,
  );
}

function translate(source: SourceBytes, fault: XmlFault): MinutesError {
  const { fileName } = source;
  return fault.reason === "too-large"
    ? new MinutesError("SOURCE_TOO_LARGE", `${fileName} is more than is read: ${fault.message}.`, { cause: fault })
    : new MinutesError(
        "ODT_DAMAGED",
        `${fileName} is a damaged OpenDocument text: its content is not sound XML; save it anew.`,
        { cause: fault },
      );
}
