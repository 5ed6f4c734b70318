import { describe, expect, test } from "vitest";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const questions = (...lines: string[]) => {
  const head = [
    "ANFRAGE",
    "",
    "ABC-Fraktion",
    "",
    "Vorlage Nr.: 2017/0573",
    "",
    "Bänke",
    "Gremium Termin TOP ö nö",
    "Gemeinderat 17.10.2017 18 x",
    "",
  ];
  const text = [...head, ...lines, "", "Begründung:", "Die Bänke sind morsch. Warum nur?", ""].join("\n");
  const paper = parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, karlsruhe);
  return paper.questions.map(({ number, text: asked }) => `${number}: ${asked}`);
};

describe("questions without numbers", () => {
  const asked = [
    "Wie viele Bänke gibt es am Wehr, und wer",
    "pflegt sie?",
    "Wann wurden sie gebaut?",
    "Was kostet eine neue Bank?",
  ];
  const expected = [
    "1: Wie viele Bänke gibt es am Wehr, und wer pflegt sie?",
    "2: Wann wurden sie gebaut?",
    "3: Was kostet eine neue Bank?",
  ];

  test("each on lines of its own are as many", () => {
    expect(questions(...asked)).toEqual(expected);
    expect(questions("Wir fragen die Verwaltung:", ...asked)).toEqual(expected);
  });

  test("in running text are one", () => {
    const running = ["Wie viele Bänke gibt es am Wehr? Wann wurden sie", "gebaut? Was kostet eine neue Bank?"];
    expect(questions(...running)).toEqual([`1: ${running.join(" ")}`]);
  });
});

describe("a list of what is asked for", () => {
  test("needs no question mark", () => {
    expect(
      questions("1. Die Verwaltung möge die Bänke am Wehr auflisten.", "", "2. Wir wünschen eine Karte", "der Bänke."),
    ).toEqual(["1: Die Verwaltung möge die Bänke am Wehr auflisten.", "2: Wir wünschen eine Karte der Bänke."]);
  });

  test("is none where an item asks for nothing", () => {
    expect(questions("1. Die Verwaltung möge die Bänke auflisten.", "2. Am Wehr stehen acht Bänke.")).toEqual([]);
  });
});
