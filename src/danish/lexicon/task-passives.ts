import { phrases } from "./phrases.ts";

/** Passives without owner that set a task: a closed list, for many Danish words end alike. */
export const taskPassives: readonly string[] = phrases(`
sendes, fremsendes, udsendes, rundsendes, eftersendes, videresendes, undersøges, indhentes, udarbejdes, orienteres,
opdateres, tilpasses, justeres, revideres, tilrettes, inviteres, indkaldes, bestilles, kontaktes, afklares, afdækkes, forelægges, fremlægges,
involveres, aftales, gives, laves, oprettes, publiceres, offentliggøres, indarbejdes, koordineres, klarlægges, sættes,
ophænges, opsættes, indkøbes, købes, bookes, repareres, udskiftes, flyttes, informeres, tages, verificeres,
kvalitetstjekkes, udbedres, igangsættes, iværksættes, rettes, males, afleveres, meddeles, præsenteres, ændres, overvejes,
drøftes, evalueres, fastsættes, formuleres, fordeles, beskæres, efterses, trykkes, lægges, søges, fjernes, hænges,
inddrages, indberettes, tilmeldes, afkortes, tilføjes, uddeles, opkræves, bortskaffes, annonceres, kortes, får besked, følges op,
arbejdes videre, ses på, kigges på, ses nærmere på, kigges nærmere på, spørges, hentes, rykkes, bringes, forbedres, omformuleres, gøres status, samles op,
anskaffes, medtages, findes en løsning, undersøges nærmere, uploades, registreres, nedsættes, rengøres, ryddes, klippes, tjekkes, testes, renoveres, skrives, forberedes, planlægges, tages kontakt,
etableres kontakt, rundes af, følges, videreudvikles, prioriteres, kortlægges, dagsordensættes, genbesøges, gennemgås, underrettes, indsendes, underskrives, får svar, ønskes, afholdes, mærkes, hænges op, kodes om, genfremlægges`);

/** Passives of the list that set a task only together with one of the words behind them. */
export const passiveObjects: Readonly<Record<string, readonly string[]>> = {
  tages: phrases("kontakt, op, med, retur, fat, initiativ, højde for, hånd om"),
  sættes: phrases("op, på, i gang, ind"),
  gives: phrases("status, besked, en status, en orientering, en tilbagemelding, orientering, tilbagemelding"),
  rettes: phrases("henvendelse, til, inden, op"),
  drøftes: phrases("på næste, på et kommende, igen, med, videre på"),
  overvejes: [],
  ændres: ["til"],
  lægges: phrases("på, ud, op, ind, en"),
  hænges: ["op"],
  kortes: ["af"],
  bringes: phrases("til, også til, op, videre"),
  nedsættes: phrases("et, en, arbejdsgruppe, udvalg"),
  følges: ["op"],
  rykkes: ["for"],
  skrives: phrases("til, et, en"),
  planlægges: phrases("et, en, møde"),
  gennemgås: phrases("på næste, på et kommende, igen"),
  ønskes: phrases(
    "en status, en opgørelse, en oversigt, en redegørelse, et notat, en orientering, en afklaring, en vurdering",
  ),
  afholdes: phrases("et temamøde, en temadag, fælles temadag, et møde, et dialogmøde, en workshop, et opfølgningsmøde"),
  kodes: ["om"],
  prioriteres: [],
  kortlægges: [],
  forbedres: [],
};

/** Participles that set a task after "bliver", "vil blive" and "skal have": "Der bliver lavet et opslag". */
export const taskParticiples: readonly string[] = phrases(`
lavet, sendt, udsendt, fremsendt, rundsendt, lagt, sat, ophængt, undersøgt, indkaldt, inviteret, kontaktet, bestilt, udarbejdet, opdateret, indhentet,
taget, hentet, købt, indkøbt, booket, orienteret, informeret, offentliggjort, godkendt, afklaret, fulgt op, repareret, udskiftet, malet, trykt, fordelt, rettet, oprettet,
planlagt, arrangeret, skrevet, fundet, aftalt`);

/** Imperatives at the head of an entry that set a task nobody owns: "Husk at bestille kage". */
export const taskImperatives: readonly string[] = phrases(`
husk, husk at, tag fat i, tag kontakt til, tag en snak med, snak med, tal med, spørg, ring til, skriv til, send, køb, bestil, book, undersøg, find ud af, find en, tjek,
slå det op, følg op på, indkald, indhent, få styr på, få lavet, få sendt, sørg for, aftal, opdater, inviter, rund, ryd op`);
