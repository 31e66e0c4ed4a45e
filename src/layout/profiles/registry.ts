import type { LayoutProfile } from "../profile.ts";
import { adMinutes } from "./ad-minutes.ts";
import { association } from "./association.ts";
import { punktBeslutning } from "./punkt-beslutning.ts";
import { sagnrPrintPage } from "./sagnr-print-page.ts";

/** All known layouts; one line each. */
export const layoutProfiles: readonly LayoutProfile[] = [sagnrPrintPage, punktBeslutning, adMinutes, association];
