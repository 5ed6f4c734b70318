import { expect, test } from "vitest";
import { findLetter } from "../../src/paper/head/letter.ts";
import { linesOf } from "../../src/text/lines.ts";

const subjectOf = (text: string): string | undefined =>
  findLetter(linesOf(`An den Kreistag\n\nPeine, 12.09.2023\n\n${text}\n\nMehr.`))?.subject?.value;

test("the first paragraph after place and date is the subject", () => {
  expect(subjectOf("Antrag zur Einrichtung\neines Jugendrates")).toBe("Antrag zur Einrichtung eines Jugendrates");
});

test("a salutation is none, and neither is a paragraph of running text", () => {
  expect(subjectOf("Sehr geehrte Damen und Herren,")).toBeUndefined();
  expect(subjectOf("Die Verwaltung berichtet wie folgt. ".repeat(9))).toBeUndefined();
});
