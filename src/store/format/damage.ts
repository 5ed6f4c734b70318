import { type Message, say } from "../../language/message.ts";

/** What was written to an index is not what is read from it. Never answered from: a rebuild cures it. */
export class DamageError extends Error {
  override readonly name = "DamageError";
  readonly file: string;

  readonly reason: Message;

  constructor(file: string, what: Message, options?: ErrorOptions) {
    const reason: Message = { id: "file-is-damaged", file, what };
    super(say(reason, "en"), options);
    this.file = file;
    this.reason = reason;
  }
}

/**
 * Reads bytes with the right checksums. What means nothing all the same was written by another program, by a stranger, or by a
 * mistake of this one.
 *
 * @throws DamageError where `read` throws what bytes are to blame for: a RangeError or a TypeError
 */
export function orDamage<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new DamageError(file, { id: "damaged-content" }, { cause: error });
  }
}
