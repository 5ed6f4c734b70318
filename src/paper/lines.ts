import type { Span } from "../text/span.ts";

/** One line of a cleaned text, without its line end. */
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

/** A line's stretch from `from` units on. */
export function restOfLine(line: Line, from: number): Line {
  const text = line.text.slice(from).trimStart();
  return { text, start: line.end - text.length, end: line.end };
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

/** The place alone, of anything that has one. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A value with the stretch of the cleaned text that it stands in. */
export interface Placed<T> extends Span {
  readonly value: T;
}
