/** Words that stand before a page's number in a running header or footer: "Side 2 af 5". */
export const pageWords: readonly string[] = ["side", "sidenr", "sidetal", "page", "blad", "s"];

/** Words between a page's number and the number of pages. */
export const ofWords: readonly string[] = ["af", "of", "ud af", "/", "|"];

/**
 * Words that open the heading of an item or an annex. A number after them is the item's and not the page's, even where
 * every item begins a page: "Punkt 3", "Bilag 2".
 */
export const numberedHeadings: readonly string[] = [
  "punkt",
  "pkt",
  "ad",
  "sag",
  "sagsnr",
  "dagsordenspunkt",
  "dagsordenpunkt",
  "bilag",
  "emne",
  "afsnit",
  "kapitel",
  "møde",
  "§",
];

/** Words before a telephone number, and before a number of a public register, in the address of a sender. */
export const phoneWords: readonly string[] = ["tlf", "tel", "telefon", "mobil"];
export const registerWords: readonly string[] = ["cvr", "cvr-nr", "ean", "ean-nr", "se-nr"];
