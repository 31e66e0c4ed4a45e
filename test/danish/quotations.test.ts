import { describe, expect, it } from "vitest";
import { withoutQuotations, withQuotations } from "../../src/danish/quotations.ts";

describe("quotations", () => {
  it("are blanked out, each character in its place", () => {
    const text = 'Reglen siger: "Hegnet males hvert år." Bo maler.';
    expect(withoutQuotations(text)).toHaveLength(text.length);
    expect(withoutQuotations(text)).not.toContain("Hegnet");
    expect(withoutQuotations(text)).toContain("Bo maler.");
  });
  it("are more than a name", () => {
    expect(withoutQuotations('Planen "Grønne gader 2022" sendes ud.')).toContain("Grønne gader");
  });
  it("come back in a stretch of the text", () => {
    const text = 'Vi fulgte "Hegnet males hvert år" ikke.';
    const blanked = withoutQuotations(text);
    expect(withQuotations(blanked.slice(3, 30), blanked, text)).toBe(text.slice(3, 30));
  });
});
