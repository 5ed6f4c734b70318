import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quoteOf } from "../../src/verify/compare-quote.ts";
import { mayHave, runsOf } from "../../src/verify/runs.ts";

const quote =
  "Die alte Brücke am Hafen wird im Sommer saniert, weil große Risse das Tragwerk schwächen und Straßen fehlen";
const runs = (text: string) => runsOf(quoteOf(text).parts.map(({ prepared }) => prepared));

describe("a text as read may have a quote", () => {
  test.each([
    ["as it is", `Vorher. ${quote}. Nachher.`],
    ["in capitals, with ß as ss", quote.toUpperCase()],
    ["over the ends of lines", quote.replaceAll("r", "r-\n").replaceAll(" ", " \n\n")],
    ["with parted umlauts and ligatures", quote.normalize("NFD").replace("Tragw", "Trag\u00adw")],
    ["with the head of a page in it", quote.replace("Hafen", "Ha-\nStadt Au – Seite 2\nfen")],
    ["with a word wrong", quote.replace("Tragwerk", "Dach")],
  ])("%s", (_, text) => {
    expect(mayHave(text, runs(quote))).toBe(true);
  });

  test("of few words, by shorter runs", () => {
    const brief = runs("Die alte Brücke am Hafen wird im Sommer");
    expect(mayHave("Die alte Brücke am Hafen", brief)).toBe(true);
    expect(
      mayHave("Die Brücke am alten Hafen, im Sommer", runs("Die alte Brücke am Hafen wird im Sommer saniert")),
    ).toBe(false);
  });

  test("of very few words, or of numbers, always", () => {
    expect(mayHave("", runs("Die alte Brücke am Hafen wird saniert"))).toBe(true);
    expect(mayHave("", runs("12 Euro und 13 Euro und 14 Euro und 15 Euro und 16 Euro und 17 Euro und 18 Euro"))).toBe(
      true,
    );
  });
});

test.each([
  ["has its words in another order", quote.split(" ").reverse().join(" ")],
  ["has other words between them", quote.replaceAll(" ", " aber ")],
  ["has nothing", ""],
])("a text has no quote that %s", (_, text) => {
  expect(mayHave(text, runs(quote))).toBe(false);
});

test("whatever stands between its letters, and around it", () => {
  const word = fc.stringMatching(/^[a-zäöüß]{2,12}$/);
  const gap = fc.constantFrom(" ", "\n", "-\n", " 2 ", "\uf0b7", "\u00ad", ", ");
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 12, maxLength: 30 }),
      fc.array(gap, { minLength: 1 }),
      fc.string(),
      (words, gaps, around) => {
        const text = words.map((one, i) => `${one}${gaps[i % gaps.length]}`).join("");
        expect(mayHave(`${around} ${text} ${around}`, runs(words.join(" ")))).toBe(true);
      },
    ),
  );
});
