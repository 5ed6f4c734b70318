import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { findMisprints } from "../../src/citation/find-misprints.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { closeSpacedLetters } from "../../src/text/clean/close-spaced-letters.ts";
import { dropControls } from "../../src/text/clean/drop-controls.ts";
import { dropFurniture } from "../../src/text/clean/drop-furniture.ts";
import { dropMarkup } from "../../src/text/clean/drop-markup.ts";
import { dropUprightNote } from "../../src/text/clean/drop-upright-note.ts";
import { joinDates } from "../../src/text/clean/join-dates.ts";
import { arbitraryText } from "./arbitrary-text.ts";

interface Guarded {
  readonly find: (text: string) => ReadonlyArray<{ readonly start: number; readonly end: number }>;
  /** What passes the guard wherever it stands, and changes nothing above it. */
  readonly opener: string;
  readonly piece: fc.Arbitrary<string>;
}

const letter = fc.constantFrom(..."ABCaßÄéŁΩЖΰ");
const spacedWord = fc.array(letter, { minLength: 2, maxLength: 6 }).map((letters) => letters.join(" "));
const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

// A look at the whole text saves most texts the patterns. What it looks for must be in every match.
const guarded: Readonly<Record<string, Guarded>> = {
  "control characters": { find: dropControls, opener: "\u0000", piece: anyUnit },
  "marks of Markdown and HTML": {
    find: dropMarkup,
    opener: "# \\- <b> *x*",
    piece: fc.constantFrom("## ", "\\- ", "\\\n", "<br>", "</b>", "**a**", "*a*", "<!-- x -->", "a", "\n"),
  },
  "spaced letters": {
    find: closeSpacedLetters,
    opener: "S A C H S T A N D",
    piece: fc.oneof(spacedWord, fc.constantFrom(" :", "  ", "\n", "a")),
  },
  "page marks": {
    find: dropFurniture,
    opener: "Reduzieren",
    piece: fc.constantFrom(
      ...["– 2 –", "- 12 -", "-- 1 of 4 --", "Seite 2", "Seite: 3", "2 von 3", "1/2", "2/2", "Ausdruck vom: 3.4.2019"],
      ...["Gedruckt auf", "100 Prozent", "Recyclingpapier", "Prozent Recyclingpapier", "Loading...", "Reduzieren"],
      ...["Erläuterungen und Hinweise", "\f", "Text", "Anfrage - 24-24242"].map((line) => `\n${line}\n`),
    ),
  },
  "dates over two lines": {
    find: joinDates,
    opener: "am 3.\nMai 2020, 4. Mai\n1999",
    piece: fc.constantFrom("am ", "17.", " ", "\n", "\t", "Mai", "März 2021", "2020", "1999", "20201", ", 3. "),
  },
  "notes that stand upright": {
    find: dropUprightNote,
    opener: `${[..."Gedrucktauf100ProzentRecyclingpapier"].join("\n")}\n`,
    piece: fc.constantFrom("\n", [..."Gedrucktauf100ProzentRecyclingpapier"].join(" \n "), "G\ne", "Ge", "x"),
  },
  "papers of parliaments": {
    find: (text) => findCitations(text, braunschweig),
    opener: "Drs Ds Drucksache BT BR LT Bundestag Bundesrat Landtag",
    piece: fc.constantFrom("BT-Drs. ", "Bundesratsdrucksache ", "LT-Drucks. ", "Landtag, Drucksache ", "20/1234", "\n"),
  },
  "misprinted numbers": {
    find: (text) => findMisprints(text, braunschweig),
    opener: "Drs DS rucks",
    piece: fc.constantFrom("Drs. ", "Ds. ", "DS-Nr. ", "Drucksache ", "Drucksachennummer: ", "25-265770", "2657", "\n"),
  },
};

describe("a look at the whole text skips only what holds nothing", () => {
  test.each(Object.entries(guarded))("of %s", (_, { find, opener, piece }) => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: piece }, arbitraryText), { maxLength: 5 }), (pieces) => {
        const text = `${pieces.join("")}\nEnde des Textes.\n\n`;
        const above = find(`${text}${opener}\n`).filter(({ end }) => end < text.length - 1);
        expect(find(text).filter(({ end }) => end < text.length - 1)).toEqual(above);
      }),
      { numRuns: 400 },
    );
  });
});
