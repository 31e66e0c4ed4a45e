import { describe, expect, it } from "vitest";
import { aDocument } from "../support/documents.ts";

const item = "Resume\nRådet skal godkende dagsordenen.\n\nBeslutning\nDagsordenen blev godkendt.\n";

describe("the head of the meeting by its labels", () => {
  it("makes the titles of the web page above it no items", async () => {
    const page = `Dagsordener og referater\n\nHer finder du referater fra råd og nævn.\n\nMødekalender 2021 (pdf)\n\nMandag d. 3 maj 2021, kl. 09:45\nMødestedÅkanden\nUdvalgSeniorråd\n\nGodkendelse af dagsorden\n\n${item}\nNy bænk\n\n${item}`;
    const { record } = await aDocument(page);
    expect(record.items.map((each) => each.title)).toEqual(["Godkendelse af dagsorden", "Ny bænk"]);
    expect(record.meeting).toMatchObject({
      date: "2021-05-03",
      start: "09:45",
      location: "Åkanden",
      body: "Seniorråd",
    });
  });

  it("may stand under the heading of the first item, with the body above it", async () => {
    const page = `2. Godkendelse af dagsorden\n\nHavnens Lokaludvalg\nMødedato: 03.05.2021\nMødetidspunkt: 19.00\nMødested: Kajen 12\n\nSagsfremstilling\nIntet.\n\nBeslutning\nGodkendt.\n\n3. Ny bænk\n\nBeslutning\nGodkendt.\n`;
    const { record } = await aDocument(page);
    expect(record.items.map((each) => each.number)).toEqual(["2", "3"]);
    expect(record.items[0]?.sections.map((each) => each.text)).toEqual(["Intet.", "Godkendt."]);
    expect(record.meeting).toMatchObject({ date: "2021-05-03", start: "19:00", location: "Kajen 12" });
    expect(record.meeting.body).toBe("Havnens Lokaludvalg");
  });

  it("is no head when an item tells of the hours and the place of something else", async () => {
    const page = `Referat af bestyrelsesmøde den 4. maj 2021\n\n1. Sommerfest\nSted: Åkanden\nTid: 19.00\n\n2. Eventuelt\nIntet.\n`;
    const { record } = await aDocument(page);
    expect(record.meeting.location).toBeNull();
    expect(record.items[0]?.sections[0]?.text).toContain("Åkanden");
  });
});
