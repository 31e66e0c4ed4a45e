import { existsSync, readFileSync } from "node:fs";
import { parse } from "../../src/pipeline.ts";
import { emptyAnswer, readAnswer } from "./answer.ts";
import { findLabelled, type Labelled } from "./gold.ts";
import { type DocumentResult, measureDocument } from "./measures.ts";
import { Tally } from "./tally.ts";

export interface EvaluatedDocument extends DocumentResult {
  readonly name: string;
  /** The layout the labels name; "generic" when they name none. */
  readonly layout: string;
  /** True when no record came of it; it is then counted as an empty record. */
  readonly failed: boolean;
}

export interface Evaluation {
  readonly documents: readonly EvaluatedDocument[];
  readonly total: Tally;
  /** Labelled documents whose bytes are not there. */
  readonly leftOut: readonly string[];
}

export interface EvaluationOptions {
  /** Folder of the labels, in either layout. */
  readonly gold: string;
  /** Folder of the documents, when it is another. */
  readonly docs?: string;
  /** Only documents whose name contains this. */
  readonly only?: string;
  /** Layouts whose profile may not be used; "own": each document is read without the profile of its own layout. */
  readonly leaveOut?: "own" | readonly string[];
}

async function evaluateDocument(
  { name, gold, documentPath }: Labelled,
  without: EvaluationOptions["leaveOut"],
): Promise<EvaluatedDocument> {
  const layout = gold.layout ?? "generic";
  const leaveOut = without === "own" ? [layout] : (without ?? []);
  try {
    const record = await parse({ fileName: gold.document, bytes: readFileSync(documentPath) }, { leaveOut });
    return { name, layout, failed: false, ...measureDocument(gold, readAnswer(record)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { tally, notes } = measureDocument(gold, emptyAnswer);
    return { name, layout, failed: true, tally, notes: [`NO RECORD: ${reason}`, ...notes] };
  }
}

/** Reads every labelled document with the library and counts how far the records say what the labels say. */
export async function evaluate(options: EvaluationOptions): Promise<Evaluation> {
  const chosen = findLabelled(options.gold, options.docs).filter(({ name }) => name.includes(options.only ?? ""));
  const documents: EvaluatedDocument[] = [];
  const leftOut: string[] = [];
  const total = new Tally();
  for (const labelled of chosen) {
    if (!existsSync(labelled.documentPath)) {
      leftOut.push(labelled.name);
      continue;
    }
    const result = await evaluateDocument(labelled, options.leaveOut);
    documents.push(result);
    total.addAll(result.tally);
  }
  return { documents, total, leftOut };
}
