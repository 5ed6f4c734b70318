/** How far terms are from one word, as long as that is not too far. */
export interface Nearness {
  /** Letters to insert, drop or replace (Levenshtein, in UTF-16 units); more than `most` if it is more. */
  distanceTo(term: string): number;
  /** Whether a term that begins so can be near enough. */
  mayBegin(prefix: string): boolean;
}

/**
 * Compares one word with many. The matrix' row for each letter of a term is kept, and with it what the next term has in
 * common: in the order of a lexicon most letters are looked at once.
 */
export function nearness(word: string, most: number): Nearness {
  const columns = word.length + 1;
  // A term this much longer is too far whatever its letters are.
  const rows = columns + most + 1;
  const matrix = new Uint16Array(rows * columns).fill(most + 1);
  const least = new Uint16Array(rows);
  for (let column = 0; column < columns; column++) matrix[column] = column;
  for (let row = 0; row < rows; row++) matrix[row * columns] = row;
  let seen = "";

  /** Fills rows up to the prefix' length. @returns whether a row was reached from which nothing near can come */
  const isTooFar = (prefix: string): boolean => {
    let row = 0;
    while (row < seen.length && row < prefix.length && seen.charCodeAt(row) === prefix.charCodeAt(row)) row++;
    const end = Math.min(prefix.length, rows - 1);
    // Only the last row that was filled can be too far: nothing was filled behind it.
    if ((least[row] ?? 0) > most) return true;
    for (; row < end; row++) {
      const letter = prefix.charCodeAt(row);
      const above = row * columns;
      const here = above + columns;
      let best = row + 1;
      // Cells further from the diagonal than `most` stay as they were filled: too far.
      const last = Math.min(columns - 1, row + 1 + most);
      for (let column = Math.max(1, row + 1 - most); column <= last; column++) {
        const replaced = (matrix[above + column - 1] ?? 0) + (word.charCodeAt(column - 1) === letter ? 0 : 1);
        const dropped = (matrix[above + column] ?? 0) + 1;
        const inserted = (matrix[here + column - 1] ?? 0) + 1;
        const cell = Math.min(replaced, dropped, inserted);
        matrix[here + column] = cell;
        if (cell < best) best = cell;
      }
      least[row + 1] = best;
      if (best > most) {
        seen = prefix.slice(0, row + 1);
        return true;
      }
    }
    seen = prefix.slice(0, end);
    return false;
  };

  return {
    mayBegin: (prefix) => !isTooFar(prefix),
    distanceTo(term) {
      if (Math.abs(term.length - word.length) > most || isTooFar(term)) return most + 1;
      return matrix[term.length * columns + columns - 1] ?? most + 1;
    },
  };
}
