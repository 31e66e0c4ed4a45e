import { phrases } from "./phrases.ts";

/** Verbs in the present tense that commit their subject to a task: "Anna undersøger prisen". */
export const taskVerbs: readonly string[] = phrases(`
undersøger, tjekker, checker, eskalerer, afklarer, afdækker, indhenter, spørger, ringer, ringer til, kontakter, tager kontakt, skriver til,
skriver, mailer, sender, fremsender, rundsender, udsender, videresender, eftersender, følger op, følger, vender tilbage,
vender retur, sørger for, sikrer, bestiller, køber, indkøber, booker, laver, udarbejder, udformer, udfærdiger, formulerer,
opdaterer, retter, redigerer, planlægger, koordinerer, indkalder, inviterer, orienterer, informerer, fremlægger,
forelægger, drøfter, taler med, snakker med, tager fat, tager sig af, tager hånd om, tager, arbejder videre, arbejder på, kigger på,
kigger, ser på, vurderer, fordeler, opretter, registrerer, organiserer, arrangerer, rydder, henter, afleverer, maler,
beder, anmoder, rådfører sig, udbyder, udpeger, melder tilbage, melder ud, giver besked, giver, lægger, sætter, bringer, gennemgår, gennemser,
gennemlæser, læser, forbereder, står for, overtager, beslutter, afholder, reparerer, monterer, udskifter, mangler at,
mangler fortsat at, mangler stadig at, svarer, søger, ansøger, låner, tilmelder, holder, trykker, indberetter, nedsætter,
hjælper, assisterer, kører, bygger, pudser, klipper, slår, opkræver, rundringer, annoncerer, finder, samler, udfylder, indsender,
betaler, opsætter, rykker, indarbejder, tilretter, tilpasser, publicerer, offentliggør, uploader, deler, præsenterer,
introducerer, indgår, aftaler, holder øje, iværksætter, igangsætter, færdiggør, beregner, udregner, undersøger om, stiller med,
kommer med, kommer tilbage, indsamler, anskaffer, bogfører, overfører, ajourfører, besigtiger, tester, evaluerer, beskriver, dokumenterer,
påtager sig, tager initiativ, tager ansvar, er ansvarlig for at, er tovholder, bliver tovholder, bliver tovholdere, er tovholdere,
er blevet tovholder, er blevet tovholdere, har ansvaret for at, tager ansvaret for,
er primus motor, retter til, regner på, belyser, underretter, salter, indleder, indkøber, udbedrer, tænker over, overvejer, prøver at, forsøger at, går en tur, går i gang, går videre, tager med, træffer aftale, tager stilling`);

/** Verbs in the present tense with which a body takes on a task rather than tells what it thought or decided. */
export const bodyTaskVerbs: readonly string[] = phrases(`
undersøger, tjekker, afklarer, afdækker, indhenter, spørger, kontakter, tager kontakt, skriver til, sender, fremsender, udsender,
følger op, vender tilbage, sørger for, bestiller, køber, indkøber, laver, udarbejder, udformer, formulerer, opdaterer,
planlægger, koordinerer, indkalder, inviterer, fremlægger, forelægger, arbejder videre, kigger på, kigger nærmere,
ser på, ser nærmere, nedsætter, finder, opretter, organiserer, arrangerer, retter henvendelse, tager fat, tager sig af, tager hånd om,
forbereder, står for, indberetter, drøfter, beslutter, retter til, regner på, belyser, publicerer, offentliggør, udskifter, reparerer, opsætter, iværksætter,
igangsætter, indarbejder, tilretter, melder tilbage, kommer med, rykker, udpeger, evaluerer, orienterer, informerer, husker at, opdaterer`);

/** Verbs in the present tense with which minutes in that tense tell what happened at the meeting: no tasks there. */
export const narratingVerbs: readonly string[] = phrases(`
orienterer, informerer, gennemgår, præsenterer, fremlægger, fortæller, oplyser, beretter, byder, takker, spørger, drøfter,
introducerer, giver, redegør, viser, forklarer, indleder`);

/** Verbs in the present tense that state a fact or an opinion and set no task. */
export const stativeVerbs: readonly string[] = phrases(`
er, var, ejer, stopper, fortsætter, overtager, gør, lader, har, får, ved, synes, mener, siger, kan, bør, må, skal, vil, tror,
bor, plejer, ønsker, foreslår, anbefaler, indstiller, pointerer, bemærker, nævner, påpeger, supplerer, mangler, står,
ligger, sidder, går, kommer, deltager, modtager, genopstiller, stiller, klager, bliver, afviger, viser, hører, kender,
glæder, opfordrer, håber, forventer, opfatter, tilslutter, støtter, bakker, erklærer, forlader, ankommer, fratræder,
udtræder, indtræder, fylder, koster, repræsenterer, hedder, ser, melder, når, efter, under, over, eller, for, før, hver, her, der,
hvor, flere, mellem, inkluderer, referer, refererer, beretter, fortæller, oplyser, takker, byder, undrer, savner, efterlyser,
forlanger, kræver, afviser, accepterer, godkender, stemmer, vælger, trækker, sponsorerer, sponsorer, nominerer, kandiderer, fungerer,
virker, afventer, venter, tilbyder, lover, roser, kritiserer, argumenterer, peger, henviser, fastholder, gentager, vurderer,
bifalder, anerkender, accepterer, frafalder, forklarer, redegør, indleder, konkluderer, afrunder, åbner, lukker, foretrækker, elsker, hader, frygter, ærgrer, tvivler, husker, kendte, mindes, opponerer, beklager, lytter, nyder, bekymrer, overvældes`);

/** Modal verbs with which a subject takes on a task: "Anna vil spørge", "Bo skal indhente". */
export const taskModals: readonly string[] = ["skal", "vil", "bedes"];

/** Infinitives that are no task after a modal: "skal være", "vil blive". */
export const stateInfinitives: readonly string[] = phrases(`
være, blive, have, kunne, fortsat, altid, stadig, i, gerne, måske, også, ikke, vide, få, gælde, koste, betyde, medføre, ske,
hedde, stoppe, gøre, føle, synes, mene, sige, hellere, helst, fylde, udgøre, virke, fungere, træde, fratræde, beslutte,
godkende, tage stilling, træffe, stemme, deltage, genopstille`);

/** Words with which somebody has taken on a task or was given one, whatever their tense. A task follows them. */
export const commitmentPhrases: readonly string[] = phrases(`
påtager sig, påtog sig, har påtaget sig, får til opgave, fik til opgave, har fået til opgave, får opgaven, fik opgaven, har fået opgaven,
har fået ansvaret for, fik ansvaret for, får ansvaret for, blev bedt om, er blevet bedt om, bliver bedt om, er bedt om, blev pålagt at, blev bemyndiget til at, bemyndiges til at,
pålægges at, lovede at, lover at, har lovet at, tilbød at, tilbyder at, har tilbudt at, meldte sig til at, melder sig til at, har meldt sig til at,
indvilligede i at, indvilger i at, vil gerne hjælpe, vil gerne stå for, vil gerne tage, vil gerne lave, vil gerne undersøge, vil gerne arbejde videre,
er udpeget som tovholder, er udpeget som tovholdere, er udpeget til tovholder, er udpeget til tovholdere, blev tovholder, blev tovholdere,
blev udpeget som tovholder, blev udpeget til tovholder, blev valgt som tovholder, blev valgt til tovholder, anmodes om at, bedes om at`);

/** Verbs with which a body asks somebody else to do something: the task is theirs whom it asks. */
export const requestVerbs: readonly string[] = phrases(`
beder, bad, har bedt, anmoder, anmodede, har anmodet, pålægger, pålagde, har pålagt, bemyndiger, bemyndigede, har bemyndiget, bede, anmode, pålægge, bemyndige`);

/** Infinitives after "bedes" and "bedt om at" that ask for a decision at the meeting and no task after it. */
export const answerInfinitives: readonly string[] = phrases(`
beslutte, drøfte, godkende, tage stilling, træffe, overveje, forholde, vurdere, tage, komme, stemme, tiltræde, udtale, give`);

/** Infinitives with which a resolution sets a task nobody owns yet: "Det blev besluttet at indhente tilbud". */
export const resolvedInfinitives: readonly string[] = phrases(`
undersøge, indhente, kontakte, udarbejde, sende, fremsende, udsende, indkalde, invitere, afklare, arbejde videre, følge op, reparere, spørge, skrive til,
tage kontakt, bestille, rette henvendelse, forelægge, opdatere, bede, anmode, rykke, evaluere, søge om, få undersøgt, få indhentet, få lavet, få afklaret, få udarbejdet, få repareret`);

/** "Opgaven overlades til formanden" */
export const handingOver: readonly string[] = [
  "pålægges",
  "blev pålagt",
  "overlades til",
  "blev overladt til",
  "overdrages til",
  "gives til",
  "lægges ud til",
  "uddelegeres til",
];
