import type { Placed, Span } from "./span.ts";

/** One line of a cleaned text, or a part of one, without its line end. */
export interface Line extends Span {
  readonly text: string;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ text: line, start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** The lines that begin before an offset. */
export function linesBefore(end: number, lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, lines.findLastIndex((line) => line.start < end) + 1);
}

/** What stands in a line from one unit up to another one. */
export function partOfLine({ text, start }: Line, from: number, to: number): Line {
  return { text: text.slice(from, to), start: start + from, end: start + to };
}

/** A line from `from` units on, without the white space there. */
export function restOfLine(line: Line, from: number): Line {
  const text = line.text.slice(from).trimStart();
  return { text, start: line.end - text.length, end: line.end };
}

/** What stands between the matches of a global pattern; the whole line if there is none. */
export function splitLine(line: Line, separator: RegExp): Line[] {
  const parts: Line[] = [];
  let from = 0;
  for (const { index, 0: between } of line.text.matchAll(separator)) {
    parts.push(partOfLine(line, from, index));
    from = index + between.length;
  }
  return [...parts, partOfLine(line, from, line.text.length)];
}

/** A line cut at some of its units, in rising order, without white space at the parts' ends. */
export function cutLine(line: Line, starts: readonly number[]): Line[] {
  const from = [0, ...starts];
  return from.map((start, i) => {
    const end = from[i + 1] ?? line.text.length;
    return partOfLine(line, start, start + line.text.slice(start, end).trimEnd().length);
  });
}

/** The cells of a line between tabs, or whatever `cell` matches: trimmed, none empty. */
export function cellsOf(line: Line, cell = /[^\t]+/g): Line[] {
  return Array.from(line.text.matchAll(cell), ({ index, 0: whole }) => {
    const from = index + whole.length - whole.trimStart().length;
    return partOfLine(line, from, from + whole.trim().length);
  }).filter(({ text }) => text !== "");
}

/** The lines between blank ones. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let paragraph: Line[] = [];
  for (const line of lines) {
    if (line.text !== "") paragraph.push(line);
    else if (paragraph.length > 0) {
      paragraphs.push(paragraph);
      paragraph = [];
    }
  }
  if (paragraph.length > 0) paragraphs.push(paragraph);
  return paragraphs;
}

/** Lines as one value: joined by single blanks, from the first one's start to the last one's end. */
export function joinLines(lines: readonly Line[]): Placed<string> | undefined {
  const filled = lines.filter((line) => line.text !== "");
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return undefined;
  return {
    value: filled
      .map((line) => line.text.trim())
      .join(" ")
      .replace(/\s+/g, " "),
    start: first.start,
    end: last.end,
  };
}
