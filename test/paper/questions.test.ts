import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { findQuestions } from "../../src/paper/questions/questions.ts";
import { linesOf } from "../../src/text/lines.ts";

const asked = (text: string) =>
  findQuestions(linesOf(text)).questions.map(({ number, text: words }) => `${number}: ${words}`);

describe("what leads in to questions", () => {
  test.each([
    "Dazu fragen wir die Verwaltung:",
    "Dazu haben wir folgende Fragen:",
    "Vor diesem Hintergrund fragen wir die Verwaltung:",
    "Daher fragen wir:",
    "Aus diesem Grund fragen wir an:",
    "Aus diesem Grund wird angefragt:",
    "Dies vorausgeschickt fragen wir an:",
    "Vor diesem Hintergrund bitten wir um die Beantwortung der folgenden Fragen:",
    "Wir bitten die Verwaltung um Beantwortung:",
    "Deshalb frage ich die Verwaltung:",
    "Daher fragt die SPD-Fraktion:",
    "Wir bitten um eine schriftliche Beantwortung\nder folgenden Fragen:",
    "Gern möchten wir wissen:",
    "Wir fragen:",
    "Wir fragen die Verwaltung:",
    "Wir fragen daher:",
    "Ich frage die Verwaltung:",
    "Die Fraktion fragt daher:",
    "Die Verwaltung wird gefragt:",
    "Dazu unsere Fragen:",
    "Fragen:",
    "Es stellen sich uns die Fragen:",
    "Wir bitten Sie um Beantwortung der nachfolgenden Fragen:",
    "In diesem Zusammenhang fragen wir",
    "Wir bitten die Verwaltung um Auskunft zu folgenden Punkten:",
  ])("%s", (leadIn) => {
    expect(asked(`Text davor.\n\n${leadIn}\n\n1. Wer?\n2. Was?`)).toEqual(["1: Wer?", "2: Was?"]);
    expect(asked(`Text davor.\n${leadIn}\n1. Wer?\n2. Was?`)).toEqual(["1: Wer?", "2: Was?"]);
  });

  test.each([
    "Die Gründe sind:",
    "Zu den Fragen:",
    "Daher fragen wir.",
    "Wir fragen uns, was das soll.",
    "Wir fragen uns:",
    "Antworten auf Fragen:",
    "Die Anregungen fragen wirklich viel:",
    "",
  ])("%j does not", (line) => {
    expect(findQuestions(linesOf(`${line}\n\n1. Wer?\n2. Was?`))).toEqual({ questions: [], asks: false });
  });

  test.each([
    "Fragen:",
    "Dazu unsere Fragen:",
    "In diesem Zusammenhang fragen wir",
  ])("%s only before a list", (line) => {
    const text = `${line}\nsich, ob es so ist?\n\nIst es das?`;
    expect(findQuestions(linesOf(text))).toEqual({ questions: [], asks: false });
  });

  test("a paper that was cut off asks, though nobody knows what", () => {
    expect(findQuestions(linesOf("Ist das so? Nein.\n\nDaher fragen wir:"))).toEqual({ questions: [], asks: true });
  });
});

describe("questions", () => {
  const ask = (text: string) => asked(`Daher fragen wir:\n\n${text}`);

  test.each([
    ["figures and dots", "1. Wer?\n2. Was?", ["1: Wer?", "2: Was?"]],
    ["figures and brackets", "1) Wer?\n2) Was?", ["1: Wer?", "2: Was?"]],
    ["both", "1.) Wer?\n2.) Was?", ["1: Wer?", "2: Was?"]],
    ["letters", "a) Wer?\nb) Was?", ["a: Wer?", "b: Was?"]],
    ["dashes are counted", "- Wer?\n- Was?", ["1: Wer?", "2: Was?"]],
    ["bullets", "• Wer?\n▪ Was?\n\uf0b7 Wann?", ["1: Wer?", "2: Was?", "3: Wann?"]],
    ["boxes", "☐ Wer?\n☒ Was?", ["1: Wer?", "2: Was?"]],
    ["brackets", "(1) Wer?\n(2) Was?", ["1: Wer?", "2: Was?"]],
    ["the word", "Frage 1: Wer?\nFrage 2: Was?", ["1: Wer?", "2: Was?"]],
    ["the word above", "Frage 1:\n\nWer?\n\nFrage 2:\n\nWas?", ["1: Wer?", "2: Was?"]],
    ["Roman figures", "I. Wer?\nII. Was?\nIII. Wo?\nIV. Wie?", ["I: Wer?", "II: Was?", "III: Wo?", "IV: Wie?"]],
    ["figures above", "1.\nWer?\n2.\nWas?", ["1: Wer?", "2: Was?"]],
    [
      "a date at a line's beginning is no number",
      "1. Wer?\n2. Wie hat die Verwaltung am\n3. Juni 2025 in der Sitzung\n3. 6. 2025 geantwortet?\n3. Wo?",
      ["1: Wer?", "2: Wie hat die Verwaltung am 3. Juni 2025 in der Sitzung 3. 6. 2025 geantwortet?", "3: Wo?"],
    ],
    [
      "nor is a number out of turn in mid-sentence",
      "1. Gilt das auch für die\n5. Klasse?\n2. Was?",
      ["1: Gilt das auch für die 5. Klasse?", "2: Was?"],
    ],
    ["but it is one after a sentence", "1. Wer?\n1. Was?\n4. Wo?", ["1: Wer?", "1: Was?", "4: Wo?"]],
    ["a date below the list is none of it", "1. Wer?\n2. Was?\n\n3. Juni 2025\nEva Lang", ["1: Wer?", "2: Was?"]],
    ["small o", "o Wer?\no Ob?", ["1: Wer?", "2: Ob?"]],
    ["blank lines between", "1. Wer?\n\n2. Was?", ["1: Wer?", "2: Was?"]],
    ["a question over lines", "1. Wer ist\nes?\n2. Was?", ["1: Wer ist es?", "2: Was?"]],
    ["… over a page break", "1. Wer ist\n\nes?\n2. Was?", ["1: Wer ist es?", "2: Was?"]],
    [
      "parts of a question belong to it",
      "1. Wer,\na) wenn nicht wir,\nb) wenn nicht jetzt?\n2. Was?",
      ["1: Wer, a) wenn nicht wir, b) wenn nicht jetzt?", "2: Was?"],
    ],
    ["what follows does not", "1. Wer?\n\nMit freundlichen Grüßen", ["1: Wer?"]],
    ["a single one in prose", "Wer ist es, und was will er? Wir warten.", ["1: Wer ist es, und was will er?"]],
    ["prose over lines", "Wer ist\nes?", ["1: Wer ist es?"]],
    ["no question in prose", "Wir warten.", []],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(ask(text)).toEqual(expected);
  });

  test("the last lead-in counts", () => {
    expect(asked("Daher fragen wir:\n\n1. Alt?\n\nZudem fragen wir:\n\n1. Neu?")).toEqual(["1: Neu?"]);
  });

  test("a list before the lead-in is none", () => {
    expect(asked("1. Grund\n2. Grund\n\nDaher fragen wir:\n\n1. Wer?")).toEqual(["1: Wer?"]);
  });

  test.each([
    "24-23977",
    "24-23977 - Seite 2",
    "Anfrage 24–23977",
    "Anfrage (öffentlich) - 24-23977, Seite 2 von 3",
    "Drucksache 24-23977",
  ])("the top of a page is no part of a question: %s", (label) => {
    const text = `Anfrage\n24-23977\n\nDaher fragen wir:\n\n1. Wer ist\n${label}\nes?\n2. Was?`;
    const source = { file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] };
    expect(parsePaper(source, braunschweig).questions.map((one) => one.text)).toEqual(["Wer ist es?", "Was?"]);
  });

  test.each(["24-23977-01", "Siehe 24-23977", "Vorlage 24-23978"])("other numbers are: %s", (line) => {
    const text = `Anfrage\n24-23977\n\nDaher fragen wir:\n\n1. Wer ist\n${line}\nes?\n2. Was?`;
    const source = { file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] };
    expect(parsePaper(source, braunschweig).questions[0]?.text).toBe(`Wer ist ${line} es?`);
  });

  test("a question's place is that of its words, without the number", () => {
    const text = "Daher fragen wir:\n\n1. Wer ist\nes?";
    const [one] = findQuestions(linesOf(text)).questions;
    expect(text.slice(one?.start, one?.end)).toBe("Wer ist\nes?");
  });
});
