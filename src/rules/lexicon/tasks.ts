/** Words that make a task recur or go on, so that no day ends it. */
export const recurringWords: readonly string[] = [
  "løbende",
  "fast punkt",
  "fast punkt på dagsordenen",
  "hver dag",
  "hver uge",
  "hver måned",
  "hver gang",
  "hvert kvartal",
  "hvert halvår",
  "hvert år",
  "ugentligt",
  "månedligt",
  "månedlig",
  "kvartalsvis",
  "kvartalsvist",
  "halvårligt",
  "halvårlig",
  "årligt",
  "årlig",
  "en gang om ugen",
  "en gang om måneden",
  "en gang om året",
  "en gang årligt",
  "til hvert møde",
  "på hvert møde",
  "fremadrettet",
  "fremover",
  "fortsat",
  "fortsætter",
];

/** Deadlines that say no day and no meeting. */
export const vagueWords: readonly string[] = [
  "snarest",
  "snarest muligt",
  "hurtigst muligt",
  "hurtigst mulig",
  "så hurtigt som muligt",
  "straks",
  "asap",
  "på sigt",
  "ved lejlighed",
  "senere",
  "når der er tid",
  "i løbet af året",
];

/** Words at the head of a task that give it to everybody who was there. */
export const everybodyFirst: readonly string[] = ["vi", "alle", "man"];

/** The same after "af" in a task that is put in the passive: "skal underskrives af alle". */
export const everybodyLast: readonly string[] = ["af alle", "af alle medlemmer", "af hele bestyrelsen"];

/** Words that ask something of everybody who reads them: "Bemærkninger bedes sendt". */
export const askingWords: readonly string[] = ["bedes", "opfordres til"];

/** Words by which a body agrees on what it will do itself, before "at" and an infinitive: "enighed om at søge". */
export const resolvingWords: readonly string[] = [
  "enig",
  "enige",
  "enighed",
  "enedes",
  "besluttede",
  "besluttet",
  "beslutter",
  "vedtog",
  "vedtaget",
  "vedtager",
  "aftalte",
  "aftalt",
];

/** What a body does itself with what is put before it. */
export const treatingVerbs: readonly string[] = [
  "drøftes",
  "behandles",
  "genbehandles",
  "tages op",
  "tages op igen",
  "evalueres",
];

/** Words for the body itself, whatever it is called. */
export const bodiesInGeneral: readonly string[] = ["bestyrelsen", "udvalget", "rådet", "styregruppen", "gruppen"];

/** Words that stand before such a verb and are nobody. */
export const noDoers: readonly string[] = ["der", "det"];

/** Verbs that whoever does the task stands before: "Firmaet sørger for, at ventilerne justeres". */
export const doersVerbs: readonly string[] = [
  "sørger for",
  "sørger for at",
  "tager sig af",
  "tager sig af at",
  "står for",
  "står for at",
  "følger op på",
];
