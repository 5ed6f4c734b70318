import { DASH, DASHES } from "../dash.ts";
import type { Edit } from "../edited-text.ts";
import { beginsSmall, L } from "../letters.ts";

// Lines that belong to the page, the printer or the web page, each alone on its line: how it begins, and how it goes on.
const marks: ReadonlyArray<readonly [string, string]> = [
  // `– 2 –`. Not: `- 2 Bänke`.
  [`${DASH} ?\\d`, `\\d{0,2} ?${DASH}`],
  ["-- \\d", "\\d{0,3} of \\d{1,4} --"],
  // `Seite 2`, `Seite 2 von 3`. Not: `Seite 2 der Anlage`, a lone `2`.
  ["Seite:? ?\\d", "\\d{0,2}(?: ?(?:von|/) ?\\d{1,3})?"],
  ["\\d{1,3} von \\d", "\\d{0,2}(?: in Zusammenstellung)?"],
  // `Ausdruck vom: 03.04.2019 Seite: 1/2`.
  ["Ausdruck vom:", ".{0,60}"],
  // `Gedruckt auf 100 Prozent Recyclingpapier`, also over lines.
  ["Gedruckt", "(?: auf)?(?: 100)?(?: Prozent ?)?(?:Recyclingpapier)?"],
  ["auf 100 Prozent", "(?: Recyclingpapier)?"],
  ["(?:100 )?(?:Prozent ?)?Recyclingpapier", ""],
  ["100 Prozent", ""],
  ["Loading\\.\\.\\.", ""],
  ["Reduzieren", ""],
  ["Erläuterungen und Hinweise", ""],
];
const pageMark = new RegExp(`^(?:${marks.map(([begins, goesOn]) => begins + goesOn).join("|")})$`);
// `Ausdruck vom:` and 60 more, in characters.
const LONGEST_MARK = 73;

// `1/2`, a page mark only where another line counts to the same last page.
const pageOfPages = /^\d{1,3}\/(\d{1,3})$/;
const LONGEST_COUNT = 7;

// Whether a text may have any: most have none, and are not looked at line by line.
const anyMark = new RegExp(`\\f|^(?:${marks.map(([begins]) => begins).join("|")}|\\d{1,3}/\\d)`, "m");

// A running header: a kind and the paper's number, `Stellungnahme - 24-24242-01`. Furniture only next to a page mark.
const endsInNumber = new RegExp(` ${DASH} [\\d/${DASHES}]{4,20}$`);
const kindAndNumber = new RegExp(`^[${L} ()]{2,60} ${DASH} [\\d/${DASHES}]{4,20}$`, "u");

interface Line {
  readonly start: number;
  /** After the line's `\n`. */
  readonly end: number;
  readonly text: string;
}

/** Removes page furniture and running headers: lines next to more than one page mark. */
export function dropFurniture(text: string): Edit[] {
  if (!anyMark.test(text)) return [];
  const lines = linesOf(text);
  const counted = countedPages(lines);
  const marked = lines.map((line, i) => counted.has(i) || isPageMark(line.text));
  for (const header of runningHeaders(lines, marked)) marked[header] = true;
  const edits: Edit[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!marked[i]) continue;
    let first = i;
    while (first > 0 && lines[first - 1]?.text === "") first--;
    while (i + 1 < lines.length && (marked[i + 1] || lines[i + 1]?.text === "")) i++;
    const start = lines[first]?.start ?? 0;
    const end = lines[i]?.end ?? text.length;
    const lineEnd = start === 0 || text[start - 1] === "\n" ? "" : "\n";
    const gap = start === 0 || isMidSentence(text, start, end) ? "" : "\n";
    edits.push({ start, end, insert: lineEnd + gap });
  }
  return edits;
}

function isPageMark(line: string): boolean {
  return line === "\f" || (line.length <= LONGEST_MARK && line !== "" && pageMark.test(line));
}

/** The lines such as `1/2` that count to the same last page as another one. */
function countedPages(lines: readonly Line[]): Set<number> {
  const byLastPage = new Map<string, number[]>();
  lines.forEach(({ text }, i) => {
    if (text.length > LONGEST_COUNT || !text.includes("/")) return;
    const lastPage = pageOfPages.exec(text)?.[1];
    if (lastPage === undefined) return;
    const same = byLastPage.get(lastPage);
    if (same) same.push(i);
    else byLastPage.set(lastPage, [i]);
  });
  return new Set([...byLastPage.values()].filter((same) => same.length > 1).flat());
}

/** Lines next to page marks, blank lines aside, that name kind and number or stand next to other marks too. */
function runningHeaders(lines: readonly Line[], marked: readonly boolean[]): number[] {
  const beside = new Map<string, Set<number>>();
  const headers: number[] = [];
  const look = (at: number, side: "above" | "below"): void => {
    const neighbour = lines[at]?.text;
    if (neighbour === undefined || neighbour.length > 100) return;
    if (endsInNumber.test(neighbour) && kindAndNumber.test(neighbour)) headers.push(at);
    const shape = `${side} ${neighbour.replace(/\d{1,3}(?=\D*$)/, "#")}`;
    const same = beside.get(shape) ?? new Set();
    beside.set(shape, same.add(at));
  };
  // Marks that stand together are one: a page number and the form feed after it.
  for (let i = 0; i < lines.length; i++) {
    if (!marked[i]) continue;
    let above = i - 1;
    while (lines[above]?.text === "") above--;
    look(above, "above");
    while (marked[i + 1] || lines[i + 1]?.text === "") i++;
    look(i + 1, "below");
  }
  const repeated = [...beside.values()].filter((same) => same.size > 1).flatMap((same) => [...same]);
  // What later pages repeat of the first line is there the title: `11. Sitzung vom 9. November 2021`.
  const title = lines.findIndex(({ text }) => text !== "");
  return [...headers, ...repeated.filter((at) => at !== title)];
}

const openEnd = new RegExp(String.raw`[${L}\d,-]\n?$`);

/** Whether what stands before and after a page break is one sentence, so that its lines belong together. */
function isMidSentence(text: string, start: number, end: number): boolean {
  return openEnd.test(text.slice(Math.max(0, start - 3), start)) && beginsSmall(text.slice(end, end + 1));
}

/** A form feed is a line of its own. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const hasPages = text.includes("\f");
  let start = 0;
  for (const line of text.split("\n")) {
    const end = Math.min(start + line.length + 1, text.length);
    if (hasPages && line.includes("\f")) {
      for (const part of withPages(text.slice(start, end), start)) lines.push(part);
    } else if (end > start) lines.push({ start, end, text: line });
    start = end;
  }
  return lines;
}

function withPages(line: string, start: number): Line[] {
  return Array.from(line.matchAll(/\f|[^\n\f]*\n|[^\n\f]+/g), ({ index, 0: part }) => {
    return { start: start + index, end: start + index + part.length, text: part.replace("\n", "") };
  });
}
