import { describe, expect, it } from "vitest";
import { odtAdapter } from "../../src/ingest/odt/adapter.ts";
import { recogniseOdt } from "../../src/ingest/odt/recognise.ts";
import { odt, odtEntries, para } from "../support/odt-writer.ts";
import { type ZipEntry, zip } from "../support/zip-writer.ts";

const failure = (bytes: Uint8Array) =>
  odtAdapter.read({ fileName: "referat.odt", bytes }, {}).then(
    () => "read",
    (error: { code?: string }) => error.code,
  );
const withContent = (content: string, more: Partial<ZipEntry> = {}) =>
  odt({ body: "", entries: [{ name: "content.xml", content, ...more }] });

describe("damaged OpenDocument texts", () => {
  it.each([
    ["empty", new Uint8Array(), "SOURCE_EMPTY"],
    ["cut in half", odt(para("Referat")).subarray(0, 500), "ODT_DAMAGED"],
    ["without content", zip(odtEntries({ body: "" }).filter((entry) => entry.name !== "content.xml")), "ODT_DAMAGED"],
    ["with a content that is not XML", withContent("Kære alle"), "ODT_DAMAGED"],
    [
      "a table document that says it is a text",
      withContent(
        "<office:document-content><office:body><office:spreadsheet/></office:body></office:document-content>",
      ),
      "ODT_DAMAGED",
    ],
    ["with entities of its own", withContent('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "ODT_DAMAGED"],
    ["with a bomb", withContent(" ".repeat(8_000_000), { deflate: true }), "SOURCE_TOO_LARGE"],
    ["nested without end", odt("<text:section>".repeat(5000) + "</text:section>".repeat(5000)), "SOURCE_TOO_LARGE"],
  ])("have a code of their own: %s", async (_, bytes, code) => {
    expect(await failure(bytes)).toBe(code);
  });

  it("are told to be encrypted when the list of parts says so", async () => {
    const manifest = {
      name: "META-INF/manifest.xml",
      content:
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
    };
    await expect(
      odtAdapter.read({ fileName: "a.odt", bytes: odt({ body: "", entries: [manifest] }) }, {}),
    ).rejects.toMatchObject({
      code: "FORMAT_UNSUPPORTED",
      message: expect.stringContaining("without a password"),
    });
  });

  it("are read without styles when only those are damaged, with a notice", async () => {
    const source = await odtAdapter.read(
      { fileName: "a.odt", bytes: odt({ body: para("Referat"), entries: [{ name: "styles.xml", content: "<a>" }] }) },
      {},
    );
    expect(source.text).toBe("Referat");
    expect(source.notices).toMatchObject([{ code: "source-text-partly-read" }]);
  });

  it("are read in time that grows with their length", async () => {
    const bytes = odt(Array.from({ length: 100_000 }, (_, index) => para(`Linje ${index}`)).join(""));
    expect((await odtAdapter.read({ fileName: "a.odt", bytes }, {})).lines).toHaveLength(100_000);
  });
});

describe("recognising an OpenDocument text", () => {
  it("goes by what the container says of itself", () => {
    const bytes = odt(para("x"));
    const sheet = zip([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
      ...odtEntries({ body: "" }).slice(1),
    ]);
    const repacked = zip([...odtEntries({ body: "" })].reverse());
    const other = zip([{ name: "content.xml", content: "<a/>" }]);
    expect(
      [bytes, bytes.subarray(0, 300), sheet, repacked, other].map((each) =>
        recogniseOdt({ fileName: "x", bytes: each }),
      ),
    ).toEqual([1, 1, 0, 1, 0]);
  });
});
