const thing =
  "(?:det|den|dem|dette(?: \\p{L}{2,20})?|denne(?: \\p{L}{2,20})?|disse(?: \\p{L}{2,20})?|opgaven|opgaverne|sagen|arbejdet|ansvaret)";
const word = "(?:(?:også|selv|fortsat|gerne|herefter) ){0,2}";

/**
 * What may follow the owner in a sentence that only says whose the task before it is: "Anna står for det", "Bo og Carl
 * tager dette møde", "Dorte er tovholder på opgaven".
 */
export const takingOver = `(?:står ${word}for|tager ${word}sig af|tager ${word}hånd om|tager ${word}|påtager sig ${word}|overtager ${word}|er (?:tovholdere?|ansvarlige?) (?:på|for)|bliver (?:tovholdere?|ansvarlige?) (?:på|for)|klarer ${word}|ordner ${word}|undersøger ${word}|følger op på|kigger på|ser på) ?${thing}`;
