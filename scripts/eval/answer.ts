import type { MinutesRecord } from "../../src/record/record.ts";

/** A record reduced to what the labels speak of. */
export interface Answer {
  readonly documentKind: string | null;
  readonly meeting: {
    readonly organization: string | null;
    readonly body: string | null;
    readonly date: string | null;
    readonly start: string | null;
    readonly end: string | null;
    readonly location: string | null;
    readonly chair: readonly string[];
    readonly secretary: readonly string[];
    readonly nextMeeting: string | null;
  };
  readonly attendance: readonly { readonly name: string; readonly status: string }[];
  readonly items: readonly AnswerItem[];
}

export interface AnswerItem {
  readonly number: string;
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly closed: boolean | null;
  readonly kind: string | null;
  readonly caseNumbers: readonly string[];
  readonly recommendations: number;
  readonly decisions: readonly AnswerDecision[];
  readonly votes: readonly AnswerVote[];
  readonly dissents: readonly string[];
  readonly recusals: readonly string[];
  readonly attachments: readonly string[];
  readonly actions: readonly AnswerAction[];
}

export interface AnswerDecision {
  readonly text: string;
  readonly outcome: string;
  readonly points: number;
}

export interface AnswerVote {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly unanimous: boolean | null;
}

export interface AnswerAction {
  readonly task: string;
  readonly owner: readonly string[];
  readonly due: string | null;
}

/** What is scored when a document gave no record at all. */
export const emptyAnswer: Answer = {
  documentKind: null,
  meeting: {
    organization: null,
    body: null,
    date: null,
    start: null,
    end: null,
    location: null,
    chair: [],
    secretary: [],
    nextMeeting: null,
  },
  attendance: [],
  items: [],
};

/** What is compared with an item of the labels that the record lacks. */
export const emptyItem: AnswerItem = {
  number: "",
  title: "",
  start: null,
  end: null,
  closed: null,
  kind: null,
  caseNumbers: [],
  recommendations: 0,
  decisions: [],
  votes: [],
  dissents: [],
  recusals: [],
  attachments: [],
  actions: [],
};

/** The record's finer outcomes, as the labels name them. */
const coarse: Readonly<Record<string, string>> = {
  returned: "referred",
  approvedInPart: "approvedAmended",
  lapsed: "rejected",
  withheld: "none",
};

const names = (people: readonly { readonly name: string }[]): string[] => people.map((person) => person.name);

function readItem(item: MinutesRecord["items"][number]): AnswerItem {
  return {
    number: item.number,
    title: item.title ?? "",
    start: item.start,
    end: item.end,
    kind: item.kind,
    closed: item.access.public === null ? null : !item.access.public,
    caseNumbers: item.caseNumbers.map((caseNumber) => caseNumber.value),
    recommendations: item.recommendations.reduce((sum, each) => sum + Math.max(1, each.points.length), 0),
    decisions: item.decisions
      .filter((decision) => decision.stage === "own")
      .map(({ text, outcome, points }) => ({
        text,
        outcome: coarse[outcome] ?? outcome,
        points: Math.max(1, points.length),
      })),
    votes: item.votes.map((vote) => ({
      for: vote.for,
      against: vote.against,
      abstain: vote.abstain,
      unanimous: vote.unanimous,
    })),
    // Labels name those who could not support what was decided; reservations and remarks are none.
    dissents: item.dissents
      .filter(({ kind }) => kind === "against" || kind === "minorityStatement")
      .flatMap((dissent) => dissent.by),
    recusals: names(item.recusals),
    attachments: names(item.attachments),
    actions: item.actions.map((action) => ({
      task: action.task,
      owner: names(action.owners),
      due: action.due?.text ?? null,
    })),
  };
}

/** Reduces a record to what the labels speak of: only this body's own decisions, outcomes as the labels name them. */
export function readAnswer(record: Pick<MinutesRecord, "documentKind" | "meeting" | "attendance" | "items">): Answer {
  const { meeting } = record;
  return {
    documentKind: record.documentKind,
    meeting: {
      organization: meeting.organization,
      body: meeting.body,
      date: meeting.date,
      start: meeting.start,
      end: meeting.end,
      location: meeting.location,
      chair: names(meeting.chair),
      secretary: names(meeting.secretary),
      nextMeeting: meeting.nextMeeting?.date ?? null,
    },
    attendance: record.attendance.map(({ name, status }) => ({ name, status })),
    items: record.items.map(readItem),
  };
}
