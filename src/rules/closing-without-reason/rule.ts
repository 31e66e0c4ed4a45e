import { anyOf, fold, WORD_START } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import type { BodyType } from "../../record/meeting.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemPart, itemWords, pass, recordPart } from "../answers.ts";
import { closedItems } from "../closed-items.ts";
import { isAboutMeeting, looseText } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { closingProvisions, closingReasons } from "../lexicon/closed.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { noReason, title, wholeMeeting } from "./texts.ts";

/** Bodies whose meetings are open, so that only single items may be closed. */
const openBodies: readonly BodyType[] = ["council", "regionalCouncil", "parishCouncil"];

const reason = new RegExp(`${WORD_START}${anyOf(closingReasons)}`, "u");
const provision = new RegExp(anyOf(closingProvisions), "u");

export const closingWithoutReason = defineRule({
  id: "closing-without-reason",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: ["council", "committee", "regionalCouncil", "parishCouncil"],
  options: noOptions,
  check(record) {
    if (!isAboutMeeting(record)) return [];
    const closed = closedItems(record);
    if (closed.length === 0) return [];
    // One sentence in the head may give the reason for all of them.
    const forAll = looseText(record).some(({ text }) => provision.test(fold(text)));
    const answers = closed.map(({ item, index }): Answer => {
      const about = itemPart(item, index, "/access", item.access.at ?? item.at);
      if (forAll || givesReason(item)) return pass(about);
      const doubt = doubtAboutAbsence(record);
      return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item)], noReason(item));
    });
    return [...answers, ...wholesale(record, closed.length)];
  },
});

function givesReason({ title, access, sections, decisions }: Item): boolean {
  if (access.reason !== null || access.legalBasis !== null) return true;
  const texts = [title ?? "", ...sections.map(({ text }) => text), ...decisions.map(({ text }) => text)].map(fold);
  return texts.some((text) => reason.test(text) || provision.test(text));
}

function wholesale(record: MinutesRecord, closed: number): Answer[] {
  const { bodyType, date } = record.meeting;
  if (bodyType === null || !openBodies.includes(bodyType) || record.items.length < 2) return [];
  const about = recordPart("/items", record.items[0]?.at ?? null);
  return [closed === record.items.length ? fail(about, ["all closed", date ?? ""], wholeMeeting(closed)) : pass(about)];
}
