import stringWidth from "fast-string-width";
import type { QueryProblem } from "../search/query/query.ts";
import { printable } from "./printable.ts";

/** The query on one line, and below it marks where it cannot be understood. */
export function pointAt(query: string, { start, end }: QueryProblem): string {
  const before = signsOf(query.slice(0, start)).slice(-MOST_BEFORE).join("");
  const marked = signsOf(query.slice(start, end)).slice(0, MOST_MARKED).join("");
  const behind = signsOf(query.slice(end)).slice(0, MOST_BEHIND).join("");
  const marks = "^".repeat(Math.max(1, stringWidth(marked)));
  return `${before}${marked}${behind}\n${" ".repeat(stringWidth(before))}${marks}`;
}

// Of a pasted page so many characters are shown: what is pointed at stands on one line of a terminal.
const MOST_BEFORE = 30;
const MOST_MARKED = 20;
const MOST_BEHIND = 20;

/** What is safe to print, letters with their marks. */
function signsOf(text: string): string[] {
  return Array.from(printable(text).match(/\P{M}\p{M}*|^\p{M}+/gu) ?? []);
}
