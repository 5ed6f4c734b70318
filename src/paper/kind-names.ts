import type { PaperKind } from "./record.ts";

/** The kinds as the papers print them. */
export const kindNames: Readonly<Record<PaperKind, string>> = {
  anfrage: "Anfrage",
  antrag: "Antrag",
  aenderungsantrag: "Änderungsantrag",
  ergaenzungsantrag: "Ergänzungsantrag",
  vorlage: "Vorlage",
  beschlussvorlage: "Beschlussvorlage",
  ergaenzungsvorlage: "Ergänzungsvorlage",
  informationsvorlage: "Informationsvorlage",
  mitteilung: "Mitteilung",
  stellungnahme: "Stellungnahme",
  beschluss: "Beschluss",
  einladung: "Einladung",
  bekanntmachung: "Bekanntmachung",
  protokoll: "Protokoll",
  anlage: "Anlage",
};
