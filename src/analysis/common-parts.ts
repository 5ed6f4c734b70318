// Nouns, verb stems and adjectives that the compounds of council papers are made of, spelled out (see `spelledOut`).
const list = `
  abfall abwasser alarm alkohol alt alter altstadt amt angebot anlage anlieger anschluss antrag anwohner arbeit archiv art
  arzt asyl auftrag ausbau ausgabe ausschuss auto bad baeder bahn bahnhof ballast bau baum beamte bebauung bedarf beirat
  beitrag beratung bereich bericht beruf beschluss betreuung betrieb bezirk bibliothek bild bildung blatt boden brand breit
  bruecke brunnen buch buecherei buehne buerger bund buero bus busch club dach daten deich denkmal dienst digital digitalisierung
  dorf druck eigen eigentum einkauf einsatz eis eltern energie entwicklung erde ernaehrung ersatz fach fahr fahrrad fahrt
  fahrzeug familie feier feld fenster ferien fest feuer feuerwehr film finanz flaeche fluss foerder foerderung forst forum
  frauen freibad freizeit frieden friedhof fuehrung fuss fussgaenger garten gas gebaeude gebiet gebuehr gefahr gehweg geld
  gemeinde geraet gericht geschaeft gesellschaft gesetz gesundheit gewaesser gewerbe gleis grenze grund grundschule gruen
  gruppe gymnasium hafen halle halte haltestelle handel handwerk haupt haus haushalt heim heizung helfer hilfe hochschule
  hochwasser hof holz hotel hund industrie information inklusion innen integration investition jahr jugend kanal karte
  kasse katastrophe kauf keller kinder kindergarten kirche kita klima klimaschutz klinik koch kompost konzept kosten kraft
  kranken kreis kreisel kultur kunst kurs laden lade laerm land lehrer leistung leitung lern liste luft maengel markt mauer
  medien meister messe miete mittag mittel mobil mobilitaet muell museum musik nacht nachbar name natur netz neu not nutzung
  oeffnung oel ordnung ort ortschaft park parkplatz partner pass pflege plan planung platz politik polizei post preis
  probe programm projekt quartier rad radverkehr radweg rasen rat rathaus raum recht regel regen reinigung rettung richtlinie
  rohr ruhe saal sache sammlung sanierung satzung schaden schiene schloss schnee schule schueler schul schutz schwimm see
  senioren service sicherheit siedlung sitz sitzung sozial spende spiel spielplatz sport sprache stadt stadtteil stall
  standort station stelle steuer stiftung strasse strassenbahn strategie strom student stunde system tag tagesstaette taxi
  technik teich teil theater tief tier ton tor tourismus tourist treff treppe tunnel turm uebung ufer uhr umbau umwelt
  unfall unterkunft unterricht verband verein verkauf verkehr verordnung versammlung versorgung vertrag verwaltung vieh
  volk vorrang wache wahl wald wand wandel wanderung wasser weg wehr weihnacht werk wert wetter wiese wind winter wirt
  wirtschaft wissenschaft wohn wohnraum wohnung zahl zeit zentrum zone zug zuschuss
`;

/** What every corpus' compounds may be made of; of small corpora little more is known. */
export const commonParts: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
