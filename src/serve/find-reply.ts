import type { Language } from "../language/language.ts";
import { type AnswerSources, answerReply } from "./answer-reply.ts";
import type { AnswerThreads } from "./answer-threads.ts";
import { indexReady } from "./index-ready.ts";
import type { PageFiles } from "./page-files.ts";
import { RefusedError } from "./refusal.ts";
import type { Reply } from "./reply.ts";
import { textsIn } from "./texts.ts";

/** What a server answers from. */
export interface Sources extends AnswerSources {
  /** Those that answer in place of this one. */
  readonly threads?: AnswerThreads;
  readonly page: PageFiles;
  readonly language: Language;
}

/** The same for one question. */
interface Asked extends Sources {
  /** Finds an answer when it is the turn of who asks; see `Turns`. */
  readonly takeTurn: (find: () => Promise<Reply>) => Promise<Reply | undefined>;
}

// The build names files by what they hold: another one has another name.
const isHashed = /-[\w-]{8}\.(?:js|css)$/;

const PLAIN = "text/plain; charset=utf-8";

/**
 * The reply to an address: an answer below `/api/`, a file of the page, or else the page itself, which has addresses of its own.
 *
 * @throws RefusedError, UserError, a system error
 */
export async function findReply(address: URL, language: Language, asked: Asked): Promise<Reply | undefined> {
  const { pathname } = address;
  if (pathname === "/api" || pathname.startsWith("/api/")) {
    const { session, threads, takeTurn } = asked;
    await indexReady(session);
    return takeTurn(() => threads?.ask(address, language) ?? answerReply(address, language, asked));
  }
  const file = asked.page.get(pathname) ?? (pathname.includes(".") ? undefined : asked.page.get("/"));
  if (file) {
    const headers = isHashed.test(pathname) ? { "Cache-Control": "public, max-age=31536000, immutable" } : {};
    return { status: 200, type: file.type, body: file.bytes, lasts: true, headers };
  }
  if (pathname !== "/") throw new RefusedError({ kind: "no-such-address", path: pathname.slice(0, 100) });
  return { status: 200, type: PLAIN, body: `${textsIn(language).noPage}\n` };
}
