import type { report as english } from "../english/report.ts";

const verweise = (n: number): string => `${n} ${n === 1 ? "Verweis" : "Verweise"}`;

/** Was ein Bericht außer den Befunden sagt. */
export const report: typeof english = {
  citations: ({ n }) => verweise(n),
  checked: ({ citations, files }) => `${verweise(citations)} in ${files} ${files === 1 ? "Datei" : "Dateien"} geprüft`,
  nothingChecked: "nichts zu prüfen",
  allFound: "alle gefunden",
  unresolved: ({ n, numbers }) => `${n} nicht gefunden, ${numbers} fehlende ${numbers === 1 ? "Nummer" : "Nummern"}`,
  excused: ({ n }) => `${n} ausgenommen`,
  more: ({ n }) => `… und ${n} ${n === 1 ? "weiterer Befund" : "weitere Befunde"}`,
  seeReport: "siehe den ganzen Bericht",
  severity: { error: "Fehler", warning: "Warnung", note: "Hinweis" },
  columns: ["Stelle", "Nummer", "Befund"],
  whatToDo: ({ page }) => `Was zu tun ist, steht in der Dokumentation von drs: ${page}.`,
  verdict: {
    found: "gefunden",
    excused: "ausgenommen",
    unresolved: "nicht gefunden",
    impossible: "unmöglich",
    mismatch: "passt nicht",
    self: "eigene Nummer",
    ambiguous: "mehrdeutig",
    "later-version": "überholt",
  },
  tooLarge: ({ limits, arrows, characters }) =>
    `Mermaid zeichnet höchstens ${limits[0]} Pfeile und ${limits[1]} Zeichen; dieser Graph hat ${arrows} und ${characters}: einen Teil zeichnet --um NUMMER, alles --graph dot`,
};
