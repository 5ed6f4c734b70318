import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/corpus/read-source.ts";
import { say } from "../../src/language/message.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import type { Municipality } from "../../src/municipality/municipality.ts";
import { printedLabels } from "../../src/municipality/printed-labels.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import type { Source } from "../../src/paper/source.ts";
import type { Relations } from "../../src/refs/relations.ts";
import { renderPaperMarkdown } from "../../src/render/show-markdown.ts";
import { renderPaper } from "../../src/render/show-text.ts";
import { clean } from "../../src/text/clean.ts";
import { plain } from "./papers.ts";

const alone: Relations = { cites: [], citedBy: [], answerTo: [], answeredBy: [], family: [] };

// Wide, so that no word is broken over lines.
const style = { ...plain(), width: 100_000 };

function textOf(source: Source, town: Municipality): string {
  return renderPaper(parsePaper(source, town), alone, { readText: () => source, style, town });
}

function markdownOf(source: Source, town: Municipality): string {
  return renderPaperMarkdown(parsePaper(source, town), alone, { readText: () => source, town, style }).replaceAll(
    "\\",
    "",
  );
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ""));

/** The words of a cleaned text that are neither shown nor part of a label. A date may be shown in another form. */
function missing(source: Source, town: Municipality, shown: string): string[] {
  const { places } = parsePaper(source, town);
  const text = clean(source.text, source.bodyStart).text;
  const dates = [places.date, places.submitted].flatMap((place) =>
    place ? wordsOf(source.text.slice(place.start, place.end)) : [],
  );
  const known = new Set([...wordsOf(shown), ...printedLabels(town).flatMap(wordsOf), ...dates, "x"]);
  return wordsOf(text).filter((word) => !known.has(word));
}

const folders = [
  { town: braunschweig, folder: new URL("../papers/", import.meta.url) },
  { town: karlsruhe, folder: new URL("../papers/karlsruhe/", import.meta.url) },
];

describe.each(folders)("every word of a paper is shown", ({ folder, town }) => {
  const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name) && name !== "README.md");
  test.each(names)("%s", (name) => {
    const read = readSource(new URL(name, folder).pathname, name);
    if (!("source" in read)) throw new Error(say(read.problem.message, "en"));
    expect(missing(read.source, town, textOf(read.source, town))).toEqual([]);
    expect(missing(read.source, town, markdownOf(read.source, town))).toEqual([]);
  });
});

// What parsers look for, in any order: heads after texts, answers without questions, names in the middle.
const pieces = [
  "24-20001",
  "Antrag (öffentlich)",
  "Anfrage",
  "Stellungnahme",
  "Betreff:\nRadweg am Kanal",
  "Absender:\nFraktion Ufer",
  "Empfänger:\nStadt Braunschweig",
  "Datum:\n03.06.2025",
  "Beratungsfolge:\nBauausschuss (zur Kenntnis)\n17.06.2025\nÖ",
  "Sachverhalt:",
  "Beschlussvorschlag:",
  "Begründung",
  "Wir fragen die Verwaltung:",
  "1. Wann beginnt der Bau?\n2. Was kostet er?",
  "Zu Frage 1:\nIm Herbst.",
  "Antwort der Verwaltung:",
  "Jahr\tKosten\tAnteil\n2024\t1.200 €\t4 %",
  "Ort          Zahl\nKanal          7",
  "Anlagen:\nLageplan",
  "gez.\nKim Muster\nFraktionsvorsitz",
  "Seite 2",
  "- 3 -",
];

// A word that stands nowhere else.
const marker = (i: number): string =>
  `Wort${"abcdefghijklmnopqrstuvwxyz"[i % 26]}${"abcdefghij"[Math.floor(i / 26) % 10]}zz`;

const randomText = fc
  .array(fc.tuple(fc.constantFrom(...pieces, ...pieces, "", "und so"), fc.constantFrom("\n", "\n\n", ".\n")), {
    minLength: 1,
    maxLength: 25,
  })
  .map((parts) => parts.map(([piece, end], i) => `${piece}${end}${marker(i)} steht hier${end}`).join(""));

const sourceOf = (text: string): Source => ({ file: "a.txt", text, bodyStart: 0, frontMatter: {}, problems: [] });

describe("of random papers", () => {
  test("every word is shown", () => {
    fc.assert(
      fc.property(randomText, fc.constantFrom(braunschweig, karlsruhe), (text, town) => {
        const source = sourceOf(text);
        expect(missing(source, town, textOf(source, town))).toEqual([]);
        expect(missing(source, town, markdownOf(source, town))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("the text keeps its order", () => {
    fc.assert(
      fc.property(randomText, (text) => {
        const shown = textOf(sourceOf(text), braunschweig);
        const [, body = ""] = shown.split("\nDatei           a.txt");
        const markers = body.match(/Wort..zz/g) ?? [];
        expect(markers).toEqual([...markers].sort((a, b) => text.indexOf(a) - text.indexOf(b)));
      }),
      { numRuns: 300 },
    );
  });
});
