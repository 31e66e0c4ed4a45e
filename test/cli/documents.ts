/** Invented minutes of an invented board, short and complete. */
export const boardMinutes = `Grundejerforeningen Lærkebakken
Referat af bestyrelsesmøde tirsdag den 5. marts 2024 kl. 19.00-20.30

Til stede: Else Damgård (formand), Bo Lykke (kasserer), Ida Vind
Afbud: Kaj Ravn
Referent: Ida Vind

1. Godkendelse af dagsorden
Dagsordenen blev godkendt.

2. Snerydning
Bestyrelsen drøftede tilbuddet fra vognmanden.
Beslutning: Bestyrelsen godkender tilbuddet.
Bo Lykke skriver under på aftalen senest den 1. april 2024.

3. Eventuelt
Intet.
`;

/** The same without a date, a body or anyone present: the rules have something to say. */
export const poorMinutes = `Referat

1. Snerydning
Bestyrelsen drøftede sagen.

2. Eventuelt
Intet.
`;
