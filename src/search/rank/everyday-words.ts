import { type Synonyms, synonymKey } from "./synonyms.ts";

// Everyday words, and the words that papers of an administration have for the same. Those of the first list stand for each other
// in OpenThesaurus (openthesaurus.de, as Debian's mythes-de has it); of the second the official word is that of the law named.
const fromThesaurus = `
  Knöllchen: Strafzettel
  Blitzer: Radarfalle, Radarkontrolle
  Handymast: Mobilfunkmast, Mobilfunksendemast
  Handy: Mobiltelefon
  Schwarzfahren: Beförderungserschleichung
  Kita: Kindertagesstätte, Kindergarten
  Müll: Abfall
  Müllabfuhr: Müllentsorgung
  Mülleimer: Abfallbehälter, Abfalleimer
  Mülltonne: Abfallbehälter, Abfalltonne
  Bürgersteig: Gehweg
  Fußweg: Gehweg
  Zebrastreifen: Fußgängerüberweg
  Ampel: Lichtsignalanlage
  Altersheim: Altenheim, Seniorenheim
  Sozialhilfe: Grundsicherung
  Böller: Feuerwerkskörper
  Flüchtlinge: Geflüchtete, Asylsuchende
  Asylbewerber: Asylsuchende, Geflüchtete
  Putzfrau: Reinigungskraft
  Bücherei: Bibliothek
  Tempolimit: Geschwindigkeitsbegrenzung, Geschwindigkeitsbeschränkung
  Windrad: Windkraftanlage, Windenergieanlage
  Windkraftanlage: Windenergieanlage
  Lehrer: Lehrkraft
  Straßenbahn: Tram, Stadtbahn
  Tram: Straßenbahn
  E-Scooter: Elektroroller
  Elektroauto: E-Auto, E-Mobil
  Feuerwehrhaus: Feuerwache
  Fixerstube: Drogenkonsumraum
  Fahrradweg: Radweg
  Fahrradständer: Radständer
  Abwrackprämie: Umweltprämie
  Kneipe: Gaststätte
  Klo: Toilette, WC
  Toilette: WC
  Haushaltsloch: Haushaltsdefizit, Fehlbetrag
  Zigarettenkippe: Zigarettenstummel
  Hundekacke: Hundekot
  Freibad: Schwimmbad
`;
const fromLaws = `
  Bettensteuer: Übernachtungssteuer, Beherbergungssteuer, Kulturförderabgabe | BVerfG, 1 BvR 2868/15
  Knöllchen: Verwarnungsgeld | OWiG § 56
  Strafzettel: Verwarnungsgeld | OWiG § 56
  Blitzer: Geschwindigkeitsmessung, Geschwindigkeitsüberwachung | StVO § 3
  Ampel: Lichtzeichenanlage | StVO § 37
  Handymast: Mobilfunk, Mobilfunkanlage, Funkanlage | BEMFV § 2
  Mobilfunkmast: Mobilfunk, Mobilfunkanlage, Funkanlage | BEMFV § 2
  Ausländeramt: Ausländerbehörde | AufenthG § 71
  Kita: Kindertageseinrichtung | SGB VIII § 22
  Kindergarten: Kindertageseinrichtung, Kindertagesstätte | SGB VIII § 22
  Tagesmutter: Kindertagespflege, Tagespflegeperson | SGB VIII § 23
  Müllabfuhr: Abfallentsorgung | KrWG § 3
  Obdachlose: Wohnungslose | WoBerichtsG § 3
  Obdachlosigkeit: Wohnungslosigkeit | WoBerichtsG § 3
  Anwohnerparken: Bewohnerparken | StVO § 45
  E-Scooter: Elektrokleinstfahrzeug | eKFV § 1
  Führerschein: Fahrerlaubnis | StVG § 2
  Sperrstunde: Sperrzeit | GastG § 18
  Polizeistunde: Sperrzeit | GastG § 18
  Spielhalle: Vergnügungsstätte | BauNVO § 4a
  Pestizide: Pflanzenschutzmittel | PflSchG § 2
  Unkrautvernichter: Pflanzenschutzmittel | PflSchG § 2
  Asylheim: Gemeinschaftsunterkunft | AsylG § 53
  Flüchtlingsheim: Gemeinschaftsunterkunft | AsylG § 53
  Schwarzfahren: Beförderungserschleichung | StGB § 265a
`;

/** The words above, and those that a corpus' settings add, by the everyday one. */
export function synonymsWith(own: ReadonlyMap<string, readonly string[]> = new Map()): Synonyms {
  const found = new Map<string, readonly string[]>();
  const add = (word: string, others: readonly string[]): void => {
    const key = synonymKey(word);
    found.set(key, [...new Set([...(found.get(key) ?? []), ...others])]);
  };
  for (const line of `${fromThesaurus}${fromLaws}`.split("\n")) {
    const [word = "", others = ""] = line.replace(/\|.*/, "").split(":");
    if (others !== "") add(word.trim(), others.trim().split(/,\s*/));
  }
  for (const [word, others] of own) add(word, others);
  return found;
}
