import type { sitePages as english } from "../english/site-pages.ts";

export const sitePages: typeof english = {
  noSubject: "Ohne Betreff",
  exchange: "Fragen und Antworten",
  text: "Text",
  withSearch: "In der Suche öffnen, mit allem, was sie nennt",
  all: "Alle Drucksachen",
  undated: "Ohne Datum",
  labels: {
    number: "Nummer",
    kind: "Art",
    date: "Datum",
    sender: "Absender",
    office: "Amt",
    stations: "Beratungsfolge",
  },
};
