import { phrases } from "./phrases.ts";

/** Openers of reported speech and of the past, in which verbs in the present are no tasks. */
export const reportingOpeners: readonly string[] = phrases(`
der blev orienteret, der blev informeret, der blev spurgt, der blev redegjort, det blev oplyst, der blev oplyst,
det blev bemærket, det blev nævnt, det blev understreget, det blev fremhævet, det blev pointeret, der er forslag, der var forslag,
der er indkommet, der er planlagt, der er planer, planen er, forslag om, spørgsmål om, ønske om, forslag til, idé, ide`);
/** Participles of reported speech: "Der blev desuden orienteret om, at …". */
export const reportedParticiples: readonly string[] = phrases(`
orienteret, informeret, spurgt, redegjort, oplyst, bemærket, nævnt, understreget, fremhævet, pointeret, peget på, foreslået,
fortalt, gennemgået, introduceret, talt om, diskuteret, drøftet, debatteret, efterlyst, ønsket`);
/** Verbs of reporting after a subject: "Formanden orienterede om, at …". */
export const reportingVerbs: readonly string[] = phrases(`
orienterede, oplyste, fortalte, redegjorde, informerede, gennemgik, forklarede, nævnte, bemærkede, supplerede, pointerede,
spurgte, mindede, efterlyste, opfordrede, advarede, roste, svarede, mente, foreslog, stillede, fremlagde, præsenterede, takkede, ønskede`);
/** Verbs in the present with which somebody says or wants something; what they say or want is no task yet. */
export const sayingVerbs: readonly string[] = phrases(`
foreslår, foreslås, mener, påpeger, påpeges, pointerer, pointeres, nævner, fortæller, oplyser, bemærker, anbefaler, anbefales, indstilles, opfordrer, understreger, spørger om, spørger til, synes, håber`);
/** Verbs before "at" with which something means, shows or entails what follows. */
export const meaningVerbs: readonly string[] = phrases(
  "indebærer, betyder, medfører, viser, går ud på, handler om, bygger på, forudsætter, lægger op til",
);
/** Words that make a sentence a condition, a wish or a habit and no task. */
export const hedges: readonly string[] = phrases(`
hvis, såfremt, kunne, burde, bør, kan, måtte, eventuelt kan, forventes, forventer, opleves, plejer, normalt,
sædvanligvis, generelt, som udgangspunkt, medmindre, i tilfælde af`);
/** Openings of titles of items in which somebody tells what goes on elsewhere. */
export const tellingTitles: readonly string[] = phrases(`
orientering, orienteringer, nyt fra, nyt, siden sidst, meddelelser, status fra, formandens beretning, bestyrelsens beretning, beretning, gensidig orientering, information, informationer, rundt om bordet, bordet rundt, sidste nyt, efterretninger`);
