/** First words of lines that close the minutes after the last item: who kept them, who signed, when the meeting ended. */
export const closingOpeners: readonly string[] = [
  "referent",
  "ref.",
  "ref:",
  "referatet er skrevet af",
  "for referatet",
  "for referat",
  "som referent",
  "protokolfører",
  "underskrift",
  "underskrifter",
  "underskriftsblad",
  "underskriftsark",
  "underskriftsside",
  "underskrevet",
  "mødet sluttede",
  "mødet sluttet",
  "mødet slut",
  "mødet slutter",
  "møde slut",
  "mødet hævet",
  "mødet blev hævet",
  "mødet hæves",
  "mødet afsluttet",
  "mødet blev afsluttet",
  "mødet afsluttedes",
  "protokollen blev læst",
  "således vedtaget",
  "således passeret",
  "godkendt af",
  "godkendt den",
  "sign.",
  "næste møde:",
  "næste bestyrelsesmøde:",
  "tak for god ro og orden",
];

/** Lines such as "Formand: ____" that hold a role and a place to sign. */
export const signingRoles: readonly string[] = [
  "formand",
  "dirigent",
  "næstformand",
  "sekretær",
  "referent",
  "kasserer",
  "bestyrelsesmedlem",
  "ordstyrer",
  "mødeleder",
];

/** Headings over the names of those who sign. */
export const signatureOpeners: readonly string[] = [
  "underskrift",
  "underskrifter",
  "underskrevet",
  "underskrift af referat",
  "underskriftsblad",
  "underskriftsark",
  "underskriftside",
  "signaturer",
  "signeret",
  "sign.",
];
/** Items that hold nothing but signatures. */
export const signatureTitles: readonly string[] = [
  "underskriftsark",
  "underskriftsblad",
  "underskriftside",
  "underskrift",
  "underskrifter",
  "underskrift af referat",
  "godkendelsesark",
];
/** How somebody signed or approved. */
export const signingVerbs: readonly string[] = [
  "godkendt",
  "underskrevet",
  "underskrevet digitalt",
  "digitalt underskrevet",
  "signeret",
  "digitalt signeret",
  "elektronisk underskrevet",
  "underskrev",
  "sign.",
  "e.u.",
];
