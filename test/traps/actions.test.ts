import { describe } from "vitest";
import { checkFor, inItem, second } from "../extract/check.ts";

type Record = Parameters<typeof second>[0];
const tasks = (record: Record) =>
  second(record).actions.map((each) => `${each.owners.map((owner) => owner.name).join("+") || "nobody"}: ${each.task}`);
const dues = (record: Record) => second(record).actions.map((each) => each.due?.date ?? null);

describe("T84: rotas and appointments set no tasks and no deadlines", () => {
  const { check } = checkFor(inItem, tasks);
  check("Ugens vagter: Anna 24/4, Bo 1/5", []);
  check("Anna 24/4, Bo 1/5, Carl 8/5", []);
  check("• Anna 24/4\n• Bo 1/5\n• Carl 8/5", []);
  check("Valgt blev Anna (formand) og Bo (kasserer).", []);
  check("Anna er kontaktperson for havnen.", []);
});

describe("T85: those spoken with own nothing", () => {
  const { check } = checkFor(inItem, tasks);
  check("Anna drøfter det med Bo Lund og Carl Krag.", ["Anna: Anna drøfter det med Bo Lund og Carl Krag."]);
  check("Emnet er drøftet – Anna følger op med Bo og Carl.", ["Anna: Anna følger op med Bo og Carl."]);
  check("Der tages kontakt til Bo Lund om broen.", ["nobody: Der tages kontakt til Bo Lund om broen."]);
  check("Bestyrelsen beder kommunen om at rydde sneen.", []);
});

describe("T86: an owner above a list owns each of its entries", () => {
  const { check } = checkFor(inItem, tasks);
  check("HR følger op på følgende:\n• pension\n• kurser", ["HR: pension", "HR: kurser"]);
  check("Anna sørger for følgende:\n• maling\n• pensler (Bo)", ["Anna: maling", "Anna+Bo: pensler"]);
  check("Anna nævnte følgende:\n• maling\n• pensler", []);
});

describe("T86: a deadline in an entry is that entry's", () => {
  const { check } = checkFor(inItem, dues);
  check("HR følger op på følgende:\n• pension, senest 1. juni\n• kurser", ["2021-06-01", null]);
});

describe("T87: a passive without an actor is a task that nobody owns", () => {
  const { check } = checkFor(inItem, tasks);
  check("Materialet justeres. Opdateret version sendes til ledelsen.", [
    "nobody: Materialet justeres.",
    "nobody: Opdateret version sendes til ledelsen.",
  ]);
  check("Det undersøges, hvad broen koster.", ["nobody: Det undersøges, hvad broen koster."]);
  check("Broen skal undersøges.", ["nobody: Broen skal undersøges."]);
  check("Der findes mange broer. Det lykkes altid. Alle synes godt om den.", []);
  check("Skiltene opsættes af Nordlys Skilte.", []);
});

describe("T88: what differs from the recommendation is no task", () => {
  const { check } = checkFor(
    (text) =>
      `Møde i Vandudvalget den 4. maj 2021\n\n1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n2. Årsplan\nIndstilling\nat årsplanen tages til efterretning\nBeslutning\n${text}\n3. Eventuelt\nBeslutning\nIntet.\n`,
    tasks,
  );
  check("Vandudvalget besluttede, at:\n• godkende årsplanen", []);
  check("Vandudvalget besluttede at godkende årsplanen.", []);
});
