import { townWith } from "./town-with.ts";

/**
 * The seven districts of Hamburg, which number alike: the term of the assembly and a counter; letters for new versions,
 * and `.1` for what belongs to a paper. Telephone numbers look the same, so that an announcing word is needed.
 */
export const hamburg = townWith({
  name: "hamburg",
  title: "Freie und Hansestadt Hamburg",
  names: ["Bezirksversammlung"],
  sharesNumbers: true,
  numbers: {
    forms: [
      {
        pattern: "{n2}-{n4}[{letter}][.{n1-2}]",
        cited: "prefix",
        examples: ["21-3829", "21-3590B", "20-0411.1", "21-3590B.2"],
      },
    ],
    lookAlikes: [
      "Telefon 42 21-3829",
      "Fax 21-3829",
      "Am Deich 21-3829 m²",
      "15-16500",
      "Schuljahr 20-2021",
      "21-38 29",
    ],
  },
  labels: { drucksache: ["Drucksachen–Nr.", "Drs.-Nr."], other: ["TOP-Nr."] },
  kinds: {
    "Kleine Anfrage": "anfrage",
    "Kleine Anfrage nach § 24 BezVG": "anfrage",
    "Große Anfrage": "anfrage",
    "Große Anfrage nach § 24 BezVG": "anfrage",
    "Anfrage nach § 24 BezVG": "anfrage",
    Auskunftsersuchen: "anfrage",
    Mitteilungsvorlage: "mitteilung",
    "Mitteilungsvorlage vorsitzendes Mitglied": "mitteilung",
    "Petitum/Beschluss": "beschlussvorlage",
  },
  headings: { "Petitum/Beschluss": "beschlussvorschlag", Petitum: "beschlussvorschlag" },
});
