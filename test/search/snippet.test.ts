import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analysisWith } from "../../src/analysis/analysis.ts";
import { termOf } from "../../src/analysis/term.ts";
import { commonVocabulary } from "../../src/analysis/vocabulary.ts";
import { joinedWordsIn } from "../../src/analysis/words.ts";
import { type Snippet, snippetOf } from "../../src/search/snippet/snippet.ts";
import { type FindWords, wordFinder } from "../../src/search/snippet/word-finder.ts";
import { clean } from "../../src/text/clean.ts";
import { paper, searchable } from "./corpus.ts";

const filler = "Der Rat hat dazu im Ausschuss beraten und beschlossen, was zu tun ist. ";

/** Finds words as a person writes them, by their spelling alone. */
function finder(words: readonly string[]): FindWords {
  const leaves = words.map((word, i) => ({ term: termOf(word), weight: 1, words: 1 << i }));
  return wordFinder(leaves, analysisWith(commonVocabulary()));
}

/** The snippet of a text without a head for words as a person writes them. */
function snippet(text: string, words: readonly string[], headEnd = 0, bodyStart = 0): Snippet {
  const shown = snippetOf({ text }, headEnd, { bodyStart, finders: [finder(words)] });
  if (!shown) throw new Error("there is nothing to show");
  return shown;
}

/** The snippet's text with its matches in brackets. */
function marked({ text, marks }: Snippet): string {
  let shown = "";
  let read = 0;
  for (const { start, end } of marks) {
    shown += `${text.slice(read, start)}[${text.slice(start, end)}]`;
    read = end;
  }
  return shown + text.slice(read);
}

describe("marks are the words that matched, no more and no less", () => {
  test.each([
    ["whole words", "Rad, Radweg und Radwege.", ["Radweg"], "Rad, [Radweg] und Radwege."],
    [
      "after umlauts, spelled otherwise",
      "Äußerst schöne Straße, die STRASSE.",
      ["strasse"],
      "Äußerst schöne [Straße], die [STRASSE].",
    ],
    ["after letters of two parts", "scho\u0308ne Bru\u0308cke", ["Brücke"], "scho\u0308ne [Bru\u0308cke]"],
    ["after characters of two units", "😀 Radweg 𝔄 Radweg", ["Radweg"], "😀 [Radweg] 𝔄 [Radweg]"],
    ["in words that the page's edge cut", "Der Rad-\nweg ist neu.", ["Radweg"], "Der [Radweg] ist neu."],
    [
      "across what cleaning took away",
      "Der **Rad\u00adweg** ist\u0007 neu.",
      ["Radweg", "neu"],
      "Der [Radweg] ist [neu].",
    ],
    ["after line breaks that became blanks", "Der Radweg\r\n\tist  neu.", ["Radweg", "neu"], "Der [Radweg] ist [neu]."],
    ["numbers as a whole", "25-26577-01 und 25–26577", ["25-26577"], "25-26577-01 und [25–26577]"],
    ["parts of compounds", "Smart-City-Konzept", ["City"], "Smart-[City]-Konzept"],
    ["several words, each time", "Rad und Bus und Rad", ["Rad", "Bus"], "[Rad] und [Bus] und [Rad]"],
    ["nothing, if nothing stands in the text", "Der Rat berät.", ["Radweg"], "Der Rat berät."],
  ])("%s", (_, text, words, expected) => {
    expect(marked(snippet(text, words))).toBe(expected);
  });

  test("also in a real search with a beginning and a slip", async () => {
    const corpus = await searchable({
      a: paper("Verkehr", "Die Radwege und Radwegenetze am Bahnhoff, nicht das Rad."),
    });
    const [hit] = corpus.search("Radwege Bahnhof").hits;
    expect(hit?.snippet && marked(hit.snippet)).toBe("Die [Radwege] und [Radwegenetze] am [Bahnhoff], nicht das Rad.");
  });
});

describe("the line is that of the first match, in the file as it is", () => {
  test.each([
    ["with line ends of Unix", "eins\nzwei\nRadweg\n", 0, 3],
    ["of Windows", "eins\r\nzwei\r\nRadweg\r\n", 0, 3],
    ["of old Macs", "eins\rzwei\rRadweg\r", 0, 3],
    ["after front matter", "---\nkind: antrag\n---\neins\nRadweg\n", 21, 5],
    ["after blank lines that cleaning took away", "eins\n\n\n\n\nRadweg\n", 0, 6],
    ["where a word begins that goes on in the next line", "eins\nRad-\nweg\n", 0, 2],
    ["at the text's beginning, if nothing matches", "\n\nDer Rat.\n", 0, 3],
  ])("%s", (_, text, bodyStart, line) => {
    expect(snippet(text, ["Radweg"], bodyStart, bodyStart).line).toBe(line);
  });
});

describe("the passage", () => {
  const long = filler.repeat(20);

  test("is one line of a few hundred characters with the match in it, cut at words", () => {
    const { text, marks } = snippet(`${long}Der Radweg kommt.\n${long}`, ["Radweg"]);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["Radweg"]);
    expect(text.length).toBeGreaterThan(150);
    expect(text.length).toBeLessThanOrEqual(245);
    expect(text).not.toContain("\n");
    for (const word of text.replace(/^… | …$/g, "").split(" "))
      expect(`${long}Der Radweg kommt.`.split(/\s/)).toContain(word);
  });

  test("begins with the sentence or line of the match, if that begins near", () => {
    expect(snippet(`${long}Der Radweg kommt.`, ["Radweg"]).text).toBe("Der Radweg kommt.");
    expect(snippet(`${long}\nDer Radweg kommt.`, ["Radweg"]).text).toBe("Der Radweg kommt.");
  });

  test("shows where it was cut", () => {
    const words = "und so weiter ".repeat(50);
    const { text } = snippet(`${words}Radweg ${words}`, ["Radweg"]);
    expect(text).toMatch(/^… \p{L}.*Radweg.*\p{L} …$/u);
    expect(snippet("Der Radweg.", ["Radweg"]).text).not.toContain("…");
  });

  test("is the one with most of the words", () => {
    const text = `Radweg. Radweg. Radweg. ${long}Der Radweg an der Brücke. ${long}`;
    expect(marked(snippet(text, ["Radweg", "Brücke"]))).toMatch(/^Der \[Radweg\] an der \[Brücke\]\./);
  });

  test("shows what is closest, wherever in a long text it stands", () => {
    const finders = [finder(["Radweg"]), finder(["Rad"])];
    const pages = `${filler}\n`.repeat(600);
    const shown = (text: string): string => marked(snippetOf({ text }, 0, { bodyStart: 0, finders }) as Snippet);
    expect(shown(`Ein Rad. ${pages}Der Radweg kommt. ${pages}`)).toMatch(/^Der \[Radweg\] kommt\./);
    expect(shown(`${pages}Ein Rad. ${pages}`)).toMatch(/^Ein \[Rad\]\./);
    expect(shown("Ein Rad. Der Radweg kommt.")).toBe("Der [Radweg] kommt.");
    expect(shown("Ein Rad kommt.")).toBe("Ein [Rad] kommt.");
  });

  test("comes from the text rather than from the head, which is shown by itself", async () => {
    const corpus = await searchable({ a: paper("Radweg", `${long}Der Radweg kommt.`) });
    const [hit] = corpus.search("Radweg").hits;
    expect(hit?.snippet?.text).toBe("Der Radweg kommt.");
    expect(hit?.snippet?.line).toBe(5);
  });

  test("is the text's beginning, after its heading, for a match in the head only; the line is the match's", async () => {
    const corpus = await searchable({ a: paper("Radweg", "Der Rat berät.") });
    expect(corpus.search("Radweg").hits[0]?.snippet).toEqual({ text: "Der Rat berät.", marks: [], line: 2 });
  });

  test("is the text's beginning without words", async () => {
    const corpus = await searchable({ a: paper("Radweg", "Der Rat berät.") });
    expect(corpus.search("").hits[0]?.snippet).toMatchObject({ text: "Der Rat berät.", marks: [] });
  });

  test("is the text's beginning where the head is all there is", () => {
    const head = Array.from({ length: 60 }, (_, i) => `Zeile ${i} des Kopfes, mit Wörtern.`).join("\n");
    expect(snippet(head, ["Radweg"], head.length)).toMatchObject({ text: expect.stringMatching(/^Zeile 0 /), line: 1 });
  });

  test("of a word without end is cut all the same", () => {
    const { text } = snippet(`${"x".repeat(1000)} Radweg`, ["Rad"]);
    expect(text.length).toBeLessThanOrEqual(245);
  });
});

test("there is none of a text without a word", () => {
  for (const text of ["", " \n", "…", "☐ Ja ☒ Nein\n", "Gremien Termin TOP Ö / N Zuständigkeit\n"])
    expect(snippetOf({ text }, 0, { bodyStart: 0, finders: [finder(["Radweg"])] })).toBeUndefined();
});

test("what a form asks for is not shown, neither as a beginning nor round a match", () => {
  const form = "Gremium Termin TOP ö nö\nFinanzielle Auswirkungen  Ja ☐ Nein ☒\nGesamtkosten der Maßnahme:\n";
  expect(snippet(`${form}Der Radweg ist neu.`, ["Bus"]).text).toBe("Der Radweg ist neu.");
  expect(snippet(`Die Stadt plant.\n${form}Der Radweg ist neu.`, ["Radweg"]).text).toBe("Der Radweg ist neu.");
});

test("a text that ends with its head is shown from its beginning", () => {
  expect(snippet("Radweg am Ring", ["Bus"], 14).text).toBe("Radweg am Ring");
});

test("for any text: one line, bounded, each mark a word that matched and every such word marked", () => {
  const pieces = [
    "Radweg",
    "radwege",
    "Straße",
    "Rad-\nweg",
    "und",
    ". ",
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "😀",
    "\u0308",
    "**",
    "\f",
    "-",
    "25-00001",
  ];
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map((parts) => parts.join(""));
  const terms = new Set(["radweg", "strasse", "25-00001"]);
  const findWords = finder([...terms]);
  fc.assert(
    fc.property(anyText, fc.nat(300), (raw, headEnd) => {
      const shown = snippetOf({ text: raw }, headEnd, { bodyStart: 0, finders: [findWords] });
      // Only of a text without a word there is nothing to show. What every page begins with is none of its words.
      if (!shown) {
        expect(clean(raw).text).not.toMatch(/[\p{L}\p{N}]/u);
        return;
      }
      const { text, marks, line } = shown;
      expect(text).toMatch(/[\p{L}\p{N}]/u);
      expect(text.length).toBeLessThanOrEqual(245);
      expect(text).not.toMatch(/[\r\n]/);
      const matched = joinedWordsIn(text).filter((word) => terms.has(termOf(word.text)));
      // What a hyphen joins stands for its parts.
      const expected = matched.filter((one, i) => !matched.slice(i + 1).some(({ start }) => start <= one.start));
      expect(marks).toEqual(expected.map(({ start, end }) => ({ start, end })));
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(raw.split(/\r\n|\r|\n/).length);
    }),
    { examples: [["\fradwege\fradwege", 0]] },
  );
});
