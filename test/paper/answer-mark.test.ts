import { describe, expect, test } from "vitest";
import { parseAnswerMark } from "../../src/paper/questions/answer-mark.ts";

/** The numbers that a line's mark names, and what stands after it. */
function seen(line: string): [numbers: string, after: string] | undefined {
  const mark = parseAnswerMark(line);
  return mark && [mark.numbers.join(" "), line.slice(mark.length)];
}

describe("what names the questions of an answer", () => {
  test.each([
    ["Zu Frage 1:", "1", ""],
    ["Zu Frage 1: Ja.", "1", "Ja."],
    ["Zu 1.", "1", ""],
    ["Zu 1. Ja.", "1", "Ja."],
    ["Zu 1:", "1", ""],
    ["zu 1) Nein.", "1", "Nein."],
    ["Zu 1", "1", ""],
    ["Zu 1 - Nein.", "1", "Nein."],
    ["zu Ziffer 1", "1", ""],
    ["Zu Ziff. 2:", "2", ""],
    ["Zu Punkt 1.:", "1", ""],
    ["Zu Nr. 4:", "4", ""],
    ["Zu Frage Nr. 3:", "3", ""],
    ["Zu den Fragen 1 und 3", "1 3", ""],
    ["Zu den Fragen 1 bis 3: Ja.", "1 2 3", "Ja."],
    ["Zu den Fragen 1, 2, 4 und 6:", "1 2 4 6", ""],
    ["Zu den Fragen 2 und Frage 5:", "2 5", ""],
    ["Zu 1. und 2.:", "1 2", ""],
    ["Zu 1. - 3.", "1 2 3", ""],
    ["Zu Fragen Nr. 9-11:", "9 10 11", ""],
    ["Zu 2/3:", "2 3", ""],
    ["Zu 3a:", "3a", ""],
    ["Zu 3 b) Ja.", "3b", "Ja."],
    ["Zu a) bis c):", "a b c", ""],
    ["Zu den Fragen 5 a) bis c):", "5a 5b 5c", ""],
    ["Zu B1:", "B1", ""],
    ["Zu IV. Ja.", "IV", "Ja."],
    ["• Zu Frage 2:", "2", ""],
    ["Antwort zu Frage 3: Nein.", "3", "Nein."],
    ["Antwort 2:", "2", ""],
    ["Stellungnahme zu Frage Nr. 2", "2", ""],
    ["Frage 7", "7", ""],
    ["Fragen 4 bis 6:", "4 5 6", ""],
    // The sentence is the answer, from its beginning.
    ["Zu Frage 1 liegen keine Zahlen vor.", "1", "Zu Frage 1 liegen keine Zahlen vor."],
    ["Zu den Fragen 5 a) und b) gibt es nichts.", "5a 5b", "Zu den Fragen 5 a) und b) gibt es nichts."],
  ])("%s", (line, numbers, after) => {
    expect(seen(line)).toEqual([numbers, after]);
  });

  test.each([
    "Zu 1 % der Fälle liegt nichts vor.",
    "Zu Punkt 3 der Tagesordnung",
    "Zu Frage 2 der Anfrage",
    "Zu 1. Januar",
    "Zu 2.000 Euro",
    "Zum Punkt 1:",
    "zu den 12 Anträgen",
    "zu verlagern.",
    "Zu den Fragen im Einzelnen:",
    "Antwort: Ja.",
    "Antworten gibt es viele.",
    "1. Wer?",
    "Zug 1:",
    "",
  ])("%j does not", (line) => {
    expect(seen(line)).toBeUndefined();
  });
});
