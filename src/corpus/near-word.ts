/** ` (did you mean "known"?)` for a word with at most two letters wrong, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const asked = word.toLowerCase();
  let best: string | undefined;
  let least = Math.min(3, asked.length);
  for (const candidate of known) {
    const distance = editDistance(asked, candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best === undefined ? "" : ` (did you mean "${best}"?)`;
}

/** Levenshtein: letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const next = [row + 1];
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    last = next;
  }
  return last[b.length] ?? 0;
}
