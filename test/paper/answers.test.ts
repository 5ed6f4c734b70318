import { describe, expect, test } from "vitest";
import { findAnswers } from "../../src/paper/questions/answers.ts";
import { linesOf } from "../../src/text/lines.ts";

/** `1 3: answer` for each answer of a text. */
const answered = (text: string): string[] =>
  findAnswers(text, linesOf(text)).answers.map(
    ({ questions, start, end }) => `${questions.join(" ")}: ${text.slice(start, end).replace(/\s+/g, " ")}`,
  );

describe("answers after marks", () => {
  test.each([
    ["on lines of their own", "Zu Frage 1:\n\nJa.\n\nZu Frage 2:\n\nNein.", ["1: Ja.", "2: Nein."]],
    ["before the answer", "Zu 1. Ja.\nZu 2. Nein.", ["1: Ja.", "2: Nein."]],
    ["for several", "Zu den Fragen 1 und 3:\nJa.\n\nZu Frage 2: Nein.", ["1 3: Ja.", "2: Nein."]],
    ["over paragraphs", "Zu 1:\nJa.\n\nUnd mehr.\n\nZu 2:\nNein.", ["1: Ja. Und mehr.", "2: Nein."]],
    ["what stands before is none", "Vorbemerkung\n\nVieles.\n\nZu 1:\nJa.", ["1: Ja."]],
    [
      "with the question repeated after it",
      "Zu 1: Wer?\nAlle.\n\nZu 2: Was ist\nes?\n\nNichts.",
      ["1: Alle.", "2: Nichts."],
    ],
    ["below the question", "1. Wer?\n\nZu 1:\nAlle.\n\n2. Was?\n\nZu 2:\nNichts.", ["1: Alle.", "2: Nichts."]],
    [
      "below all questions",
      "1. Wer?\n2. Was?\n3. Wo?\n\nZu 1 und 2:\nAlle.\n\nZu 3:\nHier.",
      ["1 2: Alle.", "3: Hier."],
    ],
    ["that name parts", "Zu 1 a)\nJa.\n\nZu b)\nNein.\n\nZu 2:\nDoch.", ["1a: Ja.", "1b: Nein.", "2: Doch."]],
    [
      "not in mid-sentence",
      "Zu 1:\nDie Frist wurde bis\nzu 2.\nverlängert.",
      ["1: Die Frist wurde bis zu 2. verlängert."],
    ],
    ["without an answer", "Zu 1:\n\nZu 2:\nNein.", ["2: Nein."]],
    [
      "Frage and Antwort",
      "Frage 1: Wer?\nAntwort: Alle.\n\nFrage 2: Was?\nAntwort: Nichts.",
      ["1: Alle.", "2: Nichts."],
    ],
  ])("%s", (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});

describe("answers below repeated questions", () => {
  test.each([
    ["with numbers", "1. Wer?\n\nAlle.\n\n2. Was?\n\nNichts.", ["1: Alle.", "2: Nichts."]],
    ["with brackets", "1) Wer?\n\nAlle.\n\n2) Was?\n\nNichts.", ["1: Alle.", "2: Nichts."]],
    ["with letters", "a) Wer?\n\nAlle.\n\nb) Was?\n\nNichts.", ["a: Alle.", "b: Nichts."]],
    ["with capitals", "A. Wer?\n\nAlle.\n\nB. Was?\n\nNichts.", ["A: Alle.", "B: Nichts."]],
    ["no blank line between", "1. Wer ist\nes?\nAlle.\n2. Was? Nichts.", ["1: Alle.", "2: Nichts."]],
    ["the number above", "1.\nWer?\n\nAlle.\n\n2.\nWas?\n\nNichts.", ["1: Alle.", "2: Nichts."]],
    ["two questions in one", "1. Wer? Und was?\n\nAlle.\n\n2. Wo?\nUnd wann?\n\nHier.", ["1: Alle.", "2: Hier."]],
    [
      "with what is added to a question",
      "1. Wer? Bitte mit Namen.\n\nAlle.\n\n2. Wo?\n\nHier.",
      ["1: Alle.", "2: Hier."],
    ],
    [
      "one answer for several",
      "1. Wer?\n\n2. Was?\n\nAlle alles.\n\n3. Wo?\n\nHier.",
      ["1 2: Alle alles.", "3: Hier."],
    ],
    ["one for all, below the list", "1. Wer?\n2. Was?\n\nAlle alles.\n\nUnd mehr.", ["1 2: Alle alles. Und mehr."]],
    [
      "with Antwort",
      "1. Wer?\n\nAntwort:\nAlle.\n\n2. Was?\n\nAntwort der Verwaltung: Nichts.",
      ["1: Alle.", "2: Nichts."],
    ],
    [
      "a list in an answer",
      "1. Wer?\n\nZwei:\n1. Ada\n2. Eva\n\n2. Was?\n\nNichts.",
      ["1: Zwei: 1. Ada 2. Eva", "2: Nichts."],
    ],
    [
      "parts asked together",
      "1. Wer kommt\na) heute?\nb) morgen?\n\nAlle.\n\n2. Was?\n\nNichts.",
      ["1: Alle.", "2: Nichts."],
    ],
    [
      "parts answered each",
      "1. Wer kommt\na) heute?\n\nAda.\n\nb) morgen?\n\nEva.\n\n2. Was?\n\nNichts.",
      ["1: Ada.", "1: Eva.", "2: Nichts."],
    ],
    [
      "one that asks without a question mark",
      "1. Wer?\n\nAlle.\n\n2. Stand des Umbaus\n\nFertig.\n\n3. Wo?\n\nHier.",
      ["1: Alle.", "2: Fertig.", "3: Hier."],
    ],
    ["lists that begin anew", "1. Wer?\n\nAlle.\n\nB. Ort\n\n1. Wo?\n\nHier.", ["1: Alle. B. Ort", "1: Hier."]],
    [
      "a date is no number",
      "1. Wann?\n\nAm\n2. Juni 2025? Ja.\n\n2. Wo?\n\nHier.",
      ["1: Am 2. Juni 2025? Ja.", "2: Hier."],
    ],
    [
      "an abbreviation is no letter",
      "1. Wo?\n\nAn vielen Orten,\na. a. O. gelistet? Ja.",
      ["1: An vielen Orten, a. a. O. gelistet? Ja."],
    ],
    ["without numbers", "Wer ist\nes?\n\nAlle.\n\nWas?\n\nNichts.", ["1: Alle.", "2: Nichts."]],
    ["after bullets", "- Wer?\n- Was?\n\nAlle alles.\n\n- Wo?\n\nHier.", ["1 2: Alle alles.", "3: Hier."]],
    ["a question at the end has none", "1. Wer?\n\nAlle.\n\n2. Was?", ["1: Alle."]],
  ])("%s", (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});

describe("answers in a list", () => {
  test.each([
    ["that begins the text", "1. Alle.\n\n2. Nichts.", ["1: Alle.", "2: Nichts."]],
    ["for several", "1.\nAlle.\n\n2. + 3.\nNichts.", ["1: Alle.", "2 3: Nichts."]],
    [
      "that is announced",
      "Vieles ist wahr.\n\nZu den Fragen im Einzelnen:\n\n1. Alle.\n2. Nichts.",
      ["1: Alle.", "2: Nichts."],
    ],
    ["not another list", "Folgende Wege werden gebaut:\n\n1. Am Ring\n2. Am Tor", []],
    ["not one with gaps", "1. Am Ring\n3. Am Tor", []],
  ])("%s", (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});

describe("what stands above an answer", () => {
  const heading = (text: string): string[] =>
    findAnswers(text, linesOf(text)).answers.map(({ heading: place }) => text.slice(place?.start, place?.end));

  test.each([
    ["a mark", "Zu Frage 1:\n\nJa.", ["Zu Frage 1:"]],
    ["a mark and a question", "Zu 1: Wer ist\nes?\n\nAlle.", ["Zu 1: Wer ist\nes?"]],
    ["questions", "1. Wer?\n\n2. Was?\n\nAlle alles.", ["1. Wer?\n\n2. Was?"]],
    ["a question and what announces the answer", "1. Wer?\n\nAntwort:\nAlle.", ["1. Wer?\n\nAntwort:"]],
  ])("%s", (_, text, expected) => {
    expect(heading(text)).toEqual(expected);
  });
});

test("the questions are known that are repeated", () => {
  const text = "1. Wer ist\nes?\n\nAlle.\n\nZu 2: Was?\n\nNichts.\n\nZu 3:\nHier.";
  const { repeated } = findAnswers(text, linesOf(text));
  expect(repeated.map((one) => `${one.number}: ${one.text}`)).toEqual(["1: Wer ist es?", "2: Was?"]);
  expect(text.slice(repeated[0]?.start, repeated[0]?.end)).toBe("Wer ist\nes?");
});

test("an answer whose mark is damaged has no heading rather than an empty one", () => {
  const text = "Zu Frage 1:\n\nJa.\n\nZu den Fragen 3 und Zu Frage 1: 4:\n\nNein, nie.\n";
  const { answers } = findAnswers(text, linesOf(text));
  expect(answers.map(({ heading }) => (heading ? heading.end > heading.start : "none"))).toEqual([true, "none"]);
});
