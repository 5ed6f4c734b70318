import type { Edit } from "../edited-text.ts";

/** One edit a match. `insert` gives the replacement, or `undefined` to leave the match as it is. */
export function editMatches(
  text: string,
  pattern: RegExp,
  insert: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const replacement = insert(match);
    if (replacement === undefined || replacement === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, insert: replacement });
  }
  return edits;
}
