import { compact } from "./compact/reporter.ts";
import { github } from "./github/reporter.ts";
import { gitlab } from "./gitlab/reporter.ts";
import { json } from "./json/reporter.ts";
import { junit } from "./junit/reporter.ts";
import { markdown } from "./markdown/reporter.ts";
import { ndjson } from "./ndjson/reporter.ts";
import { pretty } from "./pretty/reporter.ts";
import type { Reporter } from "./reporter.ts";
import { sarif } from "./sarif/reporter.ts";

/** Every reporter, one line each. */
export const reporters: readonly Reporter[] = [compact, github, gitlab, json, junit, markdown, ndjson, pretty, sarif];
