/** Letters that a page prints with one stroke of the pen, in points; the page's corner is below on the left. */
export interface Run {
  readonly text: string;
  /** Where it begins, on its base line. */
  readonly x: number;
  readonly y: number;
  /** Of the base line, in radians, against the clock. */
  readonly angle: number;
  /** Height of its font. */
  readonly size: number;
  /** Along the base line. */
  readonly width: number;
}

/** The same on a page that is turned so that its letters stand upright; `y` grows downwards. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  /** Whether a blank was printed before it. */
  readonly isApart: boolean;
}

/** The middle one of some numbers; `otherwise` if there are none. */
export function median(numbers: readonly number[], otherwise = 0): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? otherwise;
}
