/** A text as the bytes that it is stored in, in UTF-8: to look for words most of it need not be decoded. */
export interface RawText {
  /** A character, U+0000 to U+00FF, for each byte. */
  readonly raw: string;
  /** The text of the bytes from one to another. Both stand where a character begins or ends. */
  decode(start: number, end: number): string;
  /** Whether it is plainly a text. Others may be data: that takes a closer look. */
  isPlain(): boolean;
}
