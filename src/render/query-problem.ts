import type { QueryProblem } from "../search/query.ts";
import { printable } from "./printable.ts";

/** The query on one line, and below it marks where it cannot be understood. */
export function pointAt(query: string, { start, end }: QueryProblem): string {
  const before = printable(query.slice(0, start)).replace(/\s/g, " ");
  const marked = printable(query.slice(start, end)).replace(/\s/g, " ");
  const behind = printable(query.slice(end)).replace(/\s/g, " ");
  const shown = `${[...before].slice(-MOST_BEFORE).join("")}${marked}${[...behind].slice(0, MOST_BEHIND).join("")}`;
  return `${shown}\n${" ".repeat(Math.min([...before].length, MOST_BEFORE))}${"^".repeat(Math.max(1, [...marked].length))}`;
}

// Of a pasted page so much is shown, in characters.
const MOST_BEFORE = 40;
const MOST_BEHIND = 30;
