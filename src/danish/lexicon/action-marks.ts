import { phrases } from "./phrases.ts";

/** Labels in front of an owner: "Ansvarlig: Anna", "(Aktion: Bo)". */
export const ownerMarks: readonly string[] = phrases(`
ansvarlig, ansvarlige, ansvarlig for opgaven, hovedansvarlig, ansv., tovholder, tovholdere, tovh., aktion, action, opgave til, ansvar, udføres af, udføres, hvem, opgaveansvarlig,
aktion ved, opfølgning ved, opfølgning v., opfølges af, følges op af, handling ved, ap`);

/** Labels in front of a deadline. */
export const dueMarks: readonly string[] = phrases(
  "frist, deadline, tidsfrist, senest, hvornår, dato, udføres inden, tidspunkt for opfølgning",
);

/** Labels in front of a task that may hold its owner: "Opfølgning: Anna ringer til kommunen". */
export const taskMarks: readonly string[] = phrases(`
aktion, aktioner, aktionspunkt, action, action point, ap, opfølgning, opfølgningspunkt, to do, to-do, todo, handling, handlinger, opgave, husk, næste skridt, det videre forløb, aftale`);

/** Labels of a list of tasks. */
export const taskListLabels: readonly string[] = phrases(`
aktioner, aktion, aktionspunkter, opgaver, opgaver til næste møde, handlinger, handling, handlingspunkter, to do, to-do, todo, to do-liste, to-do-liste, todo-liste, todoliste, næste skridt, opfølgning, opfølgningspunkter,
action points, action, actions, action items, aftaler, handlingsliste, handlingsplan, handlingslog, opgaveliste, opgaveoversigt, aktionsliste, actionliste, aktionsoversigt, aktionslog, opfølgningsliste, opfølgning på mødet, huskeliste,
hvem gør hvad, hvem gør hvad inden næste møde, hvem gør hvad til næste møde, til næste møde, inden næste møde, til næste gang, det videre arbejde, arbejdsopgaver, uddelegering af opgaver, fordeling af opgaver, aftalte opgaver`);

/** Column heads of a table of tasks, by what the column holds. */
export const taskColumns: Readonly<Record<"task" | "owner" | "due" | "status", readonly string[]>> = {
  task: phrases(
    "handling, handlinger, opgave, opgaver, opgaven, aktion, action, action point, aktionspunkt, hvad, hvad skal gøres, aktivitet, punkt, beskrivelse, emne, opfølgning, opfølgningspunkt, to do, to-do, aftale, beslutning/opgave, handling/opgave, opgave/handling, næste skridt",
  ),
  owner: phrases(
    "ansvarlig, ansvarlige, ansv., ansvar, hvem, hvem gør det, tovholder, tovholdere, ejer, udføres af, opgaveansvarlig, ansvarlig person, ansvarlig for opfølgning, initialer, person",
  ),
  due: phrases("deadline, frist, hvornår, tidsfrist, dato, senest, tidspunkt, tid, inden, færdig, færdig senest, klar"),
  status: phrases(
    "status, status/kommentar, kommentar, kommentarer, status/bemærkning, bemærkning, bemærkninger, udført",
  ),
};
/** Column heads of a column that holds, beside the minutes of each item, what is to be done after it. */
export const followUpColumns: readonly string[] = phrases(
  "opfølgning, opfølgninger, aktion, aktioner, action, handling, handlinger, opgaver, næste skridt, aftaler, hvem gør hvad, to do, to-do, opfølgning/ansvarlig, opfølgning og ansvarlig, hvem følger op",
);
/** What in a status or deadline column says that the task is done. */
export const doneWords: readonly string[] = phrases(
  "afsluttet, udført, færdig, færdiggjort, lukket, ok, gjort, done, gennemført, er gjort, løst, klaret, ja, x, ✓, ✔",
);
/** What in a deadline column is a state and no deadline. */
export const pendingWords: readonly string[] = phrases("afventer, i proces, i gang, igangværende, løbende, åben, ny");

/** Labels of a list that gathers the tasks of a whole meeting; what the items said already is repeated there. */
export const closingListLabels: readonly string[] = phrases(`
aktionsliste, actionliste, aktionsoversigt, aktionslog, opgaveliste, opgaveoversigt, handlingsliste, handlingslog, opfølgningsliste, to do-liste, to-do-liste, todo-liste, todoliste, huskeliste,
hvem gør hvad, hvem gør hvad inden næste møde, hvem gør hvad til næste møde, aftalte opgaver, action items, action points, aktionspunkter, opfølgningspunkter, fordeling af opgaver, opsamling på opgaver, opsamling på aktioner`);
/** What stands behind a mark when there is nothing to do. */
export const emptyMarks: readonly string[] = phrases(
  "ingen, intet, nej, ikke relevant, n/a, ingen opfølgning, ingen aktion, -, –, ?",
);
/** Words before a name in a bracket or behind a dash that say that it is no owner's: elections, speakers, roles. */
export const noTaskBeforeNames: readonly string[] = phrases(`
valgt, genvalgt, nyvalgt, opstillet, opstiller, valg, på valg, suppleant, suppleanter, formand, næstformand, kasserer, sekretær, orientering, orienterede, oplæg, indlæg, beretning, kontaktperson, referent, dirigent, ordstyrer, medlem, medlemmer, repræsentant, repræsentanter, deltog, deltager, deltagere, fremmødte, afbud, spørgsmål, kommentar, forslag, forslag fra, stillet, indkommet, ifølge, tak til, blev, var, har, havde, hold, vagt, vagter`);
