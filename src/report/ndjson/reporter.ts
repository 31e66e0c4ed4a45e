import { describedDocument } from "../described.ts";
import { visibleJson } from "../escape.ts";
import type { Reporter } from "../reporter.ts";

/** One line of JSON a document, each as in the list `documents` of the findings schema: for streams and databases. */
export const ndjson: Reporter = {
  id: "ndjson",
  write: (documents) => documents.map((each) => `${visibleJson(JSON.stringify(describedDocument(each)))}\n`).join(""),
};
