import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { termOf } from "../../src/analysis/term.ts";

describe("one term for every spelling of a word", () => {
  test.each([
    ["ä, ae and a", ["Äcker", "Aecker", "Acker", "äcker", "ÄCKER"], "acker"],
    ["ö, oe and o", ["Öl", "Oel", "öl", "OL"], "ol"],
    ["ü, ue and u", ["Müll", "Muell", "Mull", "MÜLL"], "mull"],
    ["ü at the beginning", ["Übung", "Uebung", "ÜBUNG"], "ubung"],
    ["ß, ẞ and ss", ["Straße", "Strasse", "STRASSE", "STRAẞE"], "strasse"],
    ["two umlauts", ["Bürgerbüro", "Buergerbuero", "Burgerburo"], "burgerburo"],
    ["umlaut beside ß", ["Größe", "Groesse", "GRÖSSE"], "grosse"],
    ["äu and aeu", ["Bäume", "Baeume", "Baume"], "baume"],
    ["accents", ["Café", "Cafe", "CAFÉ"], "cafe"],
    ["several accents", ["Čapek", "capek"], "capek"],
    ["a letter made of two", ["é", "e\u0301"], "e"],
    ["ligatures, which PDF files are full of", ["Wohnﬂäche", "Wohnfläche"], "wohnflache"],
    ["and with three letters", ["Oﬃzin", "Offizin"], "offizin"],
    ["dashes", ["25-26577", "25–26577", "25‐26577", "25‑26577", "25—26577", "25−26577"], "25-26577"],
  ])("%s", (_, words, term) => {
    expect(words.map(termOf)).toEqual(words.map(() => term));
  });

  test.each([
    ["Steuer", "steuer"],
    ["neue", "neue"],
    ["Quelle", "quelle"],
    ["bauen", "bauen"],
    ["Feuerwehr", "feuerwehr"],
    ["Frequenz", "frequenz"],
  ])("ue that is no umlaut stays: %s", (word, term) => {
    expect(termOf(word)).toBe(term);
  });

  test.each([
    ["Muße", "Muse"],
    ["Schule", "Schüler"],
    ["25-26577", "25-26578"],
    ["25-26577", "2526577"],
  ])("other words stay apart: %s and %s", (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  test("what is nothing but marks has no term", () => {
    expect(termOf("\u0301\u0308")).toBe("");
    expect(termOf("")).toBe("");
  });

  test("other scripts are left as they are, in lower case", () => {
    expect(termOf("ΑΘΗΝΑ")).toBe("αθηνα");
    expect(termOf("市議会")).toBe("市議会");
  });
});

describe("for any text the term is the same", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."aeouäöüßÄÖÜẞqéñ-–1") }));

  test("composed and decomposed", () => {
    fc.assert(fc.property(text, (word) => termOf(word.normalize("NFD")) === termOf(word.normalize("NFC"))));
  });

  test("with ss for ß, and in lower case", () => {
    fc.assert(
      fc.property(text, (word) => {
        expect(termOf(word.replace(/ß/g, "ss"))).toBe(termOf(word));
        expect(termOf(word.toLowerCase())).toBe(termOf(word));
      }),
    );
  });
});
