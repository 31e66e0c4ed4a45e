import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { outputName, pathOfName, textOfName } from "../../src/archive/names.ts";

const bytes = (text: string | Buffer) => Buffer.from(text as string);

describe("names as text", () => {
  it.each([
    ["referat.txt", Buffer.from("referat.txt")],
    ["møde\n1.txt", Buffer.from("møde\n1.txt")],
    ["m\udcf8de.txt", Buffer.from([0x6d, 0xf8, 0x64, 0x65, 0x2e, 0x74, 0x78, 0x74])],
    ["å\udcc3", Buffer.from([0xc3, 0xa5, 0xc3])],
    ["\ufffd.txt", Buffer.from("\ufffd.txt")],
  ])("%j has its bytes again", (text, name) => {
    expect(textOfName(name)).toBe(text);
    expect(bytes(pathOfName(text))).toEqual(name);
    expect(JSON.parse(JSON.stringify(text))).toBe(text);
  });
});

describe("where the output of a source stands", () => {
  it("mirrors the tree of the sources", () => {
    expect(outputName("arkiv/2019/referat.pdf", ".json")).toBe("arkiv/2019/referat.pdf.json");
    expect(outputName("arkiv/2019/referat.pdf", ".findings.json")).toBe("arkiv/2019/referat.pdf.findings.json");
  });

  it("of a source elsewhere on the machine is below @, and never outside of the folder", () => {
    expect(outputName("/srv/arkiv/a.pdf", ".json")).toBe("@/srv/arkiv/a.pdf.json");
    expect(outputName("C:/arkiv/a.pdf", ".json")).toBe("@/C/arkiv/a.pdf.json");
  });

  it("of a name of 255 bytes still fits into a file system, and no two of them agree", () => {
    const [one, two] = ["a", "b"].map((last) => outputName(`x/${"å".repeat(127)}${last}`, ".findings.json"));
    expect(Buffer.byteLength(one!.slice(2))).toBeLessThan(240);
    expect(one).not.toBe(two);
    const hash = createHash("sha256")
      .update(`${"å".repeat(127)}a`)
      .digest("hex")
      .slice(0, 16);
    expect(one).toContain(hash);
  });

  it("is never the findings of another source", () => {
    expect(outputName("referat.findings", ".json")).not.toBe(outputName("referat", ".findings.json"));
  });
});
