/** Something that the user can mend: a clear sentence and, where there is one, a way out. Ends the run with code 2. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
