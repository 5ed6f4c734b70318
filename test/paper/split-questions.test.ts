import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { splitQuestions } from "../../src/paper/questions/split-questions.ts";

const head = "Drucksache: 24-24100\n\nAnfrage\n\nBetreff: Bänke\n\n";
const asked = (text: string) =>
  parsePaper(
    { file: "x.txt", text: `${head}${text}\n`, bodyStart: 0, frontMatter: {}, problems: [] },
    braunschweig,
  ).questions.map(({ number, text: words }) => `${number}: ${words}`);

describe("questions numbered within a line", () => {
  const three = ["1: Wie viele Bänke gibt es?", "2: Wann kommen neue?", "3: Was kosten sie?"];
  test.each([
    [
      "after the lead-in",
      "Wir fragen die Verwaltung: 1. Wie viele Bänke gibt es? 2. Wann kommen neue? 3. Was kosten sie?",
    ],
    ["below the lead-in", "Wir fragen:\n1. Wie viele Bänke gibt es? 2. Wann kommen neue? 3. Was kosten sie?"],
    ["with brackets", "Daher fragen wir: 1) Wie viele Bänke gibt es? 2) Wann kommen neue? 3) Was kosten sie?"],
    [
      "text before and after",
      "Bänke fehlen. Wir fragen: 1. Wie viele Bänke gibt es? 2. Wann kommen neue? 3. Was kosten sie? Wir danken.",
    ],
    ["some lines below", "Wir fragen:\n1. Wie viele Bänke gibt es? 2. Wann kommen neue?\n3. Was kosten sie?"],
  ])("%s", (_, text) => {
    expect(asked(text)).toEqual(three);
  });

  test("letters", () => {
    expect(asked("Wir fragen: a) Wie viele gibt es? b) Wann kommen neue?")).toEqual([
      "a: Wie viele gibt es?",
      "b: Wann kommen neue?",
    ]);
  });

  test("their places are those of their words", () => {
    const text = `${head}Wir fragen: 1. Wie viele gibt es? 2. Wann kommen neue?`;
    const { questions } = parsePaper({ file: "x", text, bodyStart: 0, frontMatter: {}, problems: [] }, braunschweig);
    expect(questions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Wie viele gibt es?",
      "Wann kommen neue?",
    ]);
  });
});

test.each([
  "Gilt das ab dem 1. Januar und für die 2. Klasse?",
  "Wer hat am 1. Mai 2024 gewählt? Wer am 2. Juni?",
  "1. Wie viele gibt es?",
  "1. Es gibt zehn Bänke. 2. Wann kommen neue?",
  "Zu 2. Wie viele? 3. Wann?",
  "Ohne Frage 1. Eins 2. Zwei",
])("%j is one line", (text) => {
  const line = { text, start: 0, end: text.length };
  expect(splitQuestions([line])).toEqual([line]);
});
