import { townWith } from "./town-with.ts";

/** München: the council's term, and a letter for the kind with a counter for the whole term. Digits alone never are one. */
export const muenchen = townWith({
  name: "muenchen",
  title: "Landeshauptstadt München",
  numbers: {
    forms: [
      {
        pattern: "{n2}-{n2} / {A|B|E|F|G|P|Q|T|V} {n5-6}",
        cited: "bare",
        examples: ["20-26/V 07523", "20-26/T 003807", "14-20/A 04321", "20-26/B 05432"],
      },
    ],
    lookAlikes: ["Amtszeit 20-26", "Linie 20-26/V", "Gleis 20-26 / 4", "U 07523", "Haus 20-26 / V 12"],
  },
  labels: {
    drucksache: ["Sitzungsvorlage Nr.", "Sitzungsvorlagen Nr.", "Sitzungsvorlage", "Antrags-Nr.", "Anfrage-Nr."],
    other: ["Telefon", "Telefax"],
  },
  kinds: {
    Sitzungsvorlage: "beschlussvorlage",
    Bekanntgabe: "mitteilung",
    "BA-Antrag": "antrag",
    Stadtratsantrag: "antrag",
    "Schriftliche Anfrage": "anfrage",
    Antwortschreiben: "stellungnahme",
  },
  headings: { "Vortrag der Referentin": "sachverhalt", "Vortrag des Referenten": "sachverhalt" },
});
