import type { editor as english } from "../english/editor.ts";

/** Was der Server für Editoren sagt. */
export const editor: typeof english = {
  replace: ({ number }) => `Durch ${number} ersetzen`,
  allowHere: ({ what }) => `${what} hier erlauben, mit Grund`,
  knownInSettings: ({ number }) => `${number} in drs.yaml als bekannt eintragen, mit Grund`,
  reason: "Grund",
  citedBy: ({ n }) =>
    n === 0 ? "von keiner anderen Drucksache zitiert" : `von ${n} ${n === 1 ? "Drucksache" : "Drucksachen"} zitiert`,
  onlyCited: ({ number }) => `Keine Drucksache des Bestands hat die Nummer ${number}.`,
  noNumberHere: "hier steht keine Nummer",
  notANumber: ({ name, town }) => `${name} ist keine Nummer von ${town}`,
  taken: ({ number, file }) => `${file} hat die Nummer ${number} schon`,
  indexing: "Die Drucksachen werden gelesen",
};
