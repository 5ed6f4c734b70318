import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceAround } from "../../src/text/sentence.ts";
import { arbitraryText } from "./arbitrary-text.ts";

/** The sentence round the `|`, which is taken out first. */
function sentence(marked: string, reach?: number): string {
  const at = marked.indexOf("|");
  const text = marked.replace("|", "");
  const { start, end } = sentenceAround(text, at, reach);
  return text.slice(start, end);
}

describe("the sentence round a place", () => {
  test.each([
    ["between two full stops", "Eins ist da. Zwei |kommt. Drei geht.", "Zwei kommt."],
    ["question and exclamation marks", "Wirklich? Das |ist so! Gut.", "Das ist so!"],
    ["`Ds.`", "Eins. Siehe die Ds. |25-26577 dazu. Drei.", "Siehe die Ds. 25-26577 dazu."],
    ["`Drs. Nr.`", "Eins. Vgl. Drs. Nr. |19-10104-01. Drei.", "Vgl. Drs. Nr. 19-10104-01."],
    ["`z. B.`", "Eins. Das ist z. B. Karin |Müller. Drei.", "Das ist z. B. Karin Müller."],
    ["`3. Juni`", "Eins. Die Anfrage vom 3. Juni |2025 liegt vor. Drei.", "Die Anfrage vom 3. Juni 2025 liegt vor."],
    ["`Dr. Pollmann`", "Eins. Herr Dr. Pollmann |antwortet. Drei.", "Herr Dr. Pollmann antwortet."],
    ["`Abs. 2` and `bzw. Rat`", "Eins. Nach Abs. 2 bzw. Rat |gilt. Drei.", "Nach Abs. 2 bzw. Rat gilt."],
    ["the suffix of a number", "Eins. Vgl. die Mitteilung 19-10104-01. |Zwei kommt. Drei.", "Zwei kommt."],
    ["the year of an old number", "Eins. Vgl. die Vorlage 8720/13. |Zwei kommt. Drei.", "Zwei kommt."],
    ["a year", "Das war im Jahr 2023. |Zwei kommt. Drei.", "Zwei kommt."],
    ["a date with a short year", "Das war am 03.06.25. |Zwei kommt. Drei.", "Zwei kommt."],
    ["a small letter goes on", "Eins. Das ist Str. usf. und |mehr. Drei.", "Das ist Str. usf. und mehr."],
    ["a date in figures", "Eins. Am 13.08.2023 |war es. Drei.", "Am 13.08.2023 war es."],
    ["a line break inside", "Eins.\nZwei\n|kommt. Drei.", "Zwei\nkommt."],
    ["a blank line", "Titel ohne Punkt\n\nZwei |kommt", "Zwei kommt"],
    ["a blank line with blanks in it", "Titel\n \t\nZwei |kommt\n  \nDrei", "Zwei kommt"],
    ["a colon at a line's end", "Zur Sache:\nZwei |kommt.", "Zwei kommt."],
    ["no colon inside a line", "Zur Sache: Zwei |kommt.", "Zur Sache: Zwei kommt."],
    ["a word that ends like an abbreviation", "Er kam an. Das Art. Die Stadt. Zwei |kommt.", "Zwei kommt."],
    ["the whole text", "nur |das", "nur das"],
    ["an empty text", "|", ""],
  ])("%s", (_, marked, expected) => {
    expect(sentence(marked)).toBe(expected);
  });

  test.each(
    "Drs Ds Drucks Nr Nrn vgl bzw ca Abs Art Anl inkl ggf sog Dr Prof St Str Ziff lfd Az Dez Tel Mio gem gez evtl lt rd max min Jan Feb Aug Sept Okt Nov".split(
      " ",
    ),
  )("ends no sentence with `%s.`", (word) => {
    expect(sentence(`Eins. Das ${word}. Wort |kommt. Drei.`)).toBe(`Das ${word}. Wort kommt.`);
    expect(sentence(`Eins. Das Wort${word.toLowerCase()}. Nun |kommt es. Drei.`)).toBe("Nun kommt es.");
  });

  test("looks no farther than its reach", () => {
    expect(sentence("aaaa bbbb |cccc dddd", 5)).toBe("bbbb cccc");
  });

  test("holds the place, for any text", () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), fc.integer({ min: 1, max: 40 }), (text, pick, reach) => {
        const at = pick % (text.length + 1);
        const { start, end } = sentenceAround(text, at, reach);
        expect(start).toBeLessThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(at);
        expect(start).toBeGreaterThanOrEqual(Math.max(0, at - reach));
        expect(end).toBeLessThanOrEqual(Math.min(text.length, at + reach));
      }),
    );
  });
});
