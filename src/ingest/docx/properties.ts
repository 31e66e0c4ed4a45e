import type { SourceProperties } from "../../text/source-text.ts";
import { elements, textOf, type XmlElement } from "../zip/xml.ts";
import { targetOf, type WordPackage } from "./package.ts";

export const wordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the document says of itself. `textLanguage` stands in when it names no language. */
export async function readProperties(
  document: WordPackage,
  textLanguage: string | undefined,
): Promise<SourceProperties> {
  const core = (await document.readBeside(targetOf(document, "core-properties")))?.root;
  const extended = (await document.readBeside(targetOf(document, "extended-properties")))?.root;
  const title = value(core, "dc:title");
  const language = value(core, "dc:language") ?? textLanguage;
  const application = value(extended, "Application");
  const version = value(extended, "AppVersion");
  const producer = application && version ? `${application} ${version}` : application;
  return {
    mediaType: wordMediaType,
    textLayer: "native",
    ...(producer ? { producer } : {}),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
  };
}

function value(root: XmlElement | undefined, name: string): string | undefined {
  const found = elements(root, name)[0];
  return found ? textOf(found).replace(/\s+/gu, " ").trim() || undefined : undefined;
}
