import type { mistakes as english, IndexCosts } from "../english/mistakes.ts";
import { engineMistakes } from "./engine.ts";
import { fetchMistakes } from "./fetch-mistakes.ts";
import { newsMistakes } from "./news.ts";

/** Was ein Index braucht, um den niemand gebeten hat. */
function indexCost({ folder, files, megabytes, seconds, indexMegabytes }: IndexCosts): string {
  return `noch kein Index für ${folder}: ${files} Drucksachen, ${megabytes} MB; er bräuchte etwa ${seconds} s und ${indexMegabytes} MB Plattenplatz`;
}

/** Was sich verbessern lässt, wenn eine Frage so nicht zu beantworten ist. */
export const mistakes: typeof english = {
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
  "bad-query": ({ problem }, say) => ({ message: say(problem.message) }),
  "empty-query": () => ({
    message: "es ist nichts angegeben, wonach gesucht werden soll",
    hint: "Wörter oder einen Filter angeben: drs suche Radweg, drs suche --art anfrage",
  }),
  "empty-period": ({ from, to }) => ({ message: `der Zeitraum ist leer: ${from} liegt nach ${to}` }),
  "bad-day": ({ day }) => ({
    message: `„${day}“ ist kein Tag`,
    hint: "gebraucht wird ein Tag, den es gibt, etwa 2026-11-24; er kommt aus DRS_TODAY",
  }),
  "unknown-target": ({ typed, near }) => ({
    message: `„${typed}“ ist weder eine Datei noch die Nummer einer Drucksache`,
    ...(near.length > 0 && { hint: `vielleicht gemeint: ${near.join(", ")}` }),
  }),
  "ambiguous-number": ({ typed, numbers }) => ({
    message: `„${typed}“ passt auf ${numbers.join(", ")}: mehr von der Nummer angeben`,
  }),
  "unknown-number": ({ typed }) => ({ message: `keine Drucksache hat oder nennt die Nummer „${typed}“` }),
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
  "no-such-part": ({ part, file, has }) => ({
    message: `${file} hat keinen Teil „${part}“`,
    hint: has.length > 0 ? `vorhanden: ${has.join(", ")}` : "solche Teile hat sie nicht",
  }),
  "file-gone": ({ file }) => ({
    message: `${file} war eben noch da und ist jetzt nicht lesbar`,
    hint: "den Befehl noch einmal aufrufen",
  }),
  "port-taken": ({ port }) => ({
    message: `auf Port ${port} antwortet schon ein anderes Programm`,
    hint: "einen anderen nennen oder --port weglassen",
  }),
  ...fetchMistakes,
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
};
