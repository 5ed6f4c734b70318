import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/paper/lines.ts";
import { findQuestions } from "../../src/paper/questions.ts";

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
  ])("%s", (leadIn) => {
    expect(asked(`Text davor.\n\n${leadIn}\n\n1. Wer?\n2. Was?`)).toEqual(["1: Wer?", "2: Was?"]);
    expect(asked(`Text davor.\n${leadIn}\n1. Wer?\n2. Was?`)).toEqual(["1: Wer?", "2: Was?"]);
  });

  test.each([
    "Die Gründe sind:",
    "Zu den Fragen:",
    "Daher fragen wir.",
    "Wir fragen uns, was das soll.",
    "",
  ])("%j does not", (line) => {
    expect(findQuestions(linesOf(`${line}\n\n1. Wer?\n2. Was?`))).toEqual({ questions: [], asks: false });
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

  test("a question's place is that of its words, without the number", () => {
    const text = "Daher fragen wir:\n\n1. Wer ist\nes?";
    const [one] = findQuestions(linesOf(text)).questions;
    expect(text.slice(one?.start, one?.end)).toBe("Wer ist\nes?");
  });
});
