/** How far words are from one word, as long as that is not too far: a matrix that is filled letter by letter. */
export interface Nearness {
  /**
   * Takes the next letter (a UTF-16 unit) of a word, after its first `length` ones, which were taken before.
   * @returns whether anything near can begin like that
   */
  push(length: number, letter: number): boolean;
  /** Letters to insert, drop or replace (Levenshtein) up to the first `length` letters taken; more than `most` if more. */
  distance(length: number): number;
}

/** The longest word that can be near. */
export function longestNear(word: string, most: number): number {
  return word.length + most;
}

export function nearness(word: string, most: number): Nearness {
  const columns = word.length + 1;
  const rows = longestNear(word, most) + 1;
  const matrix = new Uint16Array(rows * columns).fill(most + 1);
  for (let column = 0; column < columns; column++) matrix[column] = column;
  for (let row = 0; row < rows; row++) matrix[row * columns] = row;
  return {
    push(length, letter) {
      const above = length * columns;
      const here = above + columns;
      let best = length + 1;
      // Cells further from the diagonal than `most` stay as they were filled: too far.
      const last = Math.min(columns - 1, length + 1 + most);
      for (let column = Math.max(1, length + 1 - most); column <= last; column++) {
        const replaced = (matrix[above + column - 1] ?? 0) + (word.charCodeAt(column - 1) === letter ? 0 : 1);
        const dropped = (matrix[above + column] ?? 0) + 1;
        const inserted = (matrix[here + column - 1] ?? 0) + 1;
        const cell = Math.min(replaced, dropped, inserted);
        matrix[here + column] = cell;
        if (cell < best) best = cell;
      }
      return best <= most;
    },
    distance: (length) => matrix[length * columns + columns - 1] ?? most + 1,
  };
}

/** Letters in which two words differ; more than `most` if they differ in more. */
export function distanceBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const near = nearness(one, most);
  for (let i = 0; i < other.length; i++) if (!near.push(i, other.charCodeAt(i))) return most + 1;
  return near.distance(other.length);
}
