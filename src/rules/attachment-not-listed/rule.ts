import type { Attachment, Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemPart, itemWords, pass } from "../answers.ts";
import { isAboutMeeting } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { isClosed } from "../items.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule, type Words } from "../rule.ts";
import { isOfAnotherPaper, numberOf } from "./references.ts";
import { anotherPaper, notListed, title, unnumberedList } from "./texts.ts";

export const attachmentNotListed = defineRule({
  id: "attachment-not-listed",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    const listed = new Set(record.items.flatMap(({ attachments }) => attachments.filter(isListed).map(numberOf)));
    listed.delete(null);
    if (!isAboutMeeting(record) || listed.size === 0) return [];
    const numbers = [...listed].filter((number) => number !== null);
    return record.items.flatMap((item, index) =>
      item.attachments.flatMap((attachment, place): Answer[] => {
        const number = numberOf(attachment);
        if (isListed(attachment) || number === null || isClosed(item)) return [];
        if (firstMention(item, number) !== attachment) return [];
        const about = itemPart(item, index, `/attachments/${place}`, attachment.at);
        if (listed.has(number)) return [pass(about)];
        const doubt = doubtAbout(record, item, attachment);
        return [
          doubt
            ? cannotTell(about, doubt)
            : fail(about, [itemWords(item), number], notListed(item, attachment.name, number, numbers)),
        ];
      }),
    );
  },
});

function isListed({ reference }: Attachment): boolean {
  return reference === "listed";
}

function firstMention(item: Item, number: string): Attachment | undefined {
  return item.attachments.find((each) => !isListed(each) && numberOf(each) === number);
}

function doubtAbout(record: MinutesRecord, item: Item, attachment: Attachment): Words | null {
  if (isOfAnotherPaper(item, attachment)) return anotherPaper;
  const unnumbered = item.attachments.some((each) => isListed(each) && numberOf(each) === null);
  return unnumbered ? unnumberedList : doubtAboutAbsence(record);
}
