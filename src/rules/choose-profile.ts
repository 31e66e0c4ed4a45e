import { anyOf, fold, WORD_END, WORD_START } from "../danish/words.ts";
import type { BodyType, Meeting } from "../record/meeting.ts";
import type { MinutesRecord } from "../record/record.ts";
import type { ProfileChoice } from "./finding.ts";
import { authorityBeginnings, authorityEndings } from "./lexicon/header.ts";
import { type Profile, profiles } from "./profiles.ts";

// "Region Østfjord", "Fjordby Kommune"
const publicAuthority = new RegExp(
  `^${anyOf(authorityBeginnings)}${WORD_END}|${WORD_START}${anyOf(authorityEndings)}$`,
  "u",
);
const privateKinds: readonly BodyType[] = ["association", "company", "housing"];

/**
 * The kind of body; null where the document contradicts it. A region and a municipality hold no general meetings: its
 * "Forretningsudvalg" is a committee of its council, though associations have one too.
 */
function sureKind({ bodyType, organization }: Meeting): BodyType | null {
  const doubtful = bodyType !== null && privateKinds.includes(bodyType);
  return doubtful && publicAuthority.test(fold(organization ?? "")) ? null : bodyType;
}

/** The profile a record is checked under: the one asked for, else the one for its kind of body, else the general one. */
export function chooseProfile(
  record: MinutesRecord,
  wanted: string | undefined,
): { profile: Profile; choice: ProfileChoice } {
  const bodyType = sureKind(record.meeting);
  const named = profiles.find((each) => each.id === wanted);
  const fitting = profiles.find((each) => bodyType !== null && each.bodyTypes.includes(bodyType));
  const profile = named ?? fitting ?? (profiles[0] as Profile);
  if (named) {
    const reason = {
      da: `Profilen «${profile.id}» er valgt i kaldet.`,
      en: `The profile "${profile.id}" was asked for.`,
    };
    return { profile, choice: { id: profile.id, chosenBy: "option", reason } };
  }
  if (fitting) {
    const reason = {
      da: `Profilen «${profile.id}» følger af organets art (${bodyType}).`,
      en: `The profile "${profile.id}" follows from the kind of body (${bodyType}).`,
    };
    return { profile, choice: { id: profile.id, chosenBy: "bodyType", reason } };
  }
  const reason = {
    da: `Profilen «${profile.id}» gælder, når organets art er ukendt eller ikke har sin egen profil.`,
    en: `The profile "${profile.id}" holds where the kind of body is unknown or has no profile of its own.`,
  };
  return { profile, choice: { id: profile.id, chosenBy: "default", reason } };
}
