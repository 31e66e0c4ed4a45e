import type { Notice } from "../../record/notice.ts";

/** More page numbers than this are not listed one by one. */
const mostListed = 20;

/** "page 3", "pages 1, 3-5 and 7": numbers from 1, rising. */
export function namePages(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs[runs.length - 1];
    if (last && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  const names = runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  const listed = names.length > mostListed ? [...names.slice(0, mostListed), "more"] : names;
  const last = listed.pop();
  return `${pages.length === 1 ? "page" : "pages"} ${listed.length > 0 ? `${listed.join(", ")} and ` : ""}${last}`;
}

export function notice(code: Notice["code"], severity: Notice["severity"], message: string): Notice {
  return { code, severity, message };
}
