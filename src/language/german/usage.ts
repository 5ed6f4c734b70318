import type { usage as english } from "../english/usage.ts";

/** Was zu einer Eingabe gesagt wird, die so nicht geht, und zu Antworten, die eigene Worte brauchen. */
export const usage: typeof english = {
  error: "Fehler",
  unknownCommand: ({ name }) => `unbekannter Befehl „${name}“`,
  unknownOption: ({ name }) => `unbekannte Option „${name}“`,
  missingArgument: ({ name }) => `es fehlt die Angabe „${name}“`,
  optionMissingArgument: ({ option }) => `nach „${option}“ fehlt ein Wert`,
  invalidOption: ({ option, value, why }) => `„${value}“ passt nicht zu „${option}“. ${why}`,
  invalidArgument: ({ name, value, why }) => `„${value}“ passt nicht zu „${name}“. ${why}`,
  conflictingOption: ({ option, other }) => `„${option}“ und „${other}“ gehen nicht zusammen`,
  excessArguments: ({ expected, given }) =>
    `zu viele Angaben: ${expected === 1 ? "eine ist" : `${expected} sind`} vorgesehen, ${given} stehen da`,
  didYouMean: ({ names }) => `(Vielleicht gemeint: ${names.join(", ")})`,
  seeHelp: "(drs --hilfe zeigt Befehle und Optionen)",
  choices: ({ values }) => `Möglich sind ${values.join(", ")}.`,

  takesCount: "Erwartet wird eine ganze Zahl ab 1.",
  takesOutput: ({ formats }) => `Erwartet wird FORMAT=DATEI; Formate sind ${formats.join(", ")}.`,
  takesKind: ({ kinds }) => `Möglich sind ${kinds.join(", ")}.`,
  takesWords: ({ most }) => `Erwartet werden Wörter, höchstens ${most}.`,
  takesDays: "Erwartet werden Tage oder Wochen: 60d sind 60 Tage, 8w sind 8 Wochen.",
  takesPeriod: "Erwartet wird ein Tag, Monat oder Jahr: 05.03.2024, 2024-03-05, 2024-03, 2024.",
  takesFacets: ({ names }) => `Möglich sind ${names.join(", ")}.`,
  takesPort: "Erwartet wird die Nummer eines Ports oder 0 für irgendeinen freien.",
  takesLanguage: "--sprache erwartet de oder en",

  updateNeedsBaseline: "zu --baseline-erneuern gehört --baseline DATEI",
  aroundNeedsGraph: "zu --um gehört --graph FORMAT",
  sinceTakesFiles: ({ target }) => `--seit nimmt Dateien und Ordner, und „${target}“ ist weder noch`,
  townNeedsEngine: "--stadt braucht --suchmaschine: gemeint ist eine Stadt, die dort liegt",
  engineTakesNumbers: "mit --suchmaschine nimmt bezüge nur Nummern; wer einen Bestand prüfen will, fragt ihn selbst",
  graphTakesNoTargets: { message: "--graph nimmt keine Dateien oder Nummern", hint: "dafür gibt es --um NUMMER" },
  graphChecksNothing: "--graph zeigt den ganzen Bestand und prüft nichts: --liste und --seit weglassen",
  olderNeedsUnanswered: {
    message: "zu --älter-als gehört --unbeantwortet",
    hint: "drs suche --unbeantwortet --älter-als 60d",
  },
  groupsFindings: "--zusammen fasst Befunde einer Prüfung zusammen: --liste und --graph weglassen",
  noGroupFormat: ({ format }) => `--zusammen kennt kein Format „${format}“`,
  noListFormat: ({ format }) => `--liste kennt kein Format „${format}“`,
  listFormats: ({ formats }) => `möglich sind ${formats.join(", ")}`,
  cannotWrite: ({ reason }) => `die Ausgabe lässt sich nicht schreiben: ${reason}`,

  excelIsCsv: "--excel gehört zu CSV",
  watchedOrQuery: "--beobachtet und eine Suche zugleich: nur eines davon geht",
  baseUrlIsAtom: "--adresse gehört zu --format atom",
  baseUrlIsPages: "--adresse gehört zu --einzelseiten",
  atomNeedsBaseUrl: {
    message: "zu einem Feed gehört --adresse, unter der er stehen wird: damit beginnen die Kennungen seiner Einträge",
    hint: "drs neues --format atom --adresse https://example.org/neues.xml",
  },
  baseUrlIsOParl: "--adresse gehört zu oparl",
  oparlNeedsBaseUrl: {
    message: "zu oparl gehört --adresse: die Objekte nennen einander mit ihren Adressen",
    hint: "drs exportiere oparl ORDNER --adresse https://example.org/oparl/",
  },

  nothingChecked: "ES WURDE NICHTS GEPRÜFT: kein Verweis gefunden",
  morePapers: ({ more }) =>
    `${more} weitere ${more === 1 ? "Drucksache hat" : "Drucksachen haben"} diese Nummer: die Datei angeben, die gemeint ist`,
  noSuchPaper: ({ typed, near }) =>
    `keine Drucksache hat die Nummer oder den Pfad „${typed}“${near.length > 0 ? `; vielleicht gemeint: ${near.join(", ")}` : ""}`,
  searchInstead: ({ typed }) => `nach Wörtern sucht: drs suche ${typed}`,
  watching: ({ folder }) => `beobachtet ${folder}; Ctrl-C beendet`,
  serving: ({ folder }) => `zeigt ${folder}; Ctrl-C beendet`,
  servesAll: "JEDER, der diese Adresse erreicht, kann den Bestand lesen: es gibt weder Passwort noch Verschlüsselung",
  damaged: "der Index ist beschädigt: drs index --neu legt ihn neu an",
  completionGoes: ({ shell, file, line }) =>
    `Vervollständigung für ${shell}. In ${file}${shell === "zsh" ? " nach compinit" : ""}: ${line}`,
  damagedBy: ({ reason }) => `der Index ist beschädigt: ${reason}`,
  nothingLearned:
    "die Drucksachen lassen nicht erkennen, wie die Kommune sie nummeriert: zu wenige haben eine Nummer, oder ihre Formen stimmen nicht überein",
  mayBuild: ({ folder, files, seconds }) =>
    `Index für ${folder} anlegen, ${files} Drucksachen, etwa ${seconds} s? [j/N] `,
  progress: ({ done, total, rate, left }) =>
    `liest Drucksachen: ${done} von ${total}, ${rate} je Sekunde, noch ${left} s`,
  listed: ({ what, objects }) => `liest die Listen des Servers: ${objects} ${what}`,
  /** Wovon ein Server Listen hat. */
  lists: {
    organization: "Gremien und Fraktionen",
    person: "Personen",
    meeting: "Sitzungen",
    agendaItem: "Tagesordnungspunkte",
    consultation: "Beratungen",
    paper: "Drucksachen",
    file: "Dateien",
  },
};
