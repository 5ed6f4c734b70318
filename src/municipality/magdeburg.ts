import { townWith } from "./town-with.ts";

/** Magdeburg: a letter for the kind, a counter of that kind for each year, and `/1` for each step of an amendment. */
export const magdeburg = townWith({
  name: "magdeburg",
  title: "Landeshauptstadt Magdeburg",
  sharesNumbers: true,
  numbers: {
    forms: [
      {
        pattern: "{A|DS|F|I|S|T}{n4}/{yy}[/{n1-2}]*",
        cited: "bare",
        examples: ["DS0356/19", "F0176/19", "S0372/19", "A0046/24", "I0292/23", "A0167/19/1/1", "DS0004/19/3/1/1"],
      },
    ],
    lookAlikes: ["Gewerbegebiet A14/24", "Aufzug A0248", "S 0112/24", "Flst. 0112/24", "KS0412/19", "Haushalt 2019/20"],
  },
  labels: {
    drucksache: ["Drucksache-Nr.", "Antrag-Nr.", "Anfrage-Nr.", "Stellungnahme-Nr.", "Information-Nr."],
    betreff: ["Bezeichnung", "Kurztitel"],
    sender: ["Absender/Fraktion"],
    recipient: ["Adressat/Gremium"],
    other: ["zum/zur", "Verteiler", "Stadtamt", "Gremium Sitzungstermin"],
  },
  kinds: {
    Information: "informationsvorlage",
    "Beschlussvorlage EB": "beschlussvorlage",
    "Stellungnahme (Anfrage)": "stellungnahme",
    "Stellungnahme (Antrag)": "stellungnahme",
    "Informationsvorlage Prüfantrag": "informationsvorlage",
  },
});
