/** A mistake in words, and what to do about it where that can be said. */
export interface MistakeText {
  readonly message: string;
  readonly hint?: string;
}
