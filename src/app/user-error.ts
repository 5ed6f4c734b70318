import { type Mistake, mistakeText } from "./mistake.ts";

/** Something that whoever asks can put right: see `Mistake` for what there is. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** What is wrong, as data. */
  readonly mistake: Mistake;
  /** What to do about it, in English, where that can be said; it may have several lines. */
  readonly hint: string | undefined;

  constructor(mistake: Mistake) {
    const { message, hint } = mistakeText(mistake, "en");
    super(message);
    this.mistake = mistake;
    this.hint = hint;
  }
}

/**
 * Whether an error is a `UserError`. A front end with a bundle of its own loads this class once more: its errors are told by
 * their name.
 */
export function isUserError(error: unknown): error is UserError {
  return error instanceof UserError || (error instanceof Error && error.name === "UserError" && "mistake" in error);
}
