import { fold } from "../../danish/words.ts";

/** Shorter words that are asked for must be whole words of the name. */
const SHORTEST_BEGINNING = 3;

/** Whether an owner is the one asked for: "mette" finds "Mette Holm", "met" too; every word that is given must begin a word of the name. */
export function ownerAsked(owner: string | undefined): (name: string) => boolean {
  if (owner === undefined) return () => true;
  const wanted = fold(owner)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return (name) => {
    const words = fold(name).split(/[\s-]+/u);
    return wanted.every((want) =>
      words.some((word) => word === want || (want.length >= SHORTEST_BEGINNING && word.startsWith(want))),
    );
  };
}
