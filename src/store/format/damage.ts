/** What was written to an index is not what is read from it. Never answered from: a rebuild cures it. */
export class DamageError extends Error {
  override readonly name = "DamageError";
  readonly file: string;

  constructor(file: string, message: string) {
    super(`${file}: ${message}`);
    this.file = file;
  }
}
