/** All papers of an index would have to be looked at that somebody else keeps. */
export class NotHereError extends Error {
  override readonly name = "NotHereError";

  constructor() {
    super("not all papers of an index that somebody else keeps are here");
  }
}

/** Stands for what copies an index, which nobody asks of one that is not here. */
export function notCopied(): never {
  throw new Error("an index that somebody else keeps is not copied");
}
