import { z } from "zod";

/** For a rule that has nothing to set. */
export const noOptions = z.strictObject({});
