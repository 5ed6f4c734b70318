import { townWith } from "./town-with.ts";

// Answers F, decisions S, new versions N and supplements E, each counted for its paper: `15-0302/2021 N1 S1`.
const SUFFIX = "[ {E|F|N|S}{n1-2}]*";

/**
 * Hannover: a counter for each year; the papers of a district council begin with the district's number, motions on the
 * budget with `H`. The counter passes 2000, so that `2019/2020` may be a paper: digits alone need an announcing word.
 */
export const hannover = townWith({
  name: "hannover",
  title: "Landeshauptstadt Hannover",
  sharesNumbers: true,
  numbers: {
    forms: [
      {
        pattern: `{n2}-{n4}/{yyyy}${SUFFIX}`,
        cited: "bare",
        examples: ["15-1709/2021", "15-2957/2020 F1", "15-0302/2021 S1", "11-0411/2021 N1 S1"],
      },
      { pattern: `H-{n4}/{yyyy}${SUFFIX}`, cited: "bare", examples: ["H-0113/2021", "H-0207/2023 N1"] },
      { pattern: `{n4}/{yyyy}${SUFFIX}`, cited: "prefix", examples: ["2116/2020", "2116/2020 F1", "0082/2021 N1"] },
    ],
    lookAlikes: [
      "Doppelhaushalt 2021/2022",
      "Az.: 12 KN 192/18",
      "Bebauungsplan Nr. 473",
      "Telefon 0511-1684/2020",
      "Flst. 12-0411/3",
      "Stadtbezirk 15-2021",
    ],
  },
  labels: { drucksache: ["Nr.", "Drucks. Nr.", "Drucksachen-Nummer"], other: ["Anzahl der Anlagen"] },
  kinds: {
    Beschlussdrucksache: "beschlussvorlage",
    Informationsdrucksache: "informationsvorlage",
    Antwort: "stellungnahme",
    Haushaltsantrag: "antrag",
    Entscheidung: "mitteilung",
    Ergänzung: "ergaenzungsvorlage",
  },
  headings: { Antrag: "beschlussvorschlag", Kostentabelle: "finanzielle-auswirkungen" },
});
