import type { paper as english } from "../english/paper.ts";

const parts = {
  answers: "Antworten",
  attachments: "Anlagen",
  beratungsfolge: "Sitzungen",
  citations: "Verweise",
  misprints: "Nummern, die nicht stimmen können",
  questions: "Fragen",
  sections: "Abschnitte",
  signatories: "Unterschriften",
};

/** Was an einer Drucksache nicht stimmt. */
export const paper: typeof english = {
  "missing-number": () => "keine eigene Nummer",
  "missing-kind": () => "keine Art (Anfrage, Antrag, …)",
  "missing-betreff": () => "kein Betreff",
  "missing-sender": () => "kein Absender",
  "missing-date": () => "kein Datum",
  "missing-beratungsfolge": () => "keine Beratungsfolge",
  "missing-questions": () => "eine Anfrage ohne Frage",
  "no-town-number": ({ written, town }) => `„${written}“ ist keine Nummer von ${town}`,
  "digit-too-many": ({ written }) => `„${written}“ hat eine Ziffer zu viel`,
  "digit-too-few": ({ written }) => `„${written}“ hat eine Ziffer zu wenig`,
  "no-year": ({ written }) => `„${written}“ hat kein Jahr`,
  "no-text": () => "Seiten ohne Text: ein Scan oder eine Zeichnung",
  "too-many-parts": ({ part, most }) => `mehr als ${most} ${parts[part]}: von hier an werden sie nicht gelesen`,
  "decades-late": ({ written }) =>
    `der ${written} liegt Jahrzehnte nach den anderen Daten der Drucksache und zählt nicht`,
  "no-such-day": ({ written }) => `den ${written} gibt es nicht`,
  "unknown-key": ({ key }) => `unbekannter Schlüssel „${key}“`,
  "takes-number": ({ key }) => `„${key}“ erwartet eine Nummer in der Form der Stadt`,
  "takes-one-of": ({ key, values }) => `„${key}“ erwartet eines von ${values.join(", ")}`,
  "takes-true-or-false": ({ key }) => `„${key}“ erwartet true oder false`,
  "takes-text": ({ key }) => `„${key}“ erwartet einen Text`,
  "takes-date": ({ key }) => `„${key}“ erwartet ein Datum wie 2025-06-03`,
  "takes-texts": ({ key }) => `„${key}“ erwartet einen Text oder eine Liste von Texten`,
  "takes-stations": ({ key }) =>
    `„${key}“ erwartet eine Liste von Angaben mit committee und, soweit bekannt, date, role, top, status (Ö oder N), result`,
  "takes-list": ({ key }) => `„${key}“ erwartet eine Liste von Texten`,
};
