import { describe, expect, test } from "vitest";
import { findReply } from "../../src/paper/questions/reply.ts";
import type { PaperKind } from "../../src/paper/record.ts";
import { linesOf } from "../../src/text/lines.ts";

/** `1: answer` for each answer, `all: …` for one that answers all questions. */
const answered = (text: string, kind: PaperKind | "unknown" = "stellungnahme"): string[] =>
  findReply(text, linesOf(text), kind === "unknown" ? undefined : kind).answers.map(
    ({ questions, start, end }) => `${questions.join(" ") || "all"}: ${text.slice(start, end).replace(/\s+/g, " ")}`,
  );

describe("one answer for all questions", () => {
  const formula = "Zur Anfrage der Fraktion Zukunft vom 3. Juni 2025 (25-25973) wird wie folgt Stellung genommen:";

  test.each([
    ["after the formula", `${formula}\n\nEs ist so.\n\nUnd bleibt so.`, ["all: Es ist so. Und bleibt so."]],
    [
      "after a heading",
      "Stellungnahme zur Anfrage\n\nSachverhalt:\n\nEs ist so.",
      ["all: Stellungnahme zur Anfrage Sachverhalt: Es ist so."],
    ],
    [
      "without what is said before",
      `${formula}\n\nVieles.\n\nDieses vorausgeschickt verweise ich auf die Tabelle.`,
      ["all: Dieses vorausgeschickt verweise ich auf die Tabelle."],
    ],
    [
      "without what is said before, other words",
      `${formula}\n\nVieles.\n\nDies vorausgeschickt, ist es so.\n\nImmer.`,
      ["all: Dies vorausgeschickt, ist es so. Immer."],
    ],
    ["not where questions are named", `${formula}\n\nDies vorausgeschickt:\n\nZu 1: Es ist so.`, ["1: Es ist so."]],
    ["without who signs", `${formula}\n\nEs ist so.\n\nIm Auftrag\n\n`, ["all: Es ist so."]],
    ["nothing after the formula", formula, []],
  ])("%s", (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });

  test("refers to what was said before", () => {
    expect(
      answered(
        `${formula}\n\nVorbemerkung\n\nVieles.\n\nZu den Fragen 1 bis 2:\nEs wird auf die Vorbemerkung verwiesen.`,
      ),
    ).toEqual(["1 2: Es wird auf die Vorbemerkung verwiesen."]);
  });
});

test.each([
  "Zum Antrag der Fraktion Zukunft (25-25973) wird wie folgt Stellung genommen:\n\nZu Punkt 1:\nEs ist so.",
  "Stellungnahme zum Änderungsantrag\n\nZu Punkt 1:\nEs ist so.",
  "Stellungnahme zu den Anträgen\n\n1. Wer?\n\nAlle.",
])("a reply to a motion answers no questions: %j", (text) => {
  expect(answered(text)).toEqual([]);
});

test("a reply that does not say to what answers the questions that it names, and no others", () => {
  expect(answered("Zu 1: Es ist so.")).toEqual(["1: Es ist so."]);
  expect(answered("Es ist so.")).toEqual([]);
});

test.each<[PaperKind | "unknown", string[]]>([
  ["stellungnahme", ["1: Ja."]],
  ["mitteilung", ["1: Ja."]],
  ["antrag", []],
  ["vorlage", []],
  ["anfrage", []],
  ["unknown", []],
])("%s", (kind, expected) => {
  expect(answered("Zu Frage 1: Ja.", kind)).toEqual(expected);
});

describe("a question that is answered in the same paper", () => {
  const asked = "Wir fragen:\n\n1. Wer?\n2. Was?\n\n";

  test.each([
    ["below a heading, by marks", `${asked}Stellungnahme:\n\nZu 1: Alle.\nZu 2: Nichts.`, ["1: Alle.", "2: Nichts."]],
    ["below a heading, repeated", `${asked}Stellungnahme des Bürgermeisteramtes\n\n1. Wer?\n\nAlle.`, ["1: Alle."]],
    ["below a heading, all at once", `${asked}Antwort der Verwaltung:\n\nAlle alles.`, ["all: Alle alles."]],
    ["between the questions", "1. Wer?\nAntwort: Alle.\n\n2. Was?\nAntwort: Nichts.", ["1: Alle.", "2: Nichts."]],
    ["by an office", `${asked}Stellungnahme vom Amt für Abfall:\n\nAlle alles.`, ["all: Alle alles."]],
    ["not yet", `${asked}Stellungnahme:\n\n`, []],
    ["only later", `${asked}Stellungnahme:\n\nDie Antwort wird zur Sitzung am 3.4. nachgereicht.`, []],
    ["not by a Stellungnahme that is only spoken of", `${asked}Stellungnahme zur Anfrage folgt.`, []],
  ])("%s", (_, text, expected) => {
    expect(answered(text, "anfrage")).toEqual(expected);
  });
});

describe("answers between the questions of a list", () => {
  const list = (below: readonly string[]): string =>
    below.map((text, i) => `${i + 1}. Wie viele Bäume stehen im Ort ${i + 1}?\n\n${text}\n`).join("\n");

  test("are answers, if each question has one", () => {
    const text = list(["Dort stehen drei.", "Dort stehen vier.", "Dort steht keiner."]);
    expect(answered(text, "anfrage")).toEqual([
      "1: Dort stehen drei.",
      "2: Dort stehen vier.",
      "3: Dort steht keiner.",
    ]);
  });

  test.each([
    ["one has none", ["Dort stehen drei.", "", "Dort steht keiner."]],
    ["they are two, each with a remark", ["Wir sahen drei.", "Wir sahen vier."]],
    ["more is asked below", ["Und wie alte?", "a.", "Wenn ja, welche?"]],
  ])("are none where %s", (_, below) => {
    expect(answered(list(below), "anfrage")).toEqual([]);
  });
});
