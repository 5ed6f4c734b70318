import { townWith } from "./town-with.ts";

/**
 * Leipzig: the council's term, the kind and one counter for each kind; what answers or amends a paper has its number, its
 * own kind and how many of that there are.
 */
export const leipzig = townWith({
  name: "leipzig",
  title: "Stadt Leipzig",
  sharesNumbers: true,
  numbers: {
    forms: [
      {
        pattern: "{roman}-{A|DS|EF|F|HP|Ifo|P|WA}-{n5}[-{AW|DS|NF|VSP|ÄA}-{n2}]*",
        cited: "bare",
        examples: [
          "VII-F-08507-AW-01",
          "VII-A-08079-VSP-01",
          "VII-DS-08561-NF-01",
          "VII-P-07960-DS-02",
          "VII-EF-08640",
          "VI-Ifo-04711",
        ],
      },
    ],
    lookAlikes: ["VII-F", "Klasse VII-A-3", "Teil IV-DS", "Los II-F-104", "Plan VII-08507", "GR VII-X-08507"],
  },
  labels: {
    drucksache: [
      "Anfrage-Nr.",
      "Antrag-Nr.",
      "Petition-Nr.",
      "Informationsvorlage-Nr.",
      "Beschlussvorlage-Nr.",
      "schriftliche Antwort zur Anfrage-Nr.",
      "Verwaltungsstandpunkt-Nr.",
    ],
    other: ["Stammbaum"],
  },
  kinds: {
    "schriftliche Antwort zur Anfrage": "stellungnahme",
    "schriftliche Antwort": "stellungnahme",
    Verwaltungsstandpunkt: "stellungnahme",
    Einwohneranfrage: "anfrage",
    Petition: "antrag",
  },
  headings: { "Beschlussvorschlag der Verwaltung": "beschlussvorschlag", Räumlich: "erlaeuterungen" },
});
