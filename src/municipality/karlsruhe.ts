import { braunschweig } from "./braunschweig.ts";
import { commonForm, formLabels } from "./german-forms.ts";
import type { Municipality } from "./municipality.ts";

/** `Erneute Stellungnahme zum Antrag`, `Ergänzende Stellungnahme`. */
const replies = (...adjectives: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    adjectives.flatMap((adjective) =>
      ["", " zum Antrag", " zu den Anträgen", " zur Anfrage", " zum Änderungsantrag", " zum Ergänzungsantrag"].map(
        (to) => [`${adjective} Stellungnahme${to}`, "stellungnahme"],
      ),
    ),
  );

/**
 * Karlsruhe: `2015/0307` since autumn 2013, `/1` for supplements, `DHH/…` and `BV/…` for motions on the budget; before,
 * a running number that is cited as `Vorlage Nr. 430`. Its papers begin with printed forms, which changed with the years:
 * a line for the session (to 2006), labels above their values (to 2016, in districts to 2020), a table of consultations
 * with crosses (to 2023) and with `Ö / N` (since). One reader reads them all, by these words.
 */
export const karlsruhe: Municipality = {
  name: "karlsruhe",
  title: "Stadt Karlsruhe",
  // Others write year and counter in the same way.
  sharesNumbers: true,
  numbers: {
    answersShare: true,
    forms: [
      {
        pattern: "{yyyy}/{n4}[/{n1-2}]*",
        cited: "bare",
        examples: ["2015/0131", "2017/0788", "2015/0307/1", "2020/0111/1/2"],
      },
      { pattern: "DHH/{yyyy}/{n4}[/{n1-2}]", cited: "bare", examples: ["DHH/2023/4002", "DHH/2023/4002/1"] },
      { pattern: "BV/{yyyy}/{n4}", cited: "bare", examples: ["BV/2023/0123"] },
      { pattern: "{yyyy}/{n2-3}", cited: "prefix", after: ["vorlage", "vorlagen"], examples: ["2021/072"] },
      { pattern: "ANF/{yyyy}/{n4}", cited: "bare", examples: ["ANF/2022/0001"] },
      { pattern: "IV/{yyyy}/{n4}", cited: "bare", examples: ["IV/2022/0001"] },
      { pattern: "{n1-4}", cited: "prefix", after: ["vorlage", "vorlagen"], examples: ["430", "1509"] },
    ],
    lookAlikes: [
      "Doppelhaushalt 2024/2025",
      "DHH 2017/2018",
      "Schuljahr 2019/2020",
      "Flst. 13300/12",
      "Az. 2042/22",
      "Termin 10/2013",
      "TOP 20 – 22",
      "§ 13a Abs. 2",
    ],
  },
  labels: {
    ...braunschweig.labels,
    ...formLabels,
    sender: [...braunschweig.labels.sender, "Gemeinderatsfraktion/ Gruppierung/", "Gemeinderatsmitglied"],
    betreff: [...braunschweig.labels.betreff, "Thema"],
    drucksache: ["Vorlage Nr.", "Vorlage Nrn.", "Vorlagen Nrn.", "Vorlage-Nr.", "Vorlage", "Nr."],
    other: ["Gesamtkosten", "Zuordnung im Haushaltsplan", "Seite HH-Plan", "Seite im HH-Plan"],
  },
  kinds: {
    ...braunschweig.kinds,
    "Gemeinsame Anfrage": "anfrage",
    "Interfraktionelle Anfrage": "anfrage",
    Zusatzantrag: "ergaenzungsantrag",
    "Gemeinsamer Zusatzantrag": "ergaenzungsantrag",
    "Ergänzungs-Antrag": "ergaenzungsantrag",
    "Änderungs-Antrag": "aenderungsantrag",
    "Gemeinsamer Änderungs-Antrag": "aenderungsantrag",
    "Interfraktioneller Änderungs-Antrag": "aenderungsantrag",
    "Änderungs-/Ergänzungsantrag": "aenderungsantrag",
    "Ergänzungs-/Änderungsantrag": "aenderungsantrag",
    Ergänzungsanfrage: "anfrage",
    "Geänderte Beschlussvorlage": "beschlussvorlage",
    "Stellungnahme zum Antrag": "stellungnahme",
    "Stellungnahme zur Anfrage": "stellungnahme",
    "Stellungnahme zum Änderungsantrag": "stellungnahme",
    "Stellungnahme zum Ergänzungsantrag": "stellungnahme",
    Stellungname: "stellungnahme",
    ...replies("Ergänzende", "Erneute", "Gemeinsame", "Geänderte"),
    "Interfraktioneller Ergänzungsantrag": "ergaenzungsantrag",
    "Gemeinsamer Ergänzungsantrag": "ergaenzungsantrag",
  },
  headings: {
    ...braunschweig.headings,
    "Antrag an den Gemeinderat": "beschlussvorschlag",
    "Antrag an den Gemeinderat / Ausschuss": "beschlussvorschlag",
    "Antrag an den Ausschuss": "beschlussvorschlag",
    "Antrag an den Ortschaftsrat": "beschlussvorschlag",
    "Beschlussantrag (Kurzfassung)": "beschlussvorschlag",
    Information: "kurzfassung",
    "Information (Kurzfassung)": "kurzfassung",
    "Stellungnahme des Bürgermeisteramtes": "stellungnahme",
    "Stellungnahme des Bürgermeisteramtes - Kurzfassung -": "stellungnahme",
  },
  parties: {
    KAL: ["KAL", "Karlsruher Liste"],
    KULT: ["KULT"],
    GfK: ["GfK", "Gemeinsam für Karlsruhe"],
    FÜR: ["FÜR Karlsruhe"],
  },
  form: {
    ...commonForm,
    letterhead: ["Stadt Karlsruhe", "Der Oberbürgermeister", "Ortsverwaltung", "Stadtamt"],
    committees: [
      "Gemeinderat",
      "Hauptausschuss",
      "Haupt- und Finanzausschuss",
      "Ortschaftsrat",
      "Bauausschuss",
      "Planungsausschuss",
      "Jugendhilfeausschuss",
      "Kulturausschuss",
      "Schulausschuss",
      "Schulbeirat",
      "Sozialausschuss",
      "Sportausschuss",
      "Personalausschuss",
      "Migrationsbeirat",
      "Integrationsausschuss",
      "Ausschuss für Umwelt und Gesundheit",
      "Ausschuss für öffentliche Einrichtungen",
      "Ausschuss für Wirtschaftsförderung",
    ],
    offices: [...commonForm.offices, "OV", "Ortsverwaltung"],
    accounts: [...commonForm.accounts, "Bitte auswählen !", "Wählen Sie ein Element aus"],
  },
};
