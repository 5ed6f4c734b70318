import { townWith } from "./town-with.ts";

/**
 * Frankfurt: letters for the kind and a counter for each year, which is left out as often as not: `ST 742/25`. Motions to
 * a district council have its number instead, `OF 296/15`. Single letters are roads and railways, too: `A 5`, `B 3`, `S 8`.
 */
export const frankfurt = townWith({
  name: "frankfurt",
  title: "Stadt Frankfurt am Main",
  sharesNumbers: true,
  names: ["Stadtverordnetenversammlung Frankfurt", "Magistrat der Stadt Frankfurt"],
  numbers: {
    forms: [
      {
        pattern: "{OA|OF|OIB|OM|ST} {n1-4}[/{n1-2}]",
        cited: "bare",
        examples: ["OM 5240", "ST 742/25", "OF 296/15", "OA 417"],
      },
      {
        pattern: "{A|B|E|F|K|L|M|NR|V} {n1-4}[/{n1-2}]",
        cited: "prefix",
        examples: ["M 138", "V 504/22", "NR 279/17", "B 212/23"],
      },
    ],
    lookAlikes: ["Autobahn A 5", "an der B 455", "S 8 und S 9", "LFD NR 12", "Sturm 742/25", "§ 3639", "ROM 5240"],
  },
  labels: { other: ["entstanden aus Vorlage", "Zuständige Ausschüsse", "Vertraulichkeit", "Beratung im Ortsbeirat"] },
  kinds: {
    Anregung: "antrag",
    Etatanregung: "antrag",
    Etatantrag: "antrag",
    "Anregung an den Magistrat": "antrag",
    Auskunftsersuchen: "anfrage",
    "Vortrag des Magistrats": "beschlussvorlage",
    "Bericht des Magistrats": "mitteilung",
    "Stellungnahme des Magistrats": "stellungnahme",
  },
});
