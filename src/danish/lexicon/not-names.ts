/**
 * Words with a capital that are no part of a person's name: openers of sentences, words of meetings, places,
 * nationalities. In lower case. Function words are taken from the language lexicon besides.
 */
export const NOT_NAMES: readonly string[] = `
aben afbud afdeling afgang afholdelse afhængig afslag afslutning afslutningsvis afstemning aftale afventer agenda akkurat aktion alle allerede alligevel alt altid and andel ankomst
anbefaling ansvarlig antal april arbejde arbejdet arbejdsmiljø at august aula baggrund baseret begge begrundelse behandling bemærk bemærkning bemærkninger beretning beslutning beslutninger besøg bestyrelse bestyrelsen bilag blandt blot bordet borger borgere budget
både chefteamet cirka code corona dagen dagsorden dagsordenen dags dansk danske danmark danmarks data dato december deadline deltagelse deltager deltagere deltagelse den denne der deraf derefter derfor deres deri derimod derpå dermed derudover derved desuden desværre
deres det dets dette dialog digital digitale dine direktionen dirigenten disse drift drøftelse drøftes dæk efter efterfølgende eftermiddag efteråret eksempel eksempelvis ekstern ellers emne emner
enhver endelig endnu endvidere enig enighed eneste engelsk ergo evaluering eventuelt evt fejl februar ferie figur flere folk for foran forelæggelse foreningen forhold forklaring formål forslag forslaget forsøg fortsat forvaltning forvaltningen
forældre foråret fra fraværende fredag frem fremadrettet fremlæggelse fremmødt fremmødte frist fuldmagt fælles følgende før først førstkommende galleri gamle general generelt generalforsamling generalforsamlingen gennem gennemgang glædelig god godkendelse godkendt god godt grundejerforening
gruppe gruppen gæster gør haft halvdelen handling har haven heldigvis hele heller hensigt her herefter heraf heri herover herunder herved hilsen historik hjemmeside hjemmesiden hovedbestyrelse hovedbestyrelsen hun hus husk hvad hvem hver hverken hvis hvor hvordan hvorefter hvorfor hvorvidt høring
idet igangværende ikke ind inden indhold indkaldelse indkomne indledning indledningsvis indstilling info information ingen initiativ input inspiration intet internt invitation is it ja januar jf jo pkt punkter vedtægt ref juli juni jævnfør kan karakter kl kommende kommentar kommentarer kommune kommunen kommuner
konklusion konstituering kontakt kontor kort kun kære kontingent landet last ledelse ledelsen leder lige ligeledes ligesom listen lokal lokale lukket læs lørdag løbende maj man mandag mange mangler mange marts med medarbejdere medlem medlemmer medens mellem men mens mere mest mod modtaget morgen mulighed muligheder møde mødet møder
mødeleder mødested mødetid mødedato national nedenfor nej netop nogle nordisk nord nordre note november november ny nye nyt næste nu når ofte og også oktober om omkring omvendt onsdag op opfølgning opgave opgaver oplæg oplægget opsamling opstilling orientering orienteringen oven over overblik overordnet
parkering pause per periode plan planen plads politik politisk portal post praktisk procedure proces program projekt projektet protokol præsentation pris prisen punkt punktet punkterne på påbegyndt rammer rapport referat referatet region regionen regler regnskab regnskabet relevant rest resultat revision rundt række ræk
råd rådet rådhus rådhuset sag sagen sagsbehandling sagsfremstilling salg samarbejde samarbejdet saml samlet samme samt sammen samtidig sct selv selve selvom senere senest seneste septe september service side siden sidste sidstnævnte sikker sikring skal skole skolen skolens skt slutter slut smart snarest social socialt sociale som sommer sogn sted
st stor store start status statusmøde stemmer strategi strategisk strategiske styregruppe styregruppen styring støtte stk sundhed sundhedsfremme super svar sydlig syd syddansk synes system sådan således søndag så tak taksten takst team teams tekst teknik teknisk telefon tema temaer temamøde tid tidligere tidspunkt til tilbage tilbud tilføjelse tilstede tilstedeværende tilmelding
til tilslutning tirsdag titel torsdag to trods trafik træf tillykke uanset ud uddannelse udarbejdet udkast udsat udvalg udvalget udvikling uge ugens under underskrift undervisning ung unge uden urafstemning valg valget var vedr vedrørende vedtaget vedtægter vedtægtsændringer vejen vel velkommen velkomst venlig version vest vi videre vigtigt vil virksomhed virksomheden visning voksne vores vær været ved
workshop weekend web ældre ændring ændringer ændringsforslag ønske ønsker økonomi økonomien økonomisk øst østre øvrig øvrige åben åbent år åre årets årlig årsberetning årsplan årsregnskab
aktiviteter aktivitet alternativ alternativt anden andre andet anmodning annoncering ansøgning ansøgninger arrangement arrangementer arbejdsgruppe arbejdsgruppen bygning byggeri bygge børn børnehave c/o café corporate club copyright facebook google microsoft zoom skype linkedin github instagram youtube outlook word excel powerpoint
europa europæisk european eu england tyskland tysk tyske sverige svensk svenske norge norsk norske finland island færøerne grønland grønlandsk usa kina ukraine international
statens kongelige kgl dronning kong prins prinsesse pave hellig hellige sankt sant san santa new old great the of and in high low best hotel restaurant
venstre socialdemokratiet socialdemokraterne konservative enhedslisten moderaterne alternativet kristendemokraterne danmarksdemokraterne
formandskab formandskabet sekretariat sekretariatet administration administrationen revisionen kontoret personale personalet medarbejdersiden ledelsessiden ledelsesside medarbejderside
hovedudvalg hovedudvalget koncern koncernen borgerservice jobcenter direktion kreds kredsen kredsbestyrelse afdelingsbestyrelsen afdelingsbestyrelse ejerforening ejerforeningen boligforening boligselskab andelsboligforening menighedsråd skolebestyrelse elevråd elevrådet fagråd fagrådet
vakant ubesat ukendt ingen alle nn n.n mener oplyste oplyser orienterede spurgte foreslog takkede bød bemærkede aflagde gennemgik blev havde velkommen
navn navne rolle titel adresse email mail telefon mobil underskrift dirigent referent formand kasserer init initialer organisation
hovedpunkter nyt nyhedsbrev nyheder næstkommende mindre større gruppearbejde forretningsorden forretningsudvalg forretningsudvalget foreningens kommunens skolens bestyrelsens udvalgets rådets
medarbejder chef kollega kollegaer gensidig åbning årsmøde kirke kirken kirkens sognegård sognegården præstegård præstegården gudstjeneste menighed menigheden konfirmand
velfærd sikkerhed kvalitet forebyggelse rehabilitering pleje omsorg psykiatri psykiatrien handicap beskæftigelse integration kultur fritid miljø klima natur energi forsyning vand varme affald vej veje park anlæg ejendomme
`
  .trim()
  .split(/\s+/u);

/** Towns, municipalities and parts of the country, in lower case. Some are surnames too, after a given name. */
export const PLACES: readonly string[] = `
jylland midtjylland nordjylland sønderjylland sjælland fyn bornholm lolland falster amager frederiksberg københavn københavns aarhus århus odense aalborg ålborg esbjerg randers kolding horsens vejle roskilde herning silkeborg hørsholm helsingør hillerød viborg næstved fredericia køge holstebro taastrup
slagelse sønderborg svendborg hjørring holbæk frederikshavn haderslev skive ringsted nyborg ikast nakskov kalundborg struer grenaa grenå thisted aabenraa varde brande gentofte gladsaxe ballerup hvidovre rødovre glostrup brøndby albertslund ishøj greve solrød lejre stevns faxe vordingborg guldborgsund
odsherred sorø halsnæs gribskov fredensborg allerød furesø egedal frederikssund rudersdal lyngby-taarbæk herlev tårnby dragør middelfart assens faaborg-midtfyn kerteminde nordfyns langeland ærø tønder vejen billund fanø hedensted odder skanderborg favrskov norddjurs syddjurs samsø lemvig ringkøbing-skjern ringkøbing
mariagerfjord rebild vesthimmerlands jammerbugt brønderslev læsø morsø viby valby vanløse brønshøj nørrebro vesterbro østerbro sydhavn ørestad
`
  .trim()
  .split(/\s+/u);

/** Endings of words that name bodies, places, documents and qualities, never persons. In lower case. */
export const NOT_NAME_ENDINGS: readonly string[] = `
udvalg udvalget udvalgets rådet nævnet foreningen forening foreninger styrelsen styrelse ministeriet ministerium forvaltningen forvaltning afdelingen afdeling afdelinger centret centeret center kommune kommunen
møde mødet møder møderne gruppen gruppe grupper planen planer plan politik politikken strategi strategien projekt projektet projekter budget budgettet regnskab regnskabet sagen sager punkt punktet punkter skole skolen skoler klubben klub teamet team
huset hus hjemmet hjem haven have parken park vænget vænge vejen vej gade gaden stræde torvet torv plads pladsen allé alle boulevard kirken kirke bygningen salen
ning ningen ninger elser else elsen hed heden heder ering eringen tion tionen tioner isk iske lig lige ligt ende erede ismen skab skabet skaber dom
selskab selskabet forbund forbundet fonden fond bank banken avis avisen byen området områder rapport rapporten aftale aftalen fest festen dagen dage ugen året
materiale materialet system systemet systemer portal portalen løsning løsningen proces processen data tilbud tilbuddet ordning ordningen kursus kurset tur turen
`
  .trim()
  .split(/\s+/u);

/** Words right after a run of capitalised words that make it a street, an institution or a firm. */
export const PLACE_OR_FIRM: readonly string[] = `
vej vejs gade plads torv allé alle boulevard stræde vænge have park hus huset kirke skole skolen gymnasium universitet hospital hospice museum bibliotek kollegium hal hallen
a/s aps i/s p/s k/s fonden fond legat stiftelse forlag kommune region sogn amt stift & co forening foreningen selskab institut centret center centeret advokater advokatfirma revision rådgivning consult
consulting group gruppen holding entreprise entreprenør byg service auto vvs el gård gården bageri kro hotel teater prisen pris venner museums museet
`
  .trim()
  .split(/\s+/u);
