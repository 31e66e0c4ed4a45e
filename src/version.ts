/** Version of the program; the same as in package.json (test/version.test.ts). */
export const version = "0.1.0";
