/** A command was not called as it can be. Ends the run with code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What to do about it, where that can be said. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
