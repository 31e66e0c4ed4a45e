import fc from "fast-check";

/** The same cases in every run, so that a change is what makes a test fail; other cases: PROPERTY_SEED=7 npm test. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20240304) });
