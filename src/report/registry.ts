import { compact } from "./compact/reporter.ts";
import { json } from "./json/reporter.ts";
import { pretty } from "./pretty/reporter.ts";
import type { Reporter } from "./reporter.ts";

/** Every reporter, one line each. */
export const reporters: readonly Reporter[] = [compact, json, pretty];
