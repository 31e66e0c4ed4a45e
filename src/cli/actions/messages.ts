import type { Language } from "../language.ts";

/** What `minutes actions` says beside its list. */
export interface ActionsWords {
  readonly nothing: () => string;
}

const en: ActionsWords = {
  nothing: () => "there are no open tasks, and a calendar cannot be empty; nothing was written",
};
const da: ActionsWords = {
  nothing: () => "der er ingen åbne opgaver, og en kalender kan ikke være tom; intet er skrevet",
};

export const actionsWords: Record<Language, ActionsWords> = { da, en };
