import type { FormWords, LabelledField } from "./municipality.ts";

/** Labels that printed forms of German towns have in common, for the fields that only forms have. */
export const formLabels = {
  committee: ["Gremium"],
  session: ["Termin"],
  top: ["TOP", "Zu TOP", "Tagesordnungspunkt"],
  submitted: ["vom", "Eingang", "eingegangen", "eingegangen am"],
  office: ["Verantwortlich", "Dienststelle", "Federführend"],
} as const satisfies Partial<Record<LabelledField, readonly string[]>>;

/** Words that printed forms of German towns have in common; letterhead and committees are each town's own. */
export const commonForm: FormWords = {
  letterhead: ["Der Oberbürgermeister", "Die Oberbürgermeisterin", "Der Bürgermeister", "Die Bürgermeisterin"],
  committees: ["Gemeinderat", "Stadtrat", "Rat"],
  offices: [
    "Dez",
    "Dezernat",
    "Fachbereich",
    "Amt für",
    "…amt",
    "…ämter",
    "…behörde",
    "…betriebe",
    "…werke",
    "…dienst",
    "…büro",
  ],
  columns: {
    committee: ["Gremium", "Gremien", "Beratungsfolge", "Beratungsfolge dieser Vorlage"],
    date: ["Termin", "Sitzung am", "am"],
    top: ["TOP"],
    status: ["ö", "nö", "Ö / N", "Öffentlichkeitsstatus"],
    result: ["Ergebnis"],
    role: ["Zuständigkeit"],
  },
  results: [
    "vorberaten",
    "zugestimmt",
    "genehmigt",
    "abgelehnt",
    "abgesetzt",
    "vertagt",
    "verwiesen",
    "zurückgestellt",
    "Kenntnisnahme",
    "Kenntnis genommen",
    "Entscheidung",
    "Vorberatung",
    "Vorbesprechung",
    "Beratung",
    "Behandlung",
    "Anhörung",
    "Zustimmung",
    "Empfehlung",
    "Ablehnung",
    "Information",
    "Beschluss",
    "einstimmig",
    "mehrheitlich",
    "erledigt",
    "mündlich",
  ],
};
