/** Words that say earlier minutes were approved, or need no approval at the meeting. */
export const approvalWords: readonly string[] = [
  "godkendt",
  "godkendes",
  "godkendte",
  "godkendelse pr. mail",
  "vedtaget",
  "tiltrådt",
  "taget til efterretning",
  "underskrevet",
  "ingen bemærkninger",
  "ingen kommentarer",
  "uden bemærkninger",
  "ikke bemærkninger",
  "ok",
  "intet at bemærke",
  "gennemgået",
  "udsat",
  "udsættes",
  "udskydes",
];

/** Marks of a draft in a running header or in a file's name. */
export const draftMarks: readonly string[] = [
  "udkast",
  "kladde",
  "foreløbigt referat",
  "foreløbig udgave",
  "ikke godkendt",
  "endnu ikke godkendt",
];

/** Words that tell when the minutes were published or sent out; a date follows. */
export const publishedWords: readonly string[] = [
  "offentliggjort",
  "publiceret",
  "udsendt",
  "rundsendt",
  "sendt ud",
  "lagt på hjemmesiden",
  "lagt på intranettet",
];
