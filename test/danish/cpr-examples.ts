import { bornAround1900, checked, datesWithout, hyphened, replacements, unchecked } from "./cpr-numbers.ts";

/** Ways of writing a number, as minutes and their attachments have them. */
const forms: readonly ((digits: string) => string)[] = [
  hyphened,
  (d) => d,
  (d) => `${d.slice(0, 6)} ${d.slice(6)}`,
  (d) => `${d.slice(0, 6)} - ${d.slice(6)}`,
  (d) => `${d.slice(0, 6)}–${d.slice(6)}`,
  (d) => `${d.slice(0, 6)}/${d.slice(6)}`,
  (d) => `${d.slice(0, 6)}.${d.slice(6)}`,
  (d) => `${d.slice(0, 2)}.${d.slice(2, 4)}.${d.slice(4, 6)}-${d.slice(6)}`,
  (d) => `${d.slice(0, 2)} ${d.slice(2, 4)} ${d.slice(4, 6)} ${d.slice(6)}`,
  (d) => `${d.slice(0, 2)}${d.slice(2, 4)}18${d.slice(4, 6)}-${d.slice(6)}`,
  (d) => `${d.slice(0, 6)}\u00a0-\u00a0${d.slice(6)}`,
  (d) => `${d.slice(0, 3)}\u00ad${d.slice(3, 6)}-${d.slice(6)}`,
  (d) => `${d.slice(0, 6)}-\n${d.slice(6)}`,
  (d) => `${d.slice(0, 6)} | ${d.slice(6)}`,
  (d) => [...d.slice(0, 6)].join(" ").concat(" - ", [...d.slice(6)].join(" ")),
  (d) => [...hyphened(d)].map((sign) => (sign === "-" ? sign : String.fromCodePoint(0xff10 + Number(sign)))).join(""),
];

/** Sentences that call the number what it is; it is found with its check digit and without. */
const announced: readonly string[] = [
  "Sagen vedrører borgeren med cpr-nr. # og dennes ægtefælle.",
  "CPR: #",
  "cpr:#",
  "Ansøger (CPR #) søger om dispensation.",
  "Personnummer #, Fjordby.",
  "Cpr.nr.: #. Bevilget.",
  "Barnet med CPR-nummer # tilbydes plads pr. 1. maj.",
  "Afgørelse om personnr # udsættes til mødet den 8. april 2025.",
  "[cpr-nummer: #]",
  "Bilag 3 indeholder borgerens CPR-nr. #.",
];

/** Sentences that say nothing of the sort: there the digits speak for themselves. */
const bare: readonly string[] = [
  "Udvalget drøftede henvendelsen vedr. #.",
  "Anna Holm, #, Strandvej 4",
  "(#)",
  "Ansøgning fra #",
  "#",
  "Født #, bopæl i Fjordby.",
  "Borger # har klaget over afgørelsen.",
  "1. # – bevilget\n2. Øvrige – afslag",
  "Navn: Ida Krag; nummer: #; adresse: Engvej 2",
  "Underskrevet af Bo Juhl, #, den 4. marts 2025 kl. 19.05",
];

const fill = (sentence: string, written: string): string => sentence.replace("#", written);
const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

const announcedPositives = forms.flatMap((form, turn) =>
  [checked, unchecked, checked, unchecked].map((numbers, step) =>
    fill(at(announced, turn + 3 * step), form(at(numbers, turn + step))),
  ),
);
// Without a word for it, written the usual ways and with its check digit.
const barePositives = bare.flatMap((sentence, turn) =>
  [0, 2, 3, 4].map((form, step) => fill(sentence, at(forms, form)(at(checked, turn + 2 * step)))),
);
const early = bornAround1900.flatMap((digits) => [
  `Beboer, cpr ${hyphened(digits)}`,
  `(${hyphened(digits)})`,
  `cpr:${digits}`,
]);
const withoutCheckDigit = datesWithout.map((digits, turn) => fill(at([...bare, ...announced], turn), hyphened(digits)));

const inOtherShapes: readonly string[] = [
  // beside labels of other things: a label counts where it stands
  "Bilagsnummer 4: ansøgning fra 150358-5002",
  "Fakturanummer 2025-11 er sendt til borgeren, cpr-nr. 150358-5002.",
  "Sagsnr. 24/012345, CPR 290260-5005",
  "Ordrenummer: 88123. Modtager: Ida Krag (150358-5002).",
  "P-nr. 1003456789; cpr 311259-5006",
  // several
  "cpr-numrene 150358-5002, 290260-5005 og 311259-5006",
  "CPR 150358-5003; 290260-5006",
  "150358-5002/290260-5005",
  // in names of files and titles
  "ansoegning_150358-5002_v2.pdf",
  "cpr1503585002.docx",
  "Bilag: 150358-5002 Lægeerklæring.pdf",
  "Aktindsigt – 1503585002, høringssvar",
  // the number comes first
  "150358-5003 (cpr)",
  "150358 5003, som er hans cpr-nr.",
  // columns
  "Navn | CPR | Ydelse\nIda Krag | 150358-5003 | bostøtte",
  "CPR-nr.\n150358-5003\n290260-5006",
  // inside longer figures
  "Indberetning 91503585002",
  "CPR 15035850021",
  "Cpr 0150358-5002",
  "Kode A: 002902605005",
  // apart
  "f. 15/3-58 … sidste fire: 5002",
  "Født den 15. marts 1958, sidste fire cifre er 5002.",
  "Ida Krag, født 15.03.1958 (de sidste 4 cifre: 5002)",
  "Fødselsdato: 15-03-1958  CPR 5002",
  "f. 15.03.58\ncpr 5002",
  "150358, sidste fire 5002",
  "Sidste 4: 5002. Født 15/3 1958.",
  "Fødselsdag 1. februar 1961 og løbenummer 4711",
  "Kontrolcifre 5002 hører til fødselsdatoen 15.03.1958",
  "Barnet (f. 29.02.1960), cpr slutter på 5005",
  // covered by half
  "cpr 150358-50XX",
  "150358-5***",
  "Cpr-nr. 150358-XXXX",
  "født 290260-••••",
  "Ansøger 311259-500#",
  // other signs
  "CPR ١٥٠٣٥٨-٥٠٠٢",
  "CPR 𝟏𝟓𝟎𝟑𝟓𝟖-𝟓𝟎𝟎𝟐",
  "150358\u200b-\u200b5002",
  "150358−5002",
  "cpr.150358-5002",
  "CPR=1503585002",
  "c.p.r. 150358-5002",
  "cpr nr 15 03 58 50 02",
  "CPR: 15031958 5002",
  "personnummer 15-03-58-5002",
];

/** Texts that hold a number, or enough of one. */
export const positives: readonly string[] = [
  ...announcedPositives,
  ...barePositives,
  ...early,
  ...withoutCheckDigit,
  ...inOtherShapes,
];

const labelled: readonly string[] = [
  "Sagsnr. #",
  "Sagsnummer: #, brev af 4. marts",
  "Journalnr. #",
  "J.nr. #",
  "Dok.nr. #",
  "Dokumentnr.: #",
  "Faktura # er betalt.",
  "Fakturanr. # på 4.200 kr.",
  "Ordrenummer #",
  "Kontonr. #",
  "konto: #",
  "EAN-nr. #",
  "CVR-nr.: #",
  "P-nr. #",
  "P-nummer #",
  "Tlf. #",
  "Telefonnummer: #",
  "Matr.nr. #",
  "Lokalplan # for havnen",
  "Bilagsnr. #",
  "Kundenr. #",
  "Rekvisition #",
  "Projektnr. #",
  "Varenr. #",
  "Medlemsnr. #",
  "ISBN #",
  "Licens: #",
  "Mødenr. #",
  "Acadre-sagsnr. #",
  "Esdh-nr. #",
];
const labelledNegatives = labelled.flatMap((sentence, turn) => [
  fill(sentence, hyphened(at(checked, turn))),
  fill(sentence, at(checked, turn + 4)),
  fill(sentence, hyphened(at(unchecked, turn + 2))),
]);

const otherNumbers: readonly string[] = [
  "Fakturanr. 150358-5002, 290260-5005 og 311259-5006",
  "Sag 24/150358-5002",
  "15-150358-5002-01",
  "00.22.02-P35-3-19",
  "KLE 00.22.04-A00-1-24",
  "1-17-4-206-22",
  "306-2009-600",
  "EMN-2021-00405",
  "2016-0031234",
  "EAN 5798000123456",
  "5798009876543",
  "Reg.nr. 1234 konto 0103585002",
  "Konto 1551 0103585002",
  "DK5000400440116243",
  "IBAN DK50 0040 0440 1162 43",
  "Tlf. +45 20 12 34 56",
  "20123456 / 20123457",
  "004520123456",
  "Ring på 20 12 34 56 eller 30 12 34 56",
  "Referat 040325-1700",
  "Dagsorden_040325-0915.pdf",
  "Mødet den 04.03.2025 kl. 17.00",
  "Den 04.03.25, 1200 deltagere",
  "04.03.2025 1700",
  "Fra 01.01.2025 til 31.12.2025",
  "01.01.25-31.12.25",
  "Budget 2025-2028: 1.200.000 kr.",
  "Perioden 010125-311225",
  "320358-5002",
  "151358-5002",
  "310458-5002",
  "290259-5006",
  "000000-0000",
  "150358-0000",
  "1503585003",
  "Nummer 2512345678",
  "AB1503585002",
  "Matr.nr. 12ab, Fjordby By",
  "Postnummer 1234 og 5678",
  "123456789012345",
  "12345678901",
  "99999999999",
  "Ialt 1.503.585.002 kr.",
  "1503585002,50 kr. fordelt på 25 år, kontonr. 1503585002",
  "Stemmetal 150-358-500",
  "Version 15.03.58",
  "Uge 12, 2025",
  "Kvote 150358 til 500",
  "ISBN 87-150358-5002",
  "Cvr 15035850",
  "SE-nr. 15035850",
  "cpr-registeret opdateres i 2025",
  "CPR-lovens § 54 gælder",
  "Oplys cpr-nummer ved henvendelse.",
  "cpr-kontoret, Holmens Kanal 22, 1060 København K",
  "f. 1958",
  "Født 15. marts 1958",
  "Født 15.03.1958, bor 5000 Odense",
  "Født i 1958, de sidste fire år i 5002-kredsen",
  "De sidste 4 år: 2021, 2022, 2023 og 2024",
  "Sidste fire møder",
  "Løbenummer 5002",
  "XXXXXX-XXXX",
  "Cpr-nr. er fjernet (••••••-••••)",
  "DDMMÅÅ-XXXX",
  "Lb.nr. 150358-5002",
  "FI-nr. +71<000000012345678+12345678",
  "Mødelink: https://fjordby.example/m/19283746501",
  "Meeting ID: 311 259 500 612",
  "id 290260-5005",
  "bfe-nr. 2902605005",
  "GPS 55.6761, 12.5683",
  "56° 15′ 03″ N 58° 50′ 02″ Ø",
  "1. 2. 3. 4. 5. 6. 7. 8. 9. 10.",
  "1 2 3 4 5 6 7 8 9 10 11 12",
  "0 0 1 2 0 0 1 0 3 1",
  "For 15, imod 03, undlod 58",
  "Elevtal: 150 358 500 200",
  "Resultat: 15 03 58 50",
  "sha256 150358500215035850021503585002",
  "Regning nr. 010280-1111",
  "Kontrakt nr. 3103580117",
  "Sagsnr.: 0103585002",
  "Ordre 1503-585002",
];

/** A machine's table: many such numbers in a row, and no word of a person among them. */
const machineTable = Array.from({ length: 30 }, (_, row) => `${hyphened(at(unchecked, row))}\t${row}`).join("\n");

/** Texts that hold none. Replacement numbers belong to nobody. */
export const negatives: readonly string[] = [
  ...labelledNegatives,
  ...otherNumbers,
  ...replacements,
  ...replacements.map((written) => `Dokument ${written}`),
  machineTable,
];
