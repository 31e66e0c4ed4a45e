import { type PdfPageSpec, type PdfText, writePdf } from "./pdf-writer.ts";

/** A line of text and where the next one begins. */
interface Row {
  readonly text: string;
  readonly font?: PdfText["font"];
  readonly x?: number;
  /** Space above, in points. */
  readonly gap?: number;
}

function set(rows: readonly Row[], from: number): PdfText[] {
  let y = from;
  return rows.map(({ text, font = "regular", x = 70, gap = 13.2 }) => {
    y += gap;
    return { text, x, y, font };
  });
}

function running(page: number, pages: number): PdfText[] {
  return [
    { text: "Bådelauget Søstjernen", x: 70, y: 40, size: 9 },
    { text: `Side ${page} af ${pages}`, x: 480, y: 810, size: 9 },
  ];
}

const first: readonly Row[] = [
  { text: "1. Godkendelse af dagsorden", font: "bold" },
  { text: "Dagsordenen blev godkendt uden bemærkninger." },
  { text: "2. Økonomi", font: "bold", gap: 26 },
  { text: "Kassereren fremlagde regnskabet for året, som viser et lille overskud. Bestyrelsen" },
  { text: "drøftede, om kontingentet skal hæves, og besluttede at vente til næste år." },
  { text: "• Åse Rønnow bestiller en ny bøje.", x: 88, gap: 20 },
  { text: "• Jørn Ægidius taler med havnefogeden om broen ved den nordlige mole, som", x: 88 },
  { text: "trænger til maling.", x: 97 },
];

const second: readonly Row[] = [
  { text: "3. Næste møde", font: "bold" },
  { text: "Næste møde holdes den 9. april kl. 19.00 på havnekontoret." },
  { text: "4. Eventuelt", font: "bold", gap: 26 },
  { text: "Intet." },
  { text: "Referent: Jørn Ægidius", gap: 40 },
];

/** Minutes of a small board in two pages: a head, running lines, items, a list, two columns of attendance. */
export function minutesPages(): PdfPageSpec[] {
  const attendance = [
    ["Til stede:", "Afbud:"],
    ["Åse Rønnow", "Birk Holm"],
    ["Jørn Ægidius", "Tove Skov"],
  ].flatMap(([present, absent], row) => [
    { text: present as string, x: 70, y: 130 + row * 14 },
    { text: absent as string, x: 330, y: 130 + row * 14 },
  ]);
  return [
    {
      texts: [
        ...running(1, 2),
        { text: "Referat af bestyrelsesmøde i Bådelauget Søstjernen", x: 70, y: 90, size: 16, font: "bold" },
        { text: "Onsdag den 12. marts 2031 kl. 19.00", x: 70, y: 110 },
        ...attendance,
        ...set(first, 190),
      ],
    },
    { texts: [...running(2, 2), ...set(second, 90)] },
  ];
}

export function minutesPdf(): Uint8Array {
  return writePdf({ pages: minutesPages(), title: "Referat", language: "da-DK" });
}
