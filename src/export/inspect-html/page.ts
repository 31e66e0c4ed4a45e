import { fieldKinds, type StatedField } from "../../record/fields.ts";
import type { ExportLanguage } from "../exporter.ts";
import type { InspectedDocument, InspectedLine, Paper } from "./document.ts";
import { htmlText } from "./escape.ts";
import { isPlaced } from "./geometry.ts";
import { list } from "./list.ts";
import { fieldList } from "./marks.ts";
import { type PageLabels, pageLabels } from "./messages.ts";
import { knownRole, roles } from "./roles.ts";
import { sheet } from "./sheet.ts";
import { style } from "./style.ts";

/**
 * A page of HTML, complete in itself, that draws documents as the reader saw them, so that a person can look. It holds
 * no script and names no address; a policy in it forbids browsers both.
 */
export function inspectHtml(documents: readonly InspectedDocument[], language: ExportLanguage): string {
  const labels = pageLabels[language];
  const title = `${labels.title} ${documents.map(({ record }) => record.source.fileName).join(", ")}`;
  return `${[
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(title)}</title>`,
    `<style>\n${style}</style>`,
    "</head>",
    "<body>",
    ...documents.map((document) => section(document, labels)),
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

function section({ record, lines, fields, sheets }: InspectedDocument, labels: PageLabels): string {
  const facts = [
    labels.pages(record.source.pages),
    labels.lines(lines.length),
    labels.items(record.items.length),
    labels.layout(record.layout.id),
    labels.placed(percent(record.coverage.ratio)),
  ];
  return [
    "<main>",
    `<h1>${htmlText(`${labels.title} ${record.source.fileName}`)}</h1>`,
    `<p>${htmlText(facts.join(" · "))}</p>`,
    legend(lines, labels),
    `<p class="hint">${htmlText(labels.hint)}</p>`,
    fieldLegend(fields, labels),
    ...byPage(lines).map(([page, own]) => {
      const paper = sheets?.find((each) => each.page === page);
      return drawPage(page, own, fields, labels, paper);
    }),
    fieldList(fields, labels),
    "</main>",
  ].join("\n");
}

/** Every kind of value with the colour of its strokes and how many there are. */
function fieldLegend(fields: readonly StatedField[], labels: PageLabels): string {
  const entries = fieldKinds.flatMap((kind) => {
    const count = fields.filter((field) => field.kind === kind).length;
    return count === 0 ? [] : [`<li class="mark ${kind}">${htmlText(labels.kinds[kind])} ${count}</li>`];
  });
  return entries.length === 0 ? "" : `<ul class="legend">\n${entries.join("\n")}\n</ul>`;
}

/** Every role with its colour and how many lines have it. */
function legend(lines: readonly InspectedLine[], labels: PageLabels): string {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const role = knownRole(line.role);
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const entries = roles.map((role) => {
    const count = counts.get(role) ?? 0;
    return `<li class="${role}${count === 0 ? " none" : ""}">${htmlText(labels.roles[role])} ${count}</li>`;
  });
  return `<ul class="legend">\n${entries.join("\n")}\n</ul>`;
}

function byPage(lines: readonly InspectedLine[]): [number, InspectedLine[]][] {
  const pages = new Map<number, InspectedLine[]>();
  for (const line of lines) {
    const own = pages.get(line.page);
    if (own) own.push(line);
    else pages.set(line.page, [line]);
  }
  return [...pages];
}

/** A sheet with the lines whose places are known; the others in a list, so that none is missing. */
function drawPage(
  page: number,
  lines: readonly InspectedLine[],
  fields: readonly StatedField[],
  labels: PageLabels,
  paper: Paper | undefined,
): string {
  const placed = lines.filter(isPlaced);
  const others = lines.filter((line) => !isPlaced(line));
  const both = placed.length > 0 && others.length > 0;
  return [
    `<section class="page">\n<h2>${htmlText(labels.page(page))}</h2>`,
    ...(placed.length === 0 ? [] : [sheet(placed, fields, labels, paper)]),
    ...(both ? [`<p>${htmlText(labels.withoutPlace)}</p>`] : []),
    ...(others.length === 0 ? [] : [list(others, labels)]),
    "</section>",
  ].join("\n");
}

/** Rounded down, so that 100 % means all of it. */
function percent(ratio: number): string {
  return `${Math.floor(ratio * 1000) / 10} %`;
}
