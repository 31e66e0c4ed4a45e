/** Sides of a body that may dissent as one. */
export const dissentBodies: readonly string[] = [
  "Medarbejdersiden",
  "Lederesiden",
  "Ledersiden",
  "Et mindretal",
  "Mindretallet",
  "Forældrerepræsentanterne",
  "Elevrepræsentanterne",
];
/** Words by which members keep their position open. */
export const reservedPhrases: readonly string[] = [
  "tog forbehold",
  "tager forbehold",
  "tog et forbehold",
  "afventer stillingtagen",
  "forbeholder sig",
  "forbeholdt sig",
];
/** Words by which members have a remark entered in the minutes. */
export const notedPhrases: readonly string[] = [
  "ønskede ført til protokols",
  "ønskede ført til protokol",
  "ønsker ført til protokols",
  "ønsker ført til protokol",
  "ønskede det ført til protokols",
  "ønskede det ført til protokol",
  "ønsker det ført til protokols",
  "ønskede til protokol",
  "ønskede til protokols",
  "ønsker til protokol",
  "ønsker til protokols",
  "ønskede tilført protokollen",
  "ønsker tilført protokollen",
  "ønskede tilført til protokollen",
  "ønskede tilføjet til referatet",
  "ønskede indføjet i referatet",
  "ønsker indføjet i referatet",
  "bad om at få ført til protokols",
  "ønskede en protokolbemærkning",
  "ønsker en protokolbemærkning",
  "afgav protokolbemærkning",
  "afgav en protokolbemærkning",
  "afgav følgende protokolbemærkning",
  "afgav følgende bemærkning",
  "afgav mindretalsudtalelse",
  "afgav en mindretalsudtalelse",
  "afgav følgende mindretalsudtalelse",
  "ønskede en mindretalsudtalelse",
  "ønsker at afgive mindretalsudtalelse",
  "ønskede at afgive mindretalsudtalelse",
  "afgav særstandpunkt",
  "afgav et særstandpunkt",
  "afgav følgende særstandpunkt",
  "har særstandpunkt",
  "tilkendegav særstandpunkt",
];
/** Words for a statement of those who were outvoted. */
export const statementWords: readonly string[] = ["mindretalsudtalelse", "særstandpunkt"];

/** Words by which somebody is barred from a case by their own interest in it. */
export const barredWords: readonly string[] = ["inhabil", "inhabile", "inhabilitet"];
/** What the barred does or is. */
export const barredVerbs: readonly string[] = [
  "erklærede sig",
  "erklærer sig",
  "erklæredes",
  "blev erklæret",
  "er erklæret",
  "blev anset for",
  "anses for",
  "meldte sig",
  "var",
  "er",
  "blev",
  "forlod",
  "deltog ikke",
  "deltog på grund af",
  "gik",
  "trådte ud",
  "måtte forlade",
];
/** Words for leaving the room. */
export const leavingWords: readonly string[] = [
  "forlod",
  "forlader",
  "gik ud",
  "gik uden for",
  "gik udenfor",
  "var ude af",
  "uden for døren",
  "uden for lokalet",
  "trådte ud",
  "var ikke i lokalet",
];
/** Words by which a substitute takes a seat. */
export const replacingWords: readonly string[] = [
  "deltog i stedet",
  "deltog i sagens behandling i stedet",
  "deltog som stedfortræder",
  "deltog som suppleant",
  "indtrådte som stedfortræder",
  "indtrådte som suppleant",
  "indtrådte i stedet",
  "mødte som stedfortræder",
  "mødte i stedet",
  "trådte ind i stedet",
];
