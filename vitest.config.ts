import { defineConfig } from "vitest/config";

const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  pool: "forks",
  setupFiles: "test/support/property-seed.ts",
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: "source", include: ["test/**/*.test.ts"], exclude: ["test/cli/**"] } },
      // The program as it is installed: these tests start bin/minutes.js, which runs what has been built.
      { test: { ...shared, name: "program", include: ["test/cli/**/*.test.ts"], globalSetup: ["test/cli/build.ts"] } },
    ],
  },
});
