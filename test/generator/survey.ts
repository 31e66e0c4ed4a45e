import fc from "fast-check";
import { aDocument } from "../support/documents.ts";
import { layouts } from "./layouts/registry.ts";
import { aMeeting, longDate } from "./meeting.ts";
import { anyMess, withMess } from "./mess.ts";
import { readBack, type Said, written } from "./reading.ts";

/**
 * How many generated meetings read back equal, by layout, and what differs in the others.
 *
 *     npx tsx test/generator/survey.ts [runs] [layout] [--show]
 *
 * With --show the first document that differs is printed, with what was written and what was read.
 */
const [runs = "30", only] = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const show = process.argv.includes("--show");

/** The parts of a meeting in which two readings differ. */
function differences(wanted: Said, found: Said): string[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const parts = (["date", "start", "there", "away"] as const).filter((part) => !same(wanted[part], found[part]));
  const headings = (said: Said) => said.items.map(({ number, title }) => [number, title]);
  if (!same(headings(wanted), headings(found))) return [...parts, "items"];
  const inItems = (["caseNumbers", "decisions", "owners"] as const).filter((part) =>
    wanted.items.some((item, index) => !same(item[part], found.items[index]?.[part])),
  );
  return [...parts, ...inItems];
}

for (const layout of layouts.filter((each) => only === undefined || each.id === only)) {
  const samples = fc.sample(fc.tuple(aMeeting, anyMess), { numRuns: Number(runs), seed: 20240304 });
  const counts = new Map<string, number>();
  let equal = 0;
  let shown = !show;
  for (const [meeting, mess] of samples) {
    const text = withMess(layout.write(meeting), mess, `${meeting.body} den ${longDate(meeting)}`);
    const [wanted, found] = [written(meeting, layout), readBack((await aDocument(text)).record, layout)];
    const parts = differences(wanted, found);
    if (parts.length === 0) equal++;
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
    if (parts.length > 0 && !shown) {
      shown = true;
      console.log(text.replaceAll("\r", "").replaceAll("\u00a0", "_"));
      console.log(JSON.stringify(mess), parts.join(" "));
      for (const part of ["date", "start", "there", "away"] as const)
        if (parts.includes(part)) console.log(part, JSON.stringify(wanted[part]), "READ", JSON.stringify(found[part]));
      wanted.items.forEach((item, index) => {
        const other = found.items[index];
        if (JSON.stringify(item) !== JSON.stringify(other))
          console.log(JSON.stringify(item), "\n  READ", JSON.stringify(other));
      });
    }
  }
  const said = [...counts].sort((a, b) => b[1] - a[1]).map(([part, count]) => `${part} ${count}`);
  console.log(`${layout.id.padEnd(22)} ${String(equal).padStart(3)} of ${runs} equal   ${said.join("  ")}`);
}
