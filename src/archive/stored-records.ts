import { MinutesError } from "../record/errors.ts";
import { MinutesRecord } from "../record/record.ts";

// "referat.json", "alle.ndjson"
const named = /\.(?:json|ndjson|jsonl)$/iu;

/** Whether a source holds records that were made before, and not a document. */
export function holdsRecords(fileName: string): boolean {
  return named.test(fileName);
}

/** The records of a JSON file, of its array, or of its lines. Throws MinutesError (RECORD_INVALID) when one is none. */
export function storedRecords(bytes: Uint8Array): MinutesRecord[] {
  const text = new TextDecoder().decode(bytes);
  const values = jsonValues(text);
  if (values.length === 0) throw new MinutesError("RECORD_INVALID", "The file holds no record.");
  return values.map((value, index) => {
    const read = MinutesRecord.safeParse(value);
    if (read.success) return read.data;
    const [problem] = read.error.issues;
    const place = [values.length > 1 ? index : null, ...(problem?.path ?? [])].filter((each) => each !== null);
    const where = place.map((each) => `/${String(each)}`).join("");
    throw new MinutesError("RECORD_INVALID", `This is no record of minutes at ${where}: ${problem?.message ?? ""}.`);
  });
}

function jsonValues(text: string): unknown[] {
  try {
    const value = JSON.parse(text) as unknown;
    return Array.isArray(value) ? value : [value];
  } catch (error) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      // Neither one JSON text nor one a line: what the first reading said is nearer to the fault.
    }
    throw new MinutesError("RECORD_INVALID", "This is not valid JSON.", { cause: error });
  }
}
