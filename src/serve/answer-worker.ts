import type { CorpusOptions } from "../app/find-corpus.ts";
import type { Remark } from "../app/remark.ts";
import { type Session, startSession } from "../app/session.ts";
import type { Language } from "../language/language.ts";
import { answerReply } from "./answer-reply.ts";
import { failureReply } from "./failure-reply.ts";
import type { Reply } from "./reply.ts";

/** What a thread is asked: everything is data. */
export interface AnswerTask {
  readonly corpus: CorpusOptions;
  /** Whole, with its parameters. */
  readonly address: string;
  readonly language: Language;
  readonly today?: string;
}

/** What it answers. An error that goes from thread to thread loses what it is: it is a reply already. */
export interface ThreadAnswer {
  readonly reply: Reply;
  /** What people are told beside it. */
  readonly remarks: readonly Remark[];
  /** What went wrong that is nobody's fault but the program's. */
  readonly failed?: string;
}

let session: Session | undefined;
let remarks: Remark[] = [];

/** Runs in a thread of its own, which has the index open as long as it lives: see `answer-threads.ts`. */
export default async function answerInThread({ corpus, address, language, today }: AnswerTask): Promise<ThreadAnswer> {
  const told = (): readonly Remark[] => {
    const since = remarks;
    remarks = [];
    return since;
  };
  try {
    session ??= startSession({ ...corpus, onRemark: (remark) => remarks.push(remark) });
    await session.renew();
    const asked = { session, ...(today !== undefined && { today }) };
    return { reply: await answerReply(new URL(address), language, asked), remarks: told() };
  } catch (error) {
    const reply = failureReply(error, language);
    const failed = (error instanceof Error && error.stack) || String(error);
    return { reply, remarks: told(), ...(reply.status === 500 && { failed }) };
  }
}
