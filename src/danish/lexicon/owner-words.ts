import { phrases } from "./phrases.ts";

/** Roles that own tasks, in the form in which sentences name them. */
export const ownerRoles: readonly string[] = phrases(`
vicerektor, formand, næstformand, kasserer, sekretær, direktør, skoleleder, borgmester, driftsleder, bogholder,
forretningsfører, pedellen, vicerektoren, formanden, næstformanden, kassereren, sekretæren, referenten, borgmesteren,
skolelederen, rektor, direktøren, driftslederen, viceværten, vicevært, kirkeværgen, kordegnen, webmaster, webmasteren, revisor, revisoren,
projektlederen, projektleder, formandskabet, tillidsrepræsentanten, arbejdsmiljørepræsentanten, havnefogeden, materielforvalteren,
cheftræneren, træneren, varmemesteren, ejendomsmesteren, inspektøren, daglig leder, lederen, afdelingslederen, centerchefen, områdechefen,
chefen, kommunaldirektøren, koncerndirektøren, dekanen, institutlederen, studielederen, studienævnsformanden, sognepræsten, præsten, provsten, organisten, kirketjeneren, graveren,
kontaktpersonen, regnskabsføreren, bogholderen, koordinatoren, tovholderen, mødelederen, sekretariatschefen, sekretariatslederen, redaktøren, spejderlederen, banechefen, juniorformanden,
valgbestyrelsens formand, kirkeværge, kontaktperson, husformanden, fællestillidsrepræsentanten, amr, tr, vandværkspasseren, driftschefen, teknisk chef, økonomichefen, udvalgsformanden`);

/** Units of an organisation, which own tasks. */
export const ownerUnits: readonly string[] = phrases(`
ledelserne, lederne, afdelingerne, udvalgene, lmu'erne, lmu’erne, afdelingslederne, teamlederne, sekretariatet,
administrationen, forvaltningen, kontoret, direktionen, staben, ledelsen, administrator, administratoren, medarbejdersiden, medarbejderside,
ledersiden, lederside, teknisk afdeling, teknisk forvaltning, kirkekontoret, skolens ledelse, skoleledelsen, kommunikationsafdelingen, økonomiafdelingen, personaleafdelingen, it-afdelingen,
ejendomsadministrationen, deltagerkommunerne, deltager-kommunerne, medlemmerne, deltagerne, kommunerne, elevrådet, grundejerforeningen, ejerforeningen, boligforeningen, andelsforeningen, foreningen, tillidsrepræsentanterne, repræsentanterne, afdelingsbestyrelserne, de enkelte afdelinger, de lokale udvalg`);

/** Words that departments of an administration are named with: "Teknik og Miljø", "Center for Ejendomme". */
export const departmentWords: readonly string[] = phrases(`
teknik, miljø, klima, natur, plan, planlægning, by, land, vej, veje, park, parker, børn, unge, ungdom, kultur, fritid, økonomi, sundhed, ældre, social, socialt, beskæftigelse, ejendomme, ejendom, skole, skoler, dagtilbud,
borgerservice, it, digitalisering, personale, løn, erhverv, udvikling, sekretariat, politik, jura, byggeri, byg, drift, arbejdsmarked, familie, handicap, omsorg, psykiatri, velfærd, bolig, forsyning, trafik, affald, genbrug, vand, spildevand, landdistrikt, turisme,
uddannelse, pædagogik, læring, idræt, kommunikation, service, indkøb, udbud, regnskab, budget, analyse, hr, havne, havn, anlæg, energi, materiel, anlægsdrift, integration, rehabilitering, pleje, hjælpemidler, forebyggelse, primær, nær, data, beredskab, kvalitet, forskning, rådgivning, strategi, ledelse`);

/** Bodies that own tasks. */
export const ownerBodies: readonly string[] = phrases(`
bestyrelsen, bestyrelse, udvalget, udvalg, arbejdsgruppen, styregruppen, projektgruppen, byrådet, rådet, festudvalget, forretningsudvalget, aktivitetsudvalget, menighedsrådet, skolebestyrelsen, afdelingsbestyrelsen, hovedbestyrelsen, organisationsbestyrelsen,
kirkegårdsudvalget, økonomiudvalget, kommunalbestyrelsen, regionsrådet, studienævnet, institutrådet, valgudvalget, vejudvalget, havneudvalget, sponsorudvalget, ungdomsudvalget, præsidiet, repræsentantskabet`);

/** Words for everybody at the table. */
export const everyoneWords: readonly string[] = phrases(`
alle, alle deltagere, alle medlemmer, alle bestyrelsesmedlemmer, hver især, samtlige, samtlige medlemmer, alle afdelinger, alle teams, hver afdeling, hvert medlem`);

/** The writers themselves, who name nobody by it: "Vi skal finde en løsning". */
export const selfWords: readonly string[] = ["vi"];

/** Who is no part of the meeting: what they do is told and not set by it. */
export const outsiders: readonly string[] = phrases(`
kommunen, regionen, staten, politiet, ministeriet, styrelsen, folketinget, forsyningen, naboen, naboerne, entreprenøren, leverandøren, håndværkeren,
firmaet, banken, forsikringsselskabet, beboeren, beboerne, ejeren, ejerne, lejeren, lejerne, brugerne, borgerne, man, nogen, nogle, jeg, han, hun, de, den, det, dirigenten, ordstyreren`);
