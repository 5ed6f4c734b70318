/** A text that is known to be UTF-8, as the bytes that it is stored in: most of it need not be decoded to look for words. */
export interface RawText {
  /** A character, U+0000 to U+00FF, for each byte. */
  readonly raw: string;
  /** The text of the bytes from one to another. Both stand where a character begins or ends. */
  decode(start: number, end: number): string;
}
