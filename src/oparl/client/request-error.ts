import type { Message } from "../../language/message.ts";

/** A server did not give what it was asked for, however often. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly reason: Message;
  readonly url: string;
  /** Of an answer. */
  readonly status: number | undefined;

  constructor(reason: Message, url: string, status?: number) {
    super(`${url}: ${reason.id}`);
    this.reason = reason;
    this.url = url;
    this.status = status;
  }
}
