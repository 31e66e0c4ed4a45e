/** Invented minutes in four manners, for tests that need Danish prose: a board, a committee, a works council, a club. */
export const danishTexts: readonly string[] = [
  `REFERAT AF BESTYRELSESMØDE I GRUNDEJERFORENINGEN STÆREHØJ
Tirsdag den 5. marts 2024 kl. 19.00 – 21.30 hos Åse Bjørnholt, Lærkevænget 12

Til stede: Søren Østergård (formand), Åse Bjørnholt (kasserer), Jørn Kjær, Gitte Ravn-Løvstrøm, Pål Æbelø
Afbud: Børge Grønnegård

1. Godkendelse af dagsorden
Dagsordenen blev godkendt uden bemærkninger.

2. Økonomi
Åse gennemgik regnskabet pr. 29. februar. Der står 148.250,75 kr. på driftskontoen, og tre medlemmer er i restance.
Kassereren rykker dem inden påske. Budgettet følges nøje, og bestyrelsen tog orienteringen til efterretning.

3. Vejvedligehold og snerydning
Entreprenøren har ryddet sne ni gange i vinter. Der er kommet to klager over saltning ved Mågevej, hvor en hæk er gået ud.
Jørn tager kontakt til entreprenøren og beder om, at der fremover gruses på den strækning.
Beslutning: Kontrakten forlænges med et år på uændrede vilkår. Enstemmigt vedtaget.

4. Fælles arbejdsdag
Arbejdsdagen holdes lørdag den 27. april kl. 10. Gitte køber pølser, brød og øl; Pål låner en flishugger på genbrugspladsen.

5. Eventuelt
En nabo har spurgt, om man må opsætte et drivhus på 12 m² i skel. Det må han gerne, jf. vedtægternes § 7, stk. 2.

Næste møde: torsdag den 16. maj 2024 kl. 19.00 hos Jørn Kjær.
Referent: Gitte Ravn-Løvstrøm
`,
  `Teknik- og Miljøudvalget, Fjordbæk Kommune
Beslutningsprotokol
Mødedato: 11-09-2023   Mødelokale: Rådhuset, lokale 2 “Fyrtårnet”

Punkt 1: Sagsfremstilling om cykelsti langs Åløkkevej
Forvaltningen har undersøgt tre linjeføringer. Anlægsudgiften er 4,2 mio. kr., heraf 1,5 mio. kr. i statslig medfinansiering.
Høringen gav 23 svar; de fleste ønsker stien lagt øst for åen, så de gamle egetræer bevares.
Indstilling: Direktøren indstiller,
• at stien anlægges øst for åen,
• at bevillingen på 2,7 mio. kr. frigives, og
• at støjmålingerne gentages, når vejen er åbnet.
Beslutning: Godkendt. Udvalget bemærkede, at skolebørnenes sikkerhed går forud for fremkommeligheden.
Lærke Sønderskov (Ø) kunne ikke tiltræde og ønskede følgende ført til protokol: »Træerne bør fredes først.«

Punkt 2: Lukket punkt – køb af areal
Beslutning: Tiltrådt som indstillet. Hjørdis Ågesen var inhabil og forlod mødet under punktets behandling.

Punkt 3: Meddelelser
a) Borgmesteren har svaret Ministeriet for Fødevarer om vandløbsregulativet.
b) Affaldsplanen sendes i høring i uge 40; høringsfristen udløber den 1. november.
c) Der er nedsat en arbejdsgruppe om lavbundsjorde på Nørremarken.

Afbud: Kåre Mølgaard. I stedet mødte Bodil Færch. Mødet hævet kl. 17.45.
`,
  `Samarbejdsudvalget (SU) på Skovbrynet Plejecenter
Møde nr. 4/2022, onsdag d. 14. december kl. 13-15 i personalestuen

Deltagere: Inge-Lise Præstegård, Torben Vædele, Mai Sørine Højbjerg (FTR), René Fløjstrup (AMR), Kirsten Ågård
Mødeleder: Inge-Lise. Referent: Mai Sørine.

Ad 1) Opfølgning på APV
Ledelsen redegjorde for svarprocenten, som er steget fra 61 til 84. Støj i køkkenet og tunge løft er fortsat de største
problemer. René foreslår, at der indkøbes to nye loftlifte. Det blev aftalt, at Torben indhenter tilbud inden 20. januar.

Ad 2) Ferieplan 2023
Fristen for ferieønsker er den 1. februar. Medarbejdersiden gjorde opmærksom på, at afløsere skal være på plads, før planen
lægges. Ledelsen tager det med i overvejelserne.

Ad 3) Sygefravær
Fraværet er faldet til 5,8 %. Udvalget drøftede, hvordan korttidsfravær kan forebygges; årsagerne er blandede.
Konklusion: Trivselssamtaler genoptages. Ansvarlig: Kirsten Ågård. Frist: marts.

Ad 4) Røgfri arbejdstid
Rygning må ikke finde sted i arbejdstiden, heller ikke på parkeringspladsen. Skiltene hænges op i næste uge.

Ad 5) Evt.
Julefrokosten blev rost. Næste møde er den 8. marts, hvor årshjulet gennemgås.
`,
  `Referat fra generalforsamlingen i Roklubben Ægir, søndag den 2. april 2017

Formanden bød velkommen til de 47 fremmødte medlemmer. Derefter gik man over til dagsordenen.

1. Valg af dirigent. Bestyrelsen foreslog Bjarne Nørgård, som blev valgt med akklamation. Han konstaterede, at
   generalforsamlingen var rettidigt indvarslet og beslutningsdygtig.
2. Formandens beretning. Året har været præget af den nye bådhal. Både ungdomsroerne og kaproningen er gået frem, og
   klubben fik sølv ved mesterskabet i Sønderborg. Beretningen blev godkendt.
3. Regnskab. Kassereren fremlagde regnskabet, der viser et overskud på 18.400 kr. En revisor spurgte til udgiften til
   åreblade. Svaret var, at ti par årer blev stjålet i november. Regnskabet blev godkendt.
4. Indkomne forslag. Forslag om at hæve kontingentet til 1.350 kr. årligt: 31 stemte for, 12 imod, 4 undlod.
   Forslaget er dermed vedtaget. Forslag om fællesspisning hver tirsdag blev trukket.
5. Valg til bestyrelsen. Genvalg til Sørine Lykkegaard og Aage Kjærulff. Nyvalgt blev André Müller-Bøgh.
6. Eventuelt. Ingelise mindede om, at pontonen skal males, før sæsonen åbner. Der søges frivillige.

Dirigenten takkede for god ro og orden. Mødet sluttede kl. 16.10.
`,
];

/** Stretches of the texts, a given number of characters long, evenly spread; at least one letter of each is æøåÆØÅ. */
export function danishSamples(length: number, each: number): string[] {
  return danishTexts.flatMap((text) =>
    Array.from({ length: each }, (_, index) => {
      const start = Math.floor((index * (text.length - length)) / Math.max(1, each - 1));
      return text.slice(start, start + length);
    }).filter((sample) => /[æøåÆØÅ]/u.test(sample)),
  );
}
