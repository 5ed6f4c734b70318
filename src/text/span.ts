/** A stretch of the file's text as read: UTF-16 units from its beginning, front matter included, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
