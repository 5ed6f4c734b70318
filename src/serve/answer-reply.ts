import type { Session } from "../app/session.ts";
import { type Language, languages } from "../language/language.ts";
import { toJson } from "../text/json.ts";
import type { Answer } from "./answers/answer.ts";
import { parametersIn } from "./parameters.ts";
import { RefusedError } from "./refusal.ts";
import type { Reply } from "./reply.ts";
import { routes } from "./routes.ts";

/** What questions are answered from. */
export interface AnswerSources {
  readonly session: Session;
  readonly today?: string;
}

const PLAIN = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

/**
 * The reply to an address below `/api/`.
 *
 * @throws RefusedError, UserError, a system error
 */
export async function answerReply(
  { pathname, searchParams }: URL,
  language: Language,
  { session, today }: AnswerSources,
): Promise<Reply> {
  const route = await routes.get(pathname)?.();
  if (!route) throw new RefusedError({ kind: "no-such-address", path: pathname.slice(0, 100) });
  const parameters = parametersIn(searchParams, [...route.takes, "lang"]);
  parameters.choice("lang", languages);
  const question = { session, parameters, language, ...(today !== undefined && { today }) };
  return replyOf(await route.answer(question));
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
