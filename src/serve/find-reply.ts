import type { Session } from "../app/session.ts";
import { catalogueOf } from "../language/catalogue.ts";
import { type Language, languages } from "../language/language.ts";
import { toJson } from "../text/json.ts";
import type { Answer } from "./answers/answer.ts";
import type { PageFiles } from "./page-files.ts";
import { parametersIn } from "./parameters.ts";
import { RefusedError } from "./refusal.ts";
import type { Reply } from "./reply.ts";
import { routes } from "./routes.ts";

/** What a server answers from. */
export interface Sources {
  readonly session: Session;
  readonly page: PageFiles;
  readonly language: Language;
  readonly today?: string;
}

const PLAIN = "text/plain; charset=utf-8";

/** The reply to an address: an answer below `/api/`, a file of the page, or else the page itself, which has addresses of its own. */
export async function findReply({ pathname, searchParams }: URL, language: Language, sources: Sources): Promise<Reply> {
  if (pathname === "/api" || pathname.startsWith("/api/"))
    return answerReply(pathname, searchParams, language, sources);
  const file = sources.page.get(pathname) ?? (pathname.includes(".") ? undefined : sources.page.get("/"));
  if (file) {
    const headers = pathname.startsWith("/assets/") ? { "Cache-Control": "public, max-age=31536000, immutable" } : {};
    return { status: 200, type: file.type, body: file.bytes, headers };
  }
  if (pathname !== "/") throw new RefusedError({ kind: "no-such-address", path: pathname.slice(0, 100) });
  return { status: 200, type: PLAIN, body: `${catalogueOf(language).served.noPage}\n` };
}

async function answerReply(
  path: string,
  given: URLSearchParams,
  language: Language,
  { session, today }: Sources,
): Promise<Reply> {
  const route = routes.get(path);
  if (!route) throw new RefusedError({ kind: "no-such-address", path: path.slice(0, 100) });
  const parameters = parametersIn(given, [...route.takes, "lang"]);
  parameters.choice("lang", languages);
  await session.renew();
  const answer = await route.answer({ session, parameters, language, ...(today !== undefined && { today }) });
  const reply = replyOf(answer);
  if (reply.body.length > LARGEST) throw new RefusedError({ kind: "answer-too-large", megabytes: LARGEST / MB });
  return reply;
}

const MB = 1e6;
// The longest minutes have 2 MB; the findings of a city are as long.
const LARGEST = 32 * MB;

function replyOf(answer: Answer): Reply {
  if (answer.kind === "json") {
    return { status: 200, type: "application/json; charset=utf-8", body: `${toJson(answer.data)}\n` };
  }
  const name = encodeURIComponent(answer.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const headers = { "Content-Disposition": `attachment; filename*=UTF-8''${name}` };
  return { status: 200, type: PLAIN, body: answer.text, headers };
}
