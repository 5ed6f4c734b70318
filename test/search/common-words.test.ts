import { describe, expect, test } from "vitest";
import { commonWords, completeFrom } from "../../src/search/complete/common-words.ts";

describe("the words that most texts have", () => {
  test("come once for each term, as most texts write them, the most frequent first", () => {
    const texts = [
      "Radwege RADWEG Häuser am Ring",
      "Der Radweg, der Radweg und der Radweg",
      "Radweg. Radwege! Häuser",
      "Haeuser, Häuser; Ring 2024",
    ];
    expect(commonWords(texts, 10)).toEqual(["Häuser", "Radweg", "Radwege", "Ring"]);
    expect(commonWords(texts, 2)).toEqual(["Häuser", "Radweg"]);
  });

  test("one text's own words, numbers and words that say nothing are none of them", () => {
    expect(commonWords(["und 25-26577 Quitte", "und 25-26577 Birne"], 10)).toEqual([]);
  });
});

describe("what is typed is completed by them", () => {
  const complete = completeFrom(["Straße", "Radweg", "Straßenbahn", "Häuser", "Radverkehr"]);

  test.each([
    ["rad", ["radweg", "radverkehr"]],
    ["Ra", ["Radweg", "Radverkehr"]],
    ["strass", ["strasse", "strassenbahn"]],
    ["Straß", ["Straße", "Straßenbahn"]],
    ["Radweg am str", ["Radweg am straße", "Radweg am straßenbahn"]],
    ["-rad", ["-radweg", "-radverkehr"]],
    ['"sichere Rad', ['"sichere Radweg', '"sichere Radverkehr']],
  ])("%s", (typed, completions) => {
    expect(complete(typed, 10)).toEqual(completions);
  });

  test.each(["", "r", "radweg", "radweg ", "25-3", "art:an", "xyz"])("nothing for %j", (typed) => {
    expect(complete(typed, 10)).toEqual([]);
  });

  test("no more than are wanted", () => {
    expect(complete("ra", 1)).toEqual(["radweg"]);
  });
});
