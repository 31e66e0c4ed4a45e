import type { MinutesRecord } from "../../src/record/record.ts";
import { aDecision, anAction, anItem, aRecord, at, aVote, someone } from "./records.ts";

/** An invented board meeting that holds something of everything the readable formats show. */
export const boardMeeting: MinutesRecord = aRecord({
  status: "draft",
  meeting: {
    organization: "Grundejerforeningen Havnevig",
    body: "Bestyrelsen",
    title: "Referat af bestyrelsesmøde",
    number: "4",
    date: "2024-03-12",
    start: "19:00",
    end: "21:15",
    location: "Fælleshuset, Strandvænget 4, lokale 2",
    chair: [{ name: "Karen Høgsbro", role: "formand" }],
    secretary: [{ name: "Jens Østermark" }],
    nextMeeting: { date: "2024-04-09", start: "19:00", text: "tirsdag den 9. april kl. 19" },
  },
  attendance: [
    someone("Karen Høgsbro", "present", { role: "formand" }),
    someone("Jens Østermark", "present", { role: "kasserer" }),
    someone("Ole Vestervang", "present"),
    someone("Mette Åbrinken", "present", { role: "suppleant", substituteFor: "Per Krogsgaard" }),
    someone("Birthe Skovlunde", "present", { role: "bestyrelsesmedlem" }),
    someone("Henning Bækgaard", "remote", { role: "næstformand" }),
    someone("Lone Fjordmark", "guest", { organization: "Nordre Anlæg", items: ["3"] }),
    someone("Per Krogsgaard", "excused", { reason: "ferie" }),
  ],
  attendanceEvents: [
    {
      name: "Ole Vestervang",
      type: "departure",
      item: "4",
      time: "20:40",
      timing: "after",
      text: "Ole gik kl. 20.40",
      at,
    },
  ],
  items: [
    anItem({ decisions: [aDecision("Dagsordenen blev godkendt.", "approved", { procedural: true })] }),
    anItem({
      number: "2",
      order: 2,
      title: "Orientering fra formanden",
      kind: "information",
      start: "19:05",
      end: "19:20",
      presenters: [{ name: "Karen Høgsbro" }],
      decisions: [aDecision("Bestyrelsen tog orienteringen til efterretning.", "noted")],
      actions: [
        anAction("svarer kommunen om den nye affaldsordning", ["Karen Høgsbro"], {
          due: { date: "2024-04-01", text: "1. april" },
        }),
        anAction("Beboerne på Strandvænget skal varsles om gravearbejdet.", [], { basis: "passive" }),
      ],
    }),
    anItem({
      number: "3",
      order: 3,
      title: "Ny belægning på Havnestien og fornyelse af kantsten langs den sydlige del af fællesarealet",
      kind: "decision",
      start: "19:20",
      end: "20:00",
      caseNumbers: [{ value: "05.01.02-G01-3-24", scheme: "kle", at }],
      recommendations: [
        {
          by: null,
          text: "…",
          points: [
            { text: "at tilbuddet antages", at },
            { text: "at arbejdet udføres i maj", at },
          ],
          at,
        },
      ],
      attachments: [
        { name: "Tilbud", number: "1", access: null, reference: "listed", at },
        { name: "Kort", number: "2", access: null, reference: "listed", at },
      ],
      decisions: [
        aDecision("Vejudvalget anbefaler tilbuddet.", "recommended", {
          stage: "other",
          body: "Vejudvalget",
          date: "2024-03-02",
        }),
        aDecision(
          "Bestyrelsen antager tilbuddet fra Nordre Anlæg på 48.500 kr. Arbejdet udføres i uge 20 og 21. Udgiften holdes inden for vejkontoen, og en eventuel overskridelse forelægges bestyrelsen, før arbejdet går i gang.",
          "approvedAmended",
          {
            points: [
              { text: "a", at },
              { text: "b", at },
            ],
          },
        ),
      ],
      votes: [aVote({ for: 4, against: 1, abstain: 1, subject: "tilbuddet fra Nordre Anlæg" })],
      dissents: [{ by: ["Birthe Skovlunde"], kind: "against", text: "…", at }],
      recusals: [{ name: "Henning Bækgaard", reason: null, leftRoom: true, substitute: null, text: "…", at }],
      actions: [anAction("skriver under på tilbuddet", ["Ole Vestervang", "Jens Østermark"], { status: "done" })],
    }),
    anItem({
      number: "4",
      order: 4,
      title: "Personsag",
      access: { public: false, reason: "personforhold", legalBasis: null },
      decisions: [aDecision("", "withheld", { certainty: 0.4 })],
    }),
    anItem({
      number: "5",
      order: 5,
      title: null,
      decisions: [aDecision("Punktet udsættes til næste møde.", "postponed")],
    }),
    anItem({
      number: "6",
      order: 6,
      title: "Forslag om fodboldmål på fællesarealet",
      decisions: [aDecision("Forslaget faldt.", "rejected")],
    }),
    anItem({ number: "7", order: 7, title: "Eventuelt", category: "anyOtherBusiness" }),
  ],
  notices: [
    {
      code: "weekday-differs",
      severity: "warning",
      message: "The weekday and the date differ.",
      at: { page: 1, line: 3, endLine: 3, start: 0, end: 1 },
    },
    { code: "comments-left-out", severity: "info", message: "Two comments were left out." },
  ],
  coverage: {
    characters: 4000,
    inItems: 3500,
    inHeader: 470,
    inSignatures: 0,
    furniture: 13,
    unassigned: 17,
    ratio: 0.99575,
    unassignedAt: [],
  },
});
