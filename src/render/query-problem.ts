import stringWidth from "fast-string-width";
import type { QueryProblem } from "../search/query/query.ts";
import { printable } from "./printable.ts";

/** The query on one line, and below it marks under the part that cannot be understood. */
export function pointAt(query: string, { start, end }: QueryProblem): string {
  const before = signsOf(query.slice(0, start)).slice(-MOST_BEFORE).join("");
  const marked = signsOf(query.slice(start, end)).slice(0, MOST_MARKED).join("");
  const after = signsOf(query.slice(end)).slice(0, MOST_AFTER).join("");
  const marks = "^".repeat(Math.max(1, stringWidth(marked)));
  return `${before}${marked}${after}\n${" ".repeat(stringWidth(before))}${marks}`;
}

// Characters shown of a query, so that even a pasted page's mistake fits on one line of a terminal.
const MOST_BEFORE = 30;
const MOST_MARKED = 20;
const MOST_AFTER = 20;

/** The printable characters, each letter with its combining marks. */
function signsOf(text: string): string[] {
  return Array.from(printable(text).match(/\P{M}\p{M}*|^\p{M}+/gu) ?? []);
}
