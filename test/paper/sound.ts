import { expect } from "vitest";
import { type Paper, paperKinds, sectionKinds } from "../../src/paper/record.ts";
import type { Source } from "../../src/paper/source.ts";
import { pagesIn } from "../../src/text/pages.ts";
import { positionsIn } from "../../src/text/position.ts";
import type { FileSpan } from "../../src/text/span.ts";

/** A file that holds nothing but a text. */
export const sourceOf = (text: string, bodyStart = 0): Source => ({
  file: "x.txt",
  text,
  bodyStart,
  frontMatter: {},
  problems: [],
});

/** Every stretch of the file that the record points at. */
export function spansOf(paper: Paper): FileSpan[] {
  const { beratungsfolge, sections, questions, answers, attachments, signatories, citations, places } = paper;
  const headings = answers.flatMap(({ heading }) => heading ?? []);
  const listed = [beratungsfolge, sections, questions, answers, headings, attachments, signatories, citations].flat();
  return [...listed, ...Object.values(places)];
}

/** What holds for the record of any text at all. */
export function expectSound(paper: Paper, raw: string): void {
  const pageOf = pagesIn(raw);
  for (const { start, end, page } of spansOf(paper)) {
    expect(page).toBe(pageOf?.(start));
    if (start < 0 || end <= start || end > raw.length) expect.fail(`a place from ${start} to ${end} of ${raw.length}`);
  }
  const position = positionsIn(raw);
  const end = position(raw.length);
  for (const { start, line, column, page, text } of paper.citations) {
    expect({ line, column, ...(page !== undefined && { page }) }).toEqual(position(start));
    expect(raw.startsWith(text, start)).toBe(true);
  }
  for (const { line, column, page } of paper.problems) {
    expect(page === undefined).toBe(pageOf === undefined);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(end.line);
  }
  if (paper.kind !== undefined) expect(paperKinds).toContain(paper.kind);
  for (const { kind } of paper.sections) expect(sectionKinds).toContain(kind);
  for (const { text } of paper.questions) expect(text.trim()).not.toBe("");
  const dates = [paper.date ?? [], ...paper.beratungsfolge.map(({ date }) => date ?? [])].flat();
  for (const date of dates) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  expect(Object.values(paper)).not.toContain(undefined);
  expect(JSON.parse(JSON.stringify(paper))).toEqual(paper);
}
