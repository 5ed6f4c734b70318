import type { commandMistakes as english, IndexCosts } from "../english/command-mistakes.ts";
import { engineMistakes } from "./engine.ts";
import { newsMistakes } from "./news.ts";

/** Was ein Index braucht, um den niemand gebeten hat. */
function indexCost({ folder, files, megabytes, seconds, indexMegabytes }: IndexCosts): string {
  return `noch kein Index für ${folder}: ${files} Drucksachen, ${megabytes} MB; er bräuchte etwa ${seconds} s und ${indexMegabytes} MB Plattenplatz`;
}

/** Was beim Lesen, Holen, Aufbewahren oder Prüfen von Drucksachen misslingt: wer nur fragt, erfährt davon nichts. */
export const commandMistakes: typeof english = {
  "no-folder": ({ path }) => ({ message: `${path} ist kein Ordner` }),
  "no-papers": ({ folder, documents = 0 }) => {
    const read = "gelesen werden Dateien mit der Endung .txt oder .md";
    if (folder === undefined) return { message: "nichts zu lesen", hint: read };
    if (documents === 0) {
      return {
        message: `keine Drucksachen in ${folder}`,
        hint: `${read}; ihren Ordner angeben: drs index PFAD`,
      };
    }
    const held = documents === 1 ? "1 Dokument" : `${documents} Dokumente`;
    return {
      message: `keine Drucksachen in ${folder}, aber ${held} (PDF, Word, Webseiten)`,
      hint: `zuerst Drucksachen daraus machen: drs importiere ${folder}`,
    };
  },
  "no-documents": () => ({
    message: "keine Dokumente zu übernehmen",
    hint: "PDFs, Word-Dateien, gespeicherte Webseiten, Archive davon oder Ordner mit solchen angeben",
  }),
  "no-ocr": () => ({
    message: "kein Programm ist installiert, das Bilder deutscher Texte liest",
    hint: "eines installieren: apt install ocrmypdf tesseract-ocr-deu oder brew install ocrmypdf tesseract-lang",
  }),
  "unknown-municipality": ({ name, known }) => ({
    message: `unbekannte Kommune „${name}“`,
    hint: `bekannt sind ${known.join(", ")}; weitere lassen sich in drs.yaml beschreiben`,
  }),
  "impossible-known-number": ({ place, drucksache, town }) => ({
    message: `${place.file}:${place.line}:${place.column}: „${drucksache}“ ist keine Nummer von ${town}`,
  }),
  "bad-revision": ({ revision }) => ({ message: `„${revision}“ ist keine Revision` }),
  "no-git": () => ({ message: "um geänderte Zeilen zu finden, muss git installiert sein" }),
  "git-failed": ({ reason }, say) => ({ message: `git: ${say(reason)}` }),
  "bad-baseline": ({ path, reason }, say) => ({
    message: `${path}: ${say(reason)}`,
    hint: "drs bezüge --baseline DATEI --baseline-erneuern schreibt eine neue",
  }),
  "partial-baseline": () => ({ message: "aus geänderten Zeilen allein lässt sich keine Baseline machen" }),
  "unknown-corpus": ({ folder }) => ({
    message: `${folder}: der Index ist nicht lesbar und sagt deshalb nicht, zu welchem Bestand er gehört`,
    hint: `den Bestand angeben: drs index PFAD --index ${folder}`,
  }),
  "cannot-write": ({ path, reason }, say) => ({ message: `${path} lässt sich nicht schreiben: ${say(reason)}` }),
  "bad-address": ({ url }) => ({
    message: `„${url}“ ist keine Adresse im Netz`,
    hint: "sie beginnt mit https:// oder http:// und enthält weder Fragezeichen noch Name und Passwort",
  }),
  "folder-in-corpus": ({ folder }) => ({
    message: `${folder} liegt im Bestand, der seine Drucksachen dann doppelt enthielte`,
    hint: "einen Ordner außerhalb nennen",
  }),
  "not-own-folder": ({ folder }) => ({
    message: `${folder} enthält andere Dateien als die einer Ausgabe`,
    hint: "einen neuen oder leeren Ordner nennen",
  }),
  "port-taken": ({ port }) => ({
    message: `auf Port ${port} antwortet schon ein anderes Programm`,
    hint: "einen anderen nennen oder --port weglassen",
  }),
  ...newsMistakes,
  ...engineMistakes,
  "no-index": ({ folder }) => ({
    message: `in ${folder} liegt kein Index dieses Bestands`,
    hint: "drs index legt einen an",
  }),
  "index-unasked": (cost) => ({
    message: indexCost(cost),
    hint: "drs index legt ihn an, und zwar in dem Ordner, der gemeint ist",
  }),
  "refused-folder": ({ reason }, say) => ({ message: say(reason) }),
  "locked-index": ({ folder, reason }, say) => ({ message: `${folder}: ${say(reason)}` }),
  "server-failed": ({ url, reason }, say) => ({
    message: `${url}: ${say(reason)}`,
    hint: "was schon da ist, bleibt: derselbe Befehl macht dort weiter",
  }),
  "several-bodies": ({ names }) => ({
    message: `der Server hat mehrere Körperschaften: ${names.join(", ")}`,
    hint: "eine davon nennen: --körperschaft NAME, und für jede einen eigenen Ordner: --nach ORDNER",
  }),
  "no-such-body": ({ name, names }) => ({
    message: `der Server hat keine Körperschaft „${name}“`,
    hint: `er hat ${names.join(", ")}`,
  }),
  "other-server": ({ folder, url }) => ({
    message: `${folder} stammt von ${url}`,
    hint: "einen anderen Ordner nennen: --nach ORDNER",
  }),
  "locked-fetch": ({ folder }) => ({ message: `ein anderer Lauf holt gerade nach ${folder}` }),
  "bad-fetch-state": ({ path }) => ({
    message: `${path} ist beschädigt`,
    hint: "löschen und den Befehl noch einmal aufrufen: dann wird alles neu geholt und nur geschrieben, was anders ist",
  }),
};
