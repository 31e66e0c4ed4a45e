import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { exporters } from "../export/registry.ts";
import { parseAll } from "../pipeline.ts";
import { MinutesError } from "../record/errors.ts";
import type { MinutesRecord } from "../record/record.ts";
import { coveredText } from "../rules/covered.ts";
import type { Check } from "./check.ts";
import { keyOf } from "./key.ts";
import type { Answer, Job, Sign, WorkSetup } from "./protocol.ts";
import { readSourceFile } from "./read-source.ts";
import { holdsRecords, storedRecords } from "./stored-records.ts";

/** Reads one document after another; never rejects for a document. */
export type Work = (job: Job, tell: (sign: Sign) => void) => Promise<Answer>;

/** What a process that reads documents does; the rules are loaded once, when they are asked for. */
export async function worker(setup: WorkSetup): Promise<Work> {
  const check = setup.check === null ? null : await (await import("./check.ts")).checkOf(setup.check);
  return async (job, tell) => {
    let known: Sign = {};
    try {
      return await read(job, setup, check, (sign) => {
        known = { ...known, ...sign };
        tell(sign);
      });
    } catch (error) {
      const { facts = null, sha256 = null, key = null } = known;
      const isKnown = error instanceof MinutesError;
      const message = isKnown ? error.message : String(error instanceof Error ? error.stack : error);
      const code = isKnown ? error.code : "DEFECT";
      return { kind: "failed", code, message: coveredText(message), facts, sha256, key };
    }
  };
}

async function read(job: Job, setup: WorkSetup, check: Check | null, tell: (sign: Sign) => void): Promise<Answer> {
  const { facts, bytes } = readSourceFile(job.file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const key = keyOf(sha256, job.name, setup.digest);
  tell({ facts, sha256, key });
  if (key === job.known) return { kind: "same", facts };
  const fileName = job.name.slice(job.name.lastIndexOf("/") + 1);
  const goesOn = () => tell({});
  const records = holdsRecords(fileName)
    ? storedRecords(bytes)
    : await parseAll({ fileName, bytes }, { ...setup.read, onRecognise: goesOn, onProgress: goesOn });
  return {
    kind: "made",
    facts,
    sha256,
    key,
    pages: records[0]?.source.pages ?? null,
    meetings: records.map(({ layout, meeting }) => {
      return { layout: layout.id, body: meeting.body, year: meeting.date?.slice(0, 4) ?? null };
    }),
    record: await recordBytes(records, setup.form),
    findings: check === null ? null : await check(job, records, setup.form),
  };
}

/** One JSON text for a file; for a segment a record a line, compressed so that each source can be read alone. */
async function recordBytes(records: readonly MinutesRecord[], form: WorkSetup["form"]): Promise<Uint8Array> {
  const exporter = await exporters[form === "file" ? "json" : "ndjson"]();
  const documents = records.map((record) => ({ record, path: "" }));
  const text = exporter.write(documents, { language: "en", colour: false, width: 80, list: records.length > 1 });
  return form === "file" ? Buffer.from(text) : gzipSync(text);
}
