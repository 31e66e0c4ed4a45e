/**
 * Invented minutes with a little of everything. A new process reads them before it says that it is ready: what is
 * compiled on first use is compiled then, and not at the expense of the first document's time.
 */
export const warmUpMinutes = `Skovby Kommune
Referat
Kulturudvalget
Møde nr. 3, tirsdag den 9. marts 2021 kl. 19.00 i mødelokale 2

Til stede: Pia Dam (formand), Ole Kær, Eva Holm
Afbud: Jens Ravn
Fraværende: Ib Lund
Referent: Eva Holm
Mødet sluttede kl. 21.30

1. Godkendelse af dagsorden
Sagsnr.: 21/1234
Dagsordenen blev godkendt.

2. Renovering af klubhuset (sag 2021-000123)
Sagsfremstilling
Administrationen har indhentet to tilbud på kr. 25.000,00.
Indstilling
Direktionen indstiller, at
1. det ene tilbud vedtages, og
2. der gives en bevilling på 25.000 kr.
Beslutning
Udvalget vedtog indstillingen med 2 stemmer for (A og B) og 1 stemme imod (C).
Ole Kær erklærede sig inhabil og forlod mødet under punktets behandling.
For stemte Pia Dam. Imod stemte Eva Holm. Ib Lund undlod at stemme.
Bilag: Tilbud.pdf

3. Opgaver
- Pia Dam undersøger priser inden den 1. april 2021.
- Ole: Indkalder til møde. Frist: 15/4-2021
Det blev besluttet, at Eva skriver til forvaltningen.
Sagen udsættes til næste møde.
Valgt blev Ole Kær (genvalg) som kasserer.

4. Orientering fra formanden
Orienteringen blev taget til efterretning.

5. Eventuelt
Intet.

Næste møde: torsdag den 6. maj 2021 kl. 19.00

Underskrift: Pia Dam, formand
`;
