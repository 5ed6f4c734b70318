/** A stretch of a text in UTF-16 units from its beginning, half-open. In records: of the file as read, front matter included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a file, with the page on which it begins, if the file has pages. */
export interface FileSpan extends Span {
  /** From 1. */
  readonly page?: number;
}

/** A value with the stretch that it stands in. */
export interface Placed<T> extends Span {
  readonly value: T;
}

/** The place alone, of anything that has one. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });
