import { catalogueOf } from "../language/catalogue.ts";
import { kindNames } from "../paper/kind-names.ts";
import { numbersOf, type Paper } from "../paper/record.ts";
import { shortened } from "../text/shortened.ts";
import { dateIn } from "./date-in.ts";
import { printable, printablePath } from "./printable.ts";
import type { Style } from "./style.ts";

type Numbered = Pick<Paper, "drucksache" | "otherNumbers" | "yearForm">;

/** A paper's number, or that it has none; with its year where it is given out again and again, `2009/153`. */
export function numberText(paper: Numbered, { chalk, language }: Style): string {
  const numbers = plainNumbers(paper);
  return numbers === "" ? chalk.dim(catalogueOf(language).shown.noNumber) : chalk.bold.cyan(printable(numbers));
}

/** The same for other formats, as it is; empty without a number. */
export function plainNumbers(paper: Numbered): string {
  const [first, ...others] = numbersOf(paper);
  return first === undefined ? "" : [paper.yearForm ?? first, ...others].join(", ");
}

/** A paper in one line, as far as its fields are known: `22-18940  Anfrage  01.06.2022`. */
export function paperLine(paper: Numbered & Pick<Paper, "kind" | "date">, style: Style): string {
  const { kind, date } = paper;
  return [numberText(paper, style), kind && kindNames[kind], date && dateIn(date, style.language)]
    .filter((part) => part)
    .join("  ");
}

/** A paper's Betreff, or the name of its file if it has none. */
export function titleOf({ betreff, file }: Pick<Paper, "betreff" | "file">): string {
  return betreff === undefined ? printablePath(file.replace(/^.*\//, "")) : printable(betreff);
}

// Two lines of a terminal.
const LONGEST_TITLE = 150;

/** The same for lists: of a subject that is a paragraph, the first words. */
export function shortTitleOf(paper: Pick<Paper, "betreff" | "file">): string {
  return shortened(titleOf(paper), LONGEST_TITLE);
}
