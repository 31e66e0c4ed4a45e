/** Words in front of an item's number: "punkt 4", "sag nr. 12". */
export const itemWords: readonly string[] = [
  "punkt",
  "punkt nr.",
  "pkt.",
  "pkt",
  "pkt. nr.",
  "sag",
  "sag nr.",
  "sagen",
  "dagsordenens punkt",
];
/** Words that say that an item is taken at another place of the meeting. */
export const orderVerbs: readonly string[] = [
  "behandles",
  "behandlet",
  "behandledes",
  "tages",
  "taget",
  "tog",
  "flyttes",
  "flyttet",
  "rykkes",
  "rykket",
  "fremrykkes",
  "drøftes",
  "drøftet",
];
/** Words for the item itself, inside its own text. */
export const thisItem: readonly string[] = ["punktet", "sagen", "dette punkt", "denne sag"];
