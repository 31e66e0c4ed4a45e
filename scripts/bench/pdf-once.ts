import { readFileSync } from "node:fs";
import { type PdfReader, pdfReaders } from "./pdf-readers.ts";

/** In a process of its own: loads the reader named first, reads every file once, prints the CPU milliseconds it took. */
const [reader = "nothing", ...files] = process.argv.slice(2);
const before = process.cpuUsage();
const read = await pdfReaders[reader as PdfReader]();
for (const file of files) await read(new Uint8Array(readFileSync(file)));
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
