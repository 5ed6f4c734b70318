import { townWith } from "./town-with.ts";

/** Köln: one counter for each year, and another one, `AN/`, for the papers of groups and members. */
export const koeln = townWith({
  name: "koeln",
  title: "Stadt Köln",
  names: ["Der Oberbürgermeister Köln"],
  sharesNumbers: true,
  numbers: {
    forms: [
      { pattern: "AN/{n4}/{yyyy}", cited: "bare", examples: ["AN/1875/2021", "AN/0042/2024"] },
      { pattern: "{n4}/{yyyy}", cited: "prefix", examples: ["2530/2021", "0117/2024"] },
    ],
    lookAlikes: [
      "Doppelhaushalt 2023/2024",
      "Schuljahr 2021/2022",
      "RAN/1875/2021",
      "AN 1875",
      "Az. 0117/2024",
      "Bebauungsplan 6645/02",
    ],
  },
  labels: { drucksache: ["Vorlagen-Nummer", "AN-Nummer", "Vorlagen-Nr."], other: ["Freigabedatum"] },
  kinds: {
    "Beantwortung einer Anfrage": "stellungnahme",
    "Beantwortung einer mündlichen Anfrage": "stellungnahme",
    "Anfrage gem. § 4 der Geschäftsordnung des Rates": "anfrage",
    "Antrag gem. § 3 der Geschäftsordnung des Rates": "antrag",
    Dringlichkeitsvorlage: "beschlussvorlage",
  },
});
