import { expect, it } from "vitest";

/** A table of cases for one reader: `check(input, expected)` is one test, named by its input. */
export function tableFor<Input, Output>(read: (input: Input) => Output): (input: Input, expected: Output) => void {
  return (input, expected) => {
    it(`reads ${JSON.stringify(input)} as ${JSON.stringify(expected)}`, () => {
      expect(read(input)).toEqual(expected);
    });
  };
}
