import { townWith } from "./town-with.ts";

/**
 * The assemblies of Berlin's districts, which number alike: a counter and the term in Roman numerals. Some print `DS/`
 * before it, and cite the same paper without.
 */
export const berlin = townWith({
  name: "berlin",
  title: "Bezirksverordnetenversammlung",
  names: ["BVV "],
  sharesNumbers: true,
  numbers: {
    forms: [
      { pattern: "DS/{n4}/{roman}", cited: "bare", examples: ["DS/1246/V", "DS/0153/III"] },
      { pattern: "{n4}/{roman}", cited: "bare", examples: ["1536/V", "1265/II", "0305/III"] },
    ],
    lookAlikes: ["Raum 1536", "Quartal III/2021", "19/15017", "Blatt 12/IV", "BR 1246/Vb", "DS/12/V"],
  },
  labels: {
    sender: ["Ursprungsinitiator"],
    kind: ["Drucksachen-Art"],
    other: ["Ursprung", "Verfasser/in", "Aktueller Initiator"],
  },
  kinds: {
    "Große Anfrage": "anfrage",
    "Mündliche Anfrage": "anfrage",
    "Schriftliche Anfrage": "anfrage",
    "Kleine Anfrage": "anfrage",
    "Vorlage zur Kenntnisnahme": "informationsvorlage",
    "Vorlage zur Beschlussfassung": "beschlussvorlage",
    Beschlussempfehlung: "beschlussvorlage",
    Einwohnerantrag: "antrag",
  },
});
