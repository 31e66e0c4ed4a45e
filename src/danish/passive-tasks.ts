import { hedges, meaningVerbs } from "./lexicon/reporting-words.ts";
import { passiveObjects, taskImperatives, taskParticiples, taskPassives } from "./lexicon/task-passives.ts";
import { anyOf, word } from "./words.ts";

const passive = word(anyOf(taskPassives), "iu");
// "skal afklares", "skal nærmere overvejes", "skal der indkaldes"
const must = new RegExp(`(?<![\\p{L}])skal (?:\\p{L}+ ){0,3}?(?<passive>${anyOf(taskPassives)})(?![\\p{L}])`, "iu");
// "Der bliver lavet et opslag", "vil blive sendt ud"
const becoming = new RegExp(
  `(?<![\\p{L}])(?:bliver der|der bliver|vil blive|vil der blive|bedes) (?:\\p{L}+ ){0,2}?${anyOf(taskParticiples)}(?![\\p{L}])`,
  "iu",
);
const imperative = new RegExp(`^${anyOf(taskImperatives)} (?=\\p{L})`, "iu");
// "Filmaften, snak med Bo", "Foredrag – spørg skolen"
const reminder = /^husk (?:at )?(?=\p{L})/iu;
const imperativeInside =
  /(?:, |\s?[–—-] |\()(?:[Hh]usk |[Ss]nak med |[Ss]pørg |[Tt]ag fat i |[Rr]ing til |[Ss]kriv til )(?=\p{L})/u;
const hedge = word(anyOf(hedges), "iu");
// "hvert år", "årligt udarbejdes": a habit or rule
const habit = /(?<![\p{L}])(?:hvert år|hver måned|årligt \p{Ll}+s|normalt|sædvanligvis|som regel|altid)(?![\p{L}])/iu;
// "i hver måned", "som hun plejer", "som altid": what goes on anyway
const standing =
  /(?<![\p{L}])(?:hvert (?:år|halvår|kvartal)|hver (?:dag|uge|måned|\p{L}+dag)|som (?:han|hun|de|vi|man) (?:plejer|altid|gør (?:hvert|hver|altid))|som (?:altid|sædvanligt?|vanligt?)|normalt|sædvanligvis|som regel|altid)(?![\p{L}])/iu;
// "Aftaler på over 100.000 kr. forelægges": a rule
const threshold = /(?<![\p{L}])på (?:over|under|mere end|mindst) \d/iu;
// "til hegnet skal udskiftes", "når det skal laves": in a subordinate clause nothing is set going
const subordinate =
  /(?<![\p{L}])(?:hvis|når|fordi|indtil|inden|som|hvilke|hvilket|hvad|hvem|hvordan|hvor)(?![\p{L}])[^,.;]*$/iu;
// "til hegnet |skal udskiftes": until then
const until = /(?<![\p{L}])til (?:\p{L}+ ){1,3}$/iu;
// "Punkt 6 flyttes op før punkt 5": the order of this meeting
const reordered =
  /^(?:punkt|pkt\.|sag)(?: nr\.)? ?\d{1,3}(?:[.-]\d{1,3})? (?:\p{L}+ ){0,3}?(?:flyttes|tages|behandles|rykkes|udgår|byttes)(?![\p{L}])/iu;
// "havde stillet forslag om, at mødet |flyttes", "et ønske om at den |males": what somebody asks for
const asked =
  /(?<!\p{L})(?:forslag|ønske|spørgsmål|henvendelse|idé|ide|tanke|krav) (?:om|til),? at (?:[^,.;]{0,60})$/iu;
// "Forslaget indebærer, at skolen |flyttes": what something means, says or asks for
const meaning = new RegExp(`(?<!\\p{L})${anyOf(meaningVerbs)}(?: \\p{L}+)?,? at (?:[^,.;]{0,60})$`, "iu");
// "en mail, der |sendes"
const relative = /\p{L},? (?:der|som)(?: (?:så|nu|ikke|også))? $/iu;
// "skal ikke", "skal altid": no task but a rule
const rule = /(?<![\p{L}])skal (?:ikke|altid|som udgangspunkt) /iu;
// "Punktet tages op igen", "Sagen drøftes på næste møde": the case is put off
const putOff =
  /^(?:punktet|sagen|emnet|dette punkt|forslaget) (?:\p{L}+ ){0,2}(?:tages|drøftes|flyttes|genoptages|behandles|sendes|fremsendes|oversendes)(?![\p{L}])/iu;
// "Mødet flyttes", "Seminaret i maj flyttes": another day for an occasion
// "tages med under pkt. 14": put on the agenda of this meeting
const thisAgenda = /under (?:pkt|punkt)(?![\p{L}])/iu;
// "skal søges elektronisk": what applicants are to do
const applied = /^skal (?:\p{L}+ ){0,3}?søges/iu;
const newDay =
  /^(?:\p{L}{0,20}mødet?|seminaret?|generalforsamlingen|\p{L}{0,20}festen|\p{L}{0,20}turen|arrangementet|\p{L}{0,20}dagen)(?: i \p{L}+)? (?:\p{L}+ )?(?:flyttes|ændres|fastsættes)(?![\p{L}])|(?<!\p{L})flyttes (?:frem )?til (?:den )?\d{1,2}\./iu;
// "sættes op fra 150 til 200 kr."
const price = /(?:sættes|ændres|flyttes)[^.]{0,60}(?:kr\.?|kroner|procent|%)(?![\p{L}])/iu;
const firstPerson = /(?<![\p{L}])(?:jeg|mig)(?![\p{L}])/iu;
const longest = 320;

/** A passive that sets a task; offsets into the clause. */
export interface PassiveReading {
  readonly start: number;
  readonly end: number;
  /** must: "skal afklares"; passive: "sendes"; becoming: "bliver lavet". */
  readonly kind: "must" | "passive" | "becoming";
}

/** "hænges |ikke| op", "at de |ikke| sendes": what is not to be done. */
function denied(clause: string, start: number, end: number): boolean {
  return /(?<!\p{L})ikke $/iu.test(clause.slice(0, start)) || /^ ikke(?!\p{L})/iu.test(clause.slice(end));
}

/** Whether a clause tells what is done again and again, so that it sets nothing going: "Bo ringer hver uge". */
export function isHabit(clause: string): boolean {
  return clause.length <= longest && standing.test(clause);
}

function inSubordinate(clause: string, at: number): boolean {
  const before = clause.slice(Math.max(0, at - 80), at);
  return subordinate.test(before) || relative.test(before) || meaning.test(before) || asked.test(before);
}

function needsMet(found: string, after: string): boolean {
  const needs = passiveObjects[found.toLowerCase()];
  return !needs || needs.some((each) => new RegExp(`^\\s(?:\\p{L}+\\s)?${each}(?![\\p{L}])`, "iu").test(after));
}

/** Reads the passive that sets a task in a clause; null when it tells, supposes, or rules in general. */
export function readPassive(clause: string): PassiveReading | null {
  if (clause.length > longest || habit.test(clause) || threshold.test(clause) || firstPerson.test(clause)) return null;
  if (putOff.test(clause) || thisAgenda.test(clause) || newDay.test(clause) || price.test(clause)) return null;
  if (reordered.test(clause)) return null;
  const ordered = must.exec(clause);
  if (ordered && applied.test(ordered[0])) return null;
  if (
    ordered &&
    !inSubordinate(clause, ordered.index) &&
    !until.test(clause.slice(0, ordered.index)) &&
    !rule.test(clause)
  ) {
    return { start: ordered.index, end: ordered.index + ordered[0].length, kind: "must" };
  }
  const found = passive.exec(clause);
  // "til hegnet skal udskiftes": what the order does not set going, its passive does not either.
  const within = ordered && found && found.index > ordered.index && found.index < ordered.index + ordered[0].length;
  if (
    found &&
    !within &&
    !denied(clause, found.index, found.index + found[0].length) &&
    !hedge.test(clause.slice(0, found.index + 40)) &&
    !inSubordinate(clause, found.index)
  ) {
    const end = found.index + found[0].length;
    if (needsMet(found[0], clause.slice(end, end + 40))) return { start: found.index, end, kind: "passive" };
  }
  const later = becoming.exec(clause);
  if (later && !hedge.test(clause.slice(0, later.index + 20)) && !inSubordinate(clause, later.index)) {
    return { start: later.index, end: later.index + later[0].length, kind: "becoming" };
  }
  return null;
}

/** Whether an entry begins with an imperative that sets a task: "Husk at bestille kage". */
export function opensWithImperative(text: string): boolean {
  return imperative.test(text);
}

/** Whether the text reminds of something: "Husk at bestille kage". */
export function isReminder(text: string): boolean {
  return reminder.test(text);
}

/** Whether an entry says after its subject what is to be done: "Filmaften, snak med Bo". */
export function holdsImperative(text: string): boolean {
  return imperative.test(text) || imperativeInside.test(text);
}
