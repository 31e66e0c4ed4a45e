/** Common surnames in Denmark that do not end in -sen. */
export const SURNAMES: readonly string[] = `
Aaberg Aabye Aaen Aagaard Aakjær Aalund Aarup Aas Agerskov Ahmad Ahmed Ali Andreasson Askov Bach Bagger Bak Bang Bay
Bech Beck Beier Bendixen Berg Berthelsen Bilde Birk Bisgaard Bjerg Bjerre Bjerregaard Bjerring Bjørn Blicher Block
Boesen Bonde Borch Borg Bork Borup Boye Brandt Brink Bro Brodersen Broe Bruhn Brun Bruun Brødsgaard Buch Buhl Busk
Buus Bæk Bækgaard Bødker Bøgh Carlsson Celik Cerny Clemmensen Daabeck Dahl Dal Dalgaard Dalsgaard Dam Damgaard Degn
Demir Dinesen Due Duus Dyhr Dyrberg Ebbesen Egeberg Elkjær Enevoldsen Engberg Erlandsen Espersen Fabricius Falk
Fischer Fisker Fjord Fog Foged Fogh Foss Frandsen Frank Friis Frost Fuglsang Gade Garde Geertsen Gjerlev Gram
Graversen Greve Grøn Grønbæk Grønlund Gudmundsen Guldager Gylling Haagensen Haahr Haar Hald Halkjær Hall Hamann Hammer
Hartmann Hartvig Hassan Hede Hedegaard Hedemann Heiberg Heide Hein Helms Hermann Hertz Hessel Hinrichsen Hjort Hjorth
Hoffmann Holck Hollænder Holm Holmgaard Holst Holt Holtum Horn Hornbæk Hougaard Houmann Houmøller Hovgaard Hussain
Hussein Husum Hvid Hviid Høeg Høgh Høj Højer Højgaard Høst Høyer Ibrahim Iqbal Juhl Juul Jønsson Kaas Kaiser Kaya
Kehlet Keller Khan Kirk Kirkegaard Kjeldahl Kjeldgaard Kjær Kjærgaard Kjærulff Klausen Klit Kloster Knudsen Koch Kofod
Kofoed Kold Kolding Kondrup Krab Krabbe Krag Kragh Kramer Kristiansen Krog Krogh Krogsgaard Kruse Kryger Kudsk Kühl
Kure Kvist Køhler Lang Lange Lassen Laugesen Laustsen Leth Ley Lind Lindberg Linde Lindegaard Lindgaard Lindhardt
Lindholm Lodberg Lorentzen Lorenz Lund Lundberg Lundgaard Lundgren Lundqvist Lundsgaard Lykke Lyng Lyngby Lynge
Maagaard Mahmoud Malling Marcher Martens Meier Meldgaard Meyer Michelsen Mohamed Mohammad Mohr Molbech Moos Mortensen
Müller Munch Munk Mygind Mølgaard Møller Mørch Mørk Nedergaard Neergaard Nguyen Nissen Nordentoft Norup Nyborg Nygaard
Nyholm Nymand Nymann Nørby Nørgaard Nørgård Nørregaard Nørskov Olsson Omar Ottosen Overgaard Palm Palsgaard Pedersen
Petersson Pihl Pilgaard Plum Poulsen Prip Qvist Raabjerg Rahbek Rasch Ravn Refsgaard Riis Riise Ring Roed Rohde
Rosenberg Rosendahl Rosenkilde Rossen Rud Rugaard Ry Rye Rytter Rævsgaard Rønn Rønne Sahl Sand Sandberg Saxe Schack
Schiøler Schiøtt Schjødt Schmidt Schneider Schou Schousboe Schrøder Schröder Schultz Schulz Schütt Simoni Singh
Skaaning Skaarup Skjødt Skou Skov Skovgaard Skriver Skytte Sloth Smed Smidt Smith Sommer Sonne Spangsberg Staal Stage
Stampe Steen Steffensen Stokholm Storgaard Storm Strand Strøm Stubkjær Styrbæk Sund Svane Svendsen Sylvest Søgaard
Søndergaard Søndergård Tang Tarp Thaysen Thestrup Thiesen Thomsen Thorn Thorup Thrane Thygesen Toft Toftgaard Tolstrup
Tran Trier Trolle Truelsen Tved Tønnesen Ulrich Utzon Vad Vang Vedel Vendelbo Vesterager Vestergaard Vestergård
Villadsen Vilsbøll Vind Vinter Vinther Vistisen Voetmann Vogel Voss Wagner Wang Warming Weber Wiese Wind Winkler
Winther With Wolff Worm Wulff Yde Yildiz Yilmaz Øberg Øhlenschlæger Ørsted Ørum Østergaard Østergård Ågaard
`
  .trim()
  .split(/\s+/u);

/** Endings of Danish surnames. Many are also endings of places, so they need a given name before them. */
export const SURNAME_ENDINGS: readonly string[] =
  "gaard gård skov bjerg berg lund holm dal dahl borg ager toft strup trup rup bæk bech kjær kær vig feldt qvist kvist mann lev løv sted bo bro rød strøm".split(
    " ",
  );

/** Small words inside a name, written without a capital. */
export const PARTICLES: readonly string[] =
  "van von de der den del della di da dos du la le af el al bin ben ibn zu zur ter ten y".split(" ");
