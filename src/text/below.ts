/** A part of a line, and how far from the left edge it begins, in characters. */
export interface PlacedCell {
  readonly text: string;
  readonly column: number;
}

/** Whether two cells stand one below the other: they begin alike, or one lies within the width of the other. */
export function isBelow(cell: PlacedCell, above: PlacedCell): boolean {
  const [left, right] = cell.column <= above.column ? [cell, above] : [above, cell];
  return right.column - left.column <= NEAR || right.column + right.text.length <= left.column + left.text.length;
}

// In characters: what is set flush left is not always extracted so.
const NEAR = 3;
