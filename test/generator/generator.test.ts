import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument } from "../support/documents.ts";
import { layouts } from "./layouts/registry.ts";
import { aMeeting, longDate } from "./meeting.ts";
import { anyMess, withMess } from "./mess.ts";
import { readBack, written } from "./reading.ts";

/** The same meetings every time; another seed is a matter of an environment variable, for long runs by hand. */
const seed = Number(process.env.GENERATOR_SEED ?? 20240304);
const numRuns = Number(process.env.GENERATOR_RUNS ?? 25);

describe.each(layouts)("minutes written as $id", (layout) => {
  it("say the same when they are read, whatever they went through", async () => {
    await fc.assert(
      fc.asyncProperty(aMeeting, anyMess, async (meeting, mess) => {
        const text = withMess(layout.write(meeting), mess, `${meeting.body} den ${longDate(meeting)}`);
        const { record } = await aDocument(text);
        expect(readBack(record, layout)).toEqual(written(meeting, layout));
      }),
      { seed, numRuns },
    );
  });
});
