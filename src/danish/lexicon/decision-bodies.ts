/** Letters that stand for a body in headings and routes: "Beslutning ØK den …", "Sagsforløb: DIR/ØK/BY". */
export const bodyCodes: Readonly<Record<string, readonly string[]>> = {
  by: ["byrådet"],
  br: ["byrådet", "borgerrepræsentationen"],
  kb: ["kommunalbestyrelsen"],
  øk: ["økonomiudvalget", "økonomi- og planudvalget"],
  øu: ["økonomiudvalget", "økonomi- og erhvervsudvalget"],
  fu: ["forretningsudvalget"],
  rr: ["regionsrådet"],
  dir: ["direktionen"],
  mag: ["magistraten"],
  udv: ["udvalget"],
  mr: ["menighedsrådet"],
  pu: ["provstiudvalget"],
  hb: ["hovedbestyrelsen"],
  gf: ["generalforsamlingen"],
  rep: ["repræsentantskabet"],
};

/** How far up a body stands, from committees to the assembly over them; words its name may hold. */
export const bodyRanks: readonly { readonly rank: number; readonly words: readonly string[] }[] = [
  {
    rank: 3,
    words: [
      "byråd",
      "byrådet",
      "kommunalbestyrelse",
      "kommunalbestyrelsen",
      "borgerrepræsentation",
      "borgerrepræsentationen",
      "regionsråd",
      "regionsrådet",
      "generalforsamling",
      "generalforsamlingen",
      "repræsentantskab",
      "repræsentantskabet",
    ],
  },
  {
    rank: 2,
    words: [
      "økonomiudvalg",
      "økonomiudvalget",
      "økonomi- og erhvervsudvalget",
      "økonomi- og planudvalget",
      "forretningsudvalg",
      "forretningsudvalget",
      "magistrat",
      "magistraten",
      "hovedbestyrelse",
      "hovedbestyrelsen",
    ],
  },
];

/** Labels of the section that says which body decides the case. */
export const competenceLabels: readonly string[] = [
  "beslutningskompetence",
  "kompetence",
  "kompetenceudvalg",
  "sagen afgøres i",
  "hvem beslutter",
];
/** Labels of the section that lists the bodies a case goes through. */
export const routeLabels: readonly string[] = [
  "sagsgang",
  "forventet sagsgang",
  "sagsforløb",
  "sagens forløb",
  "sagen behandles i",
  "videre sagsgang",
];
