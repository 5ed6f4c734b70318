import type { help as english } from "../english/help.ts";
import { matterHelp } from "./matter-help.ts";

/** Was die Hilfe sagt. */
export const help: typeof english = {
  headings: {
    "Usage:": "Aufruf:",
    "Arguments:": "Angaben:",
    "Options:": "Optionen:",
    "Commands:": "Befehle:",
    "[options]": "[Optionen]",
    "[command]": "[Befehl]",
  },
  choices: "möglich",
  default: "sonst",
  program: {
    about: "Drucksachen eines Rates lesen, durchsuchen und prüfen.",
    version: "zeigt die Version",
    help: "zeigt diese Hilfe",
    helpCommand: "zeigt die Hilfe zu einem Befehl",
    lang: "Sprache der Meldungen und der Hilfe",
    examples: `Beispiele:
  drs suche Digitalisierungsstrategie           sucht in ./corpus oder hier
  drs suche Radweg --art anfrage --von 2024
  drs suche --unbeantwortet --älter-als 60d     Anfragen, die auf Antwort warten
  drs zeige 25-26577                            eine Drucksache lesen, mit allen Verweisen
  drs bezüge                                    gibt es jede genannte Drucksache?
  drs lies anfrage.txt | jq .betreff            eine Drucksache als Datensatz
`,
  },
  shared: {
    index: "Ordner des Index (sonst: .drs im Bestand)",
    engine: "Adresse eines OpenSearch-Clusters, bei dem die Drucksachen liegen, siehe docs/engine.md",
    town: "der Name, den die Stadt dort hat",
    towns: "die Stadt, deren Drucksachen dort gemeint sind, oder mehrere (Standard: alle)",
    municipality: ({ towns }) => `von welcher Kommune die Drucksachen sind: ${towns} oder eine aus drs.yaml`,
    color: "Farben",
    follow: "liest auch Drucksachen, die als Verknüpfung außerhalb des Bestands liegen",
    pager: "gibt auch lange Texte am Stück aus",
    format: "Form der Ausgabe",
    json: "dasselbe wie --format json",
  },
  search: {
    about: "findet Drucksachen nach ihren Wörtern, die besten zuerst",
    words: "gesuchte Wörter",
    limit: "wie viele Treffer höchstens",
    sort: "die besten, die neuesten oder die niedrigste Nummer zuerst",
    facets: ({ names }) => `zählt die Treffer nach ${names.join(", ")}`,
    explain: "zeigt, welche Regel welches Wort gefunden hat und was es zur Bewertung beiträgt",
    noFold: "führt jede Drucksache einzeln auf, auch solche zur selben Sache",
    literal: "nimmt jedes Wort wörtlich: nicht als Art, Partei, Jahr oder Amtsdeutsch",
    any: "auch Dateien, in denen nur einige der Wörter stehen",
    excel: "CSV für deutsche Tabellenprogramme: mit Semikolon und Bytereihenfolgemarke",
    files: "nennt nur die Dateien, dafür alle",
    null: "dasselbe, nach jeder Datei ein Nullbyte",
    kind: ({ names }) => `eine von ${names.join(", ")}`,
    sender: "Wörter aus dem Namen des Absenders",
    committee: "Wörter aus dem Namen des Gremiums",
    from: "nicht vor diesem Tag, Monat oder Jahr",
    to: "nicht danach",
    unanswered: "Anfragen, auf die keine Drucksache im Bestand antwortet, die älteste zuerst",
    olderThan: "davon die, die mindestens so lange warten: 60d (Tage), 8w (Wochen)",
  },
  show: { about: "zeigt eine Drucksache", number: "ihre Nummer in üblicher Schreibweise oder ihre Datei" },
  ...matterHelp,
  refs: {
    about: "prüft, ob es jede genannte Drucksache gibt",
    targets: "Nummern, Dateien oder Ordner, die geprüft werden (sonst: der ganze Bestand)",
    output: "schreibt den Bericht zusätzlich in eine Datei, in beliebigem Format; mehrfach möglich",
    since: "prüft nur Zeilen, die seit einer Revision von git geändert wurden",
    list: "nennt jeden Verweis mit Stelle und Ergebnis, ohne zu prüfen",
    group: "jede fehlende Nummer einmal, mit Häufigkeit und erster Fundstelle",
    graph: "wer wen nennt, zum Zeichnen oder Weiterverarbeiten",
    around: "nur der Teil des Graphen um eine Nummer",
    depth: "wie viele Schritte um sie herum",
    strict: "auch Hinweise lassen die Prüfung scheitern",
    allowEmpty: "kein Fehler, wenn es nichts zu prüfen gibt",
    baseline: "lässt Befunde weg, die in dieser Datei stehen",
    updateBaseline: "schreibt die jetzigen Befunde in diese Datei",
  },
  index: {
    about: "legt den Index an oder bringt ihn auf den Stand",
    path: "der Ordner mit den Drucksachen",
    rebuild: "liest alles neu ein",
    compact: "fasst den Index zu einem Segment zusammen, ohne gelöschte Drucksachen",
    watch: "läuft weiter und übernimmt Änderungen, sobald sie eintreten",
    check: "liest den ganzen Index und sagt, ob er unversehrt ist",
    status: "sagt, was der Index enthält und was sich seither geändert hat",
    json: "gibt den Stand als JSON aus",
  },
  parse: {
    about: "gibt Drucksachen als Datensätze aus, je Zeile ein JSON-Objekt",
    files: "Dateien oder Ordner; - ist die Standardeingabe",
  },
  import: {
    about: "macht Drucksachen aus PDFs, Word-Dateien und gespeicherten Webseiten",
    sources: "Dateien, Ordner und ZIP-Archive; - ist die Standardeingabe",
    into: "Ordner, in den sie geschrieben werden",
    dryRun: "sagt, was geschrieben würde, und schreibt nichts",
    ocr: "liest auch Scans: mit ocrmypdf oder tesseract, wo sie installiert sind",
    json: "gibt den Bericht als JSON aus",
  },
  export: {
    about: "gibt den Bestand für andere Programme aus: als OParl-Schnittstelle, als Tabellen oder für PostgreSQL",
    format: "eine Schnittstelle aus einfachen Dateien, Tabellen oder Dateien, die psql lädt",
    out: "Ordner, in den geschrieben wird, außerhalb des Bestands",
    baseUrl: "unter welcher Adresse der Ordner im Netz stehen wird, für oparl",
  },
  site: {
    about: "schreibt den Bestand als Webseite mit Suche, für jeden Server, der Dateien ausliefert",
    out: "Ordner, in den geschrieben wird, außerhalb des Bestands",
    title: "wie die Seite heißt (sonst: wie die Stadt)",
    pages: "schreibt auch jede Drucksache als eigene Seite, für Suchmaschinen und Archive",
    baseUrl:
      "unter welcher Adresse der Ordner im Netz stehen wird: für die Sitemap und feste Adressen von --einzelseiten",
  },
  verify: {
    about: "prüfen, ob Entwürfe Drucksachen richtig zitieren und wiedergeben",
    files: "Texte, die zu prüfen sind; - ist die Standardeingabe",
    json: "gibt die Urteile als JSON aus",
  },
  mcp: {
    about: "den Bestand einem KI-Assistenten anbieten, über Standardein- und -ausgabe",
  },
  fetch: {
    about: "macht aus dem, was der OParl-Server eines Rates hat, einen Bestand oder bringt ihn auf den Stand",
    url: "die OParl-Adresse des Servers oder die eines seiner Objekte",
    into: "der Ordner des Bestands",
    since: "nur, was der Server seit diesem Tag, Monat oder Jahr geändert hat",
    body: "welcher Rat, wenn der Server mehrere hat",
    allowHost: "ein anderer Host, auf den der Server verweisen darf; mehrfach möglich",
  },
  serve: {
    about: "zeigt den Bestand im Browser: ein Server für den eigenen Rechner, mit denselben Antworten als JSON",
    path: "der Ordner mit den Drucksachen",
    port: "Port des Servers, 0 für irgendeinen (sonst: 3770 oder der nächste freie)",
    host: "Adresse des Servers; bei jeder außer 127.0.0.1 können andere Rechner den Bestand lesen",
    allowHost: "ein weiterer Name, unter dem der Server erreicht wird, etwa hinter einem Proxy; mehrfach möglich",
    open: "öffnet den Browser",
    watch: "übernimmt Änderungen an den Drucksachen, sobald sie eintreten",
    threads: "wie viele Antworten zugleich gesucht werden, jede von einem eigenen Thread (sonst: 1)",
  },
  municipality: {
    about: "erkennt, wie eine Kommune ihre Drucksachen nummeriert, oder zeigt, was die Angaben zu ihr finden",
    check: "zeigt, was die mitgelieferten oder eigenen Angaben zu einer Kommune in ihren Drucksachen finden",
    json: "gibt JSON aus",
    files: "Dateien oder Ordner",
    learn: "gibt die Kommune aus, die sich aus den Drucksachen ergibt, fertig für drs.yaml und mit Belegen",
    paths: "Dateien oder Ordner; sonst der aktuelle Ordner",
  },
  lsp: { about: "einem Editor antworten, der das Language Server Protocol spricht" },
  completion: {
    about: "gibt ein Skript aus, mit dem die Shell Befehle, Optionen, Wörter und Nummern ergänzt",
    shell: "für welche Shell",
    words: "was vor dem Cursor steht",
    at: "was am Cursor steht",
  },
  man: {
    section: "Benutzerbefehle",
    name: "NAME",
    synopsis: "ÜBERSICHT",
    command: "Befehl",
    argument: "Angabe",
    flag: "Option",
    commands: "BEFEHLE",
    exit: "RÜCKGABEWERT",
  },
  welcome: ({ folder }) => `drs liest, durchsucht und prüft die Drucksachen eines Rates.
${
  folder === undefined
    ? "Hier liegt kein Bestand: in einen Ordner mit Drucksachen (.txt, .md) wechseln oder ihn nennen: drs index ORDNER\nAus PDF, Word-Dateien und gespeicherten Seiten wird ein Bestand: drs importiere ORDNER"
    : `Die Drucksachen liegen in ${folder === "." ? "diesem Ordner" : folder}.`
}

  drs suche Radweg             findet Drucksachen nach ihren Wörtern
  drs suche --unbeantwortet    Anfragen, die auf Antwort warten
  drs zeige 25-26577           zeigt eine Drucksache, nach Nummer oder Datei
  drs bezüge                   prüft, ob es jede genannte Drucksache gibt
  drs server                   dasselbe im Browser
  drs --hilfe                  alle Befehle; drs suche --hilfe sagt mehr zu einem
`,
};
