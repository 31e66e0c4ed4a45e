import type { NoticeCode } from "../../record/notice.ts";
import { fail, pass, recordPart } from "../answers.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { type HiddenCode, hidden, title } from "./texts.ts";

const codes: readonly NoticeCode[] = ["tracked-changes", "comments-left-out", "hidden-text"];
/** Formats that can hold more than what is seen. */
const layered = /pdf|word|opendocument|html/iu;

export const hiddenText = defineRule({
  id: "hidden-text",
  title,
  severity: "warning",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!layered.test(record.source.mediaType)) return [];
    const found = record.notices.flatMap((notice, index): Answer[] => {
      if (!codes.includes(notice.code)) return [];
      const about = recordPart(`/notices/${index}`, notice.at ?? null);
      return [fail(about, [notice.code], hidden(notice.code as HiddenCode))];
    });
    return found.length > 0 ? found : [pass(recordPart("/source"))];
  },
});
