import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CorpusOptions } from "../app/find-corpus.ts";
import type { Remark } from "../app/remark.ts";
import type { Language } from "../language/language.ts";
import type { AnswerTask, ThreadAnswer } from "./answer-worker.ts";
import type { Reply } from "./reply.ts";

/** Threads that answer, each with the index open. */
export interface AnswerThreads {
  /** The reply to an address below `/api/`, be it that there is none to give. */
  ask(address: URL, language: Language): Promise<Reply>;
  close(): Promise<void>;
}

export interface ThreadsOptions {
  readonly threads: number;
  readonly corpus: CorpusOptions;
  readonly today?: string;
  readonly onRemark?: (remark: Remark) => void;
  readonly onFailed?: (error: unknown) => void;
}

// Questions of which is known who answered them.
const MOST_KNOWN = 10_000;
// So many more may wait for a thread that has the texts of an answer than for another, which has to read them first.
const PATIENCE = 2;

/**
 * Starts threads that answer questions about one corpus. What was asked before, or is asked of the same words, goes to the thread that
 * answered it, which has the answer still, or the texts; all else to one that has least to do.
 *
 * @returns `undefined` where there is no file to start them with, as in tests of TypeScript
 */
export async function startThreads(options: ThreadsOptions): Promise<AnswerThreads | undefined> {
  const { threads, corpus, today, onRemark, onFailed } = options;
  const filename = workerBeside();
  if (!filename) return undefined;
  const { Tinypool } = await import("tinypool");
  // A pool of several threads gives a question to any of them.
  const pools = Array.from({ length: threads }, () => ({
    pool: new Tinypool({ filename, minThreads: 1, maxThreads: 1 }),
    asked: 0,
  }));
  for (const { pool } of pools) pool.on("error", (error) => onFailed?.(error));
  const answeredBy = new Map<string, (typeof pools)[number]>();
  return {
    async ask(address, language) {
      const about = `${address.pathname} ${address.searchParams.get("q") ?? ""}`;
      const idlest = pools.reduce((a, b) => (b.asked < a.asked ? b : a));
      const known = answeredBy.get(about);
      const one = known && known.asked < idlest.asked + PATIENCE ? known : idlest;
      if (answeredBy.size >= MOST_KNOWN) answeredBy.clear();
      answeredBy.set(about, one);
      one.asked++;
      try {
        const task: AnswerTask = { corpus, address: address.href, language, ...(today !== undefined && { today }) };
        const { reply, remarks, failed }: ThreadAnswer = await one.pool.run(task);
        for (const remark of remarks) onRemark?.(remark);
        if (failed !== undefined) onFailed?.(failed);
        return reply;
      } finally {
        one.asked--;
      }
    },
    async close() {
      await Promise.all(pools.map(({ pool }) => pool.destroy()));
    },
  };
}

function workerBeside(): string | undefined {
  const file = fileURLToPath(new URL("./answer-worker.mjs", import.meta.url));
  return existsSync(file) ? file : undefined;
}
