/** Invented Danish for meetings that never were. */

export const bodies = [
  { organization: "Nordbæk Kommune", body: "Teknik- og Miljøudvalget" },
  { organization: "Nordbæk Kommune", body: "Økonomiudvalget" },
  { organization: "Sønderå Kommune", body: "Børne- og Skoleudvalget" },
  { organization: "Sønderå Kommune", body: "Byrådet" },
  { organization: "Region Vesterland", body: "Udvalget for nære sundhedstilbud" },
] as const;

export const givenNames =
  "Aksel Birgitte Dorthe Erling Frede Gunhild Henning Ingrid Jytte Knud Lærke Mogens Oda Preben Ragnhild Søren Tove Ulrik Åse".split(
    " ",
  );
export const surnames =
  "Bjerregaard Damgård Elkjær Frandsen Højland Krogh Lykkegaard Mølgaard Nørlund Overby Præstegaard Skovsende Toftum Vestergren Ørskov".split(
    " ",
  );
export const parties = ["A", "B", "C", "F", "O", "V", "Ø"] as const;

export const places = ["Rådhuset, lokale 12", "Mødelokale 3", "Kulturhuset, Åvej 14", "Sal B"] as const;

export const titles = [
  "Godkendelse af dagsorden",
  "Budgetopfølgning pr. 31. marts",
  "Ny skaterbane ved Åparken",
  "Lokalplan for Havnefronten",
  "Renovering af Skovskolens tag",
  "Status på klimahandleplanen",
  "Tilskud til frivilligt socialt arbejde",
  "Vedtægter for ungdomsrådet",
  "Salg af grund på Møllevej",
  "Takster for dagtilbud",
  "Kvalitetsrapport for folkeskolen",
  "Fartdæmpning på Bøgevej",
  "Ansøgning om anlægsmidler til svømmehallen",
  "Meddelelser fra formanden",
  "Plan for drift og vedligehold af cykelstier",
  "Høringssvar til spildevandsplanen",
] as const;

export const paragraphs = [
  "Forvaltningen har gennemgået området sammen med de lokale foreninger og har fundet, at behovet er større end forventet.",
  "Sagen var senest behandlet i foråret, hvor der var et ønske om et mere detaljeret økonomisk grundlag.",
  "Anlægget er fra 1974, og de årlige udgifter til reparation er steget fra 85.000 kr. til 210.000 kr. på fem år.",
  "Der er indkommet 14 høringssvar, hvoraf de fleste er positive over for den foreslåede placering.",
  "Udgiften på 1,3 mio. kr. kan holdes inden for den afsatte ramme, når arbejdet deles over to år.",
  "Naboerne er orienteret skriftligt, og der har været holdt et åbent møde med god deltagelse.",
] as const;

export const points = [
  "planen sendes i høring i otte uger",
  "der afsættes 250.000 kr. til projektet",
  "forslaget godkendes",
  "udgiften finansieres af kassen",
  "orienteringen tages til efterretning",
] as const;

export const decisions = [
  { text: "Godkendt.", outcome: "approved" },
  { text: "Indstillingen blev godkendt.", outcome: "approved" },
  { text: "Indstillingen tiltrådt.", outcome: "approved" },
  { text: "Taget til efterretning.", outcome: "noted" },
  { text: "Orienteringen blev taget til efterretning.", outcome: "noted" },
  { text: "Sagen udsættes til næste møde.", outcome: "postponed" },
  { text: "Udsat.", outcome: "postponed" },
  { text: "Drøftet.", outcome: "discussed" },
  { text: "Ikke godkendt.", outcome: "rejected" },
  { text: "Forslaget blev forkastet.", outcome: "rejected" },
] as const;

export const tasks = [
  "indhenter tilbud på arbejdet",
  "undersøger mulighederne for tilskud",
  "sender et udkast til medlemmerne",
  "kontakter entreprenøren",
] as const;
