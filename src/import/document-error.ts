import { type Message, say } from "../language/message.ts";

/** Why a document cannot be converted, as data. What libraries throw has a sentence of their own instead. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly reason: Message;

  constructor(reason: Message) {
    super(say(reason, "en"));
    this.reason = reason;
  }
}
