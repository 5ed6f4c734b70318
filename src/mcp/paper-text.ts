import type { Paper } from "../paper/record.ts";
import { plainNumbers, shortTitleOf } from "../render/paper-line.ts";
import { printable } from "../render/printable.ts";

type Named = Pick<Paper, "file" | "drucksache" | "otherNumbers" | "yearForm" | "kind" | "date" | "betreff">;

/** A paper in one line: `25-26577, anfrage, 2025-10-02: “Subject”`. */
export function paperText(paper: Named): string {
  const { kind, date } = paper;
  const facts = [printable(plainNumbers(paper)), kind, date].filter((part) => part);
  return [facts.join(", "), `“${shortTitleOf(paper)}”`].filter((part) => part !== "").join(": ");
}

/** The same as data. Unknown fields are left out. */
export function paperData({ file, drucksache, otherNumbers, yearForm, kind, date, betreff }: Named): object {
  return { number: drucksache, otherNumbers, yearForm, kind, date, subject: betreff && printable(betreff), file };
}
