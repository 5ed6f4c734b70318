import type { Session } from "../app/session.ts";
import { type Language, languages } from "../language/language.ts";
import { toJson } from "../text/json.ts";
import type { Answer } from "./answers/answer.ts";
import { indexReady } from "./index-ready.ts";
import type { PageFiles } from "./page-files.ts";
import { parametersIn } from "./parameters.ts";
import { RefusedError } from "./refusal.ts";
import type { Reply } from "./reply.ts";
import { routes } from "./routes.ts";
import { textsIn } from "./texts.ts";

/** What a server answers from. */
export interface Sources {
  readonly session: Session;
  readonly page: PageFiles;
  readonly language: Language;
  readonly today?: string;
}

/** The same for one question. */
interface Asked extends Sources {
  /** Finds an answer when it is the turn of who asks; see `Turns`. */
  readonly takeTurn: (find: () => Promise<Answer>) => Promise<Answer | undefined>;
}

// The build names files by what they hold: another one has another name.
const isHashed = /-[\w-]{8}\.(?:js|css)$/;

const PLAIN = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

/**
 * The reply to an address: an answer below `/api/`, a file of the page, or else the page itself, which has addresses of its own.
 *
 * @throws RefusedError, UserError, a system error
 */
export async function findReply(address: URL, language: Language, asked: Asked): Promise<Reply | undefined> {
  const { pathname } = address;
  if (pathname === "/api" || pathname.startsWith("/api/")) return answerReply(address, language, asked);
  const file = asked.page.get(pathname) ?? (pathname.includes(".") ? undefined : asked.page.get("/"));
  if (file) {
    const headers = isHashed.test(pathname) ? { "Cache-Control": "public, max-age=31536000, immutable" } : {};
    return { status: 200, type: file.type, body: file.bytes, lasts: true, headers };
  }
  if (pathname !== "/") throw new RefusedError({ kind: "no-such-address", path: pathname.slice(0, 100) });
  return { status: 200, type: PLAIN, body: `${textsIn(language).noPage}\n` };
}

async function answerReply(
  { pathname, searchParams }: URL,
  language: Language,
  { session, today, takeTurn }: Asked,
): Promise<Reply | undefined> {
  const route = await routes.get(pathname)?.();
  if (!route) throw new RefusedError({ kind: "no-such-address", path: pathname.slice(0, 100) });
  const parameters = parametersIn(searchParams, [...route.takes, "lang"]);
  parameters.choice("lang", languages);
  await indexReady(session);
  const question = { session, parameters, language, ...(today !== undefined && { today }) };
  const answer = await takeTurn(() => route.answer(question));
  return answer && replyOf(answer);
}

const MB = 1e6;
// The longest minutes have 2 MB; the findings of a city are as long.
const LARGEST = 32 * MB;

function replyOf(answer: Answer): Reply {
  const reply = answer.kind === "json" ? jsonReply(answer.data) : textReply(answer.text, answer.name);
  if (reply.body.length > LARGEST) throw new RefusedError({ kind: "answer-too-large", megabytes: LARGEST / MB });
  return reply;
}

function jsonReply(data: unknown): Reply {
  return { status: 200, type: JSON_TYPE, body: `${toJson(data)}\n` };
}

/** To be kept as a file of that name. */
function textReply(text: string, name: string): Reply {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const headers = { "Content-Disposition": `attachment; filename*=UTF-8''${encoded}` };
  return { status: 200, type: PLAIN, body: text, headers };
}
