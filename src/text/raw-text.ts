/** A text as its bytes in UTF-8: a search for words need not decode most of them. */
export interface RawText {
  /** A character, U+0000 to U+00FF, for each byte. */
  readonly raw: string;
  /** The text of the bytes from one to another. Both stand where a character begins or ends. */
  decode(start: number, end: number): string;
  /** Whether it is plainly a text. Others may be data: that takes a closer look. */
  isPlain(): boolean;
}
