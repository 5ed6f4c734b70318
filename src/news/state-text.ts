import { toJson } from "../text/json.ts";
import type { NewsState, ReaderState } from "./state.ts";

/** Raised when the form of the file changes. */
export const FORM = 1;

/**
 * The text of a state: a line a thing, so that what changes can be read and a mistake has a line. First what it is, then each
 * reader with its papers and what it was told, then how many lines there are.
 */
export function stateText(state: NewsState): string {
  const readers = [...state.values()].sort((a, b) => (a.news < b.news ? -1 : 1));
  const lines = [{ drsNews: FORM }, ...readers.flatMap(linesOf)];
  return [...lines, { lines: lines.length }].map((line) => `${toJson(line)}\n`).join("");
}

function linesOf({ news, begun, papers, told }: ReaderState): object[] {
  const inOrder = [...papers.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return [{ news, begun }, ...inOrder, ...told];
}
