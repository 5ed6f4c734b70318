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
  readonly vertical: boolean;
}
