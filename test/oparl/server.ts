import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What a server answers: an object as JSON, a text, bytes, or all that can be said of an answer. */
export type Answered = object | string | Uint8Array | Answer;

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds that it takes. */
  readonly delay?: number;
}

export type Route = Answered | ((url: URL, request: IncomingMessage) => Answered | undefined);

/** A council's server on this machine; what it is asked is written down. */
export interface Server {
  /** Its address, with a slash at its end. */
  readonly home: string;
  readonly routes: Map<string, Route>;
  /** Paths with their queries. */
  readonly asked: string[];
  readonly agents: Set<string>;
  /** How many requests there were at one time, at most. */
  most: number;
}

const isAnswer = (answered: Answered): answered is Answer =>
  typeof answered === "object" && ("status" in answered || "headers" in answered) && !("type" in answered);

export async function startServer(): Promise<Server> {
  let inside = 0;
  const routes = new Map<string, Route>();
  const listener = createServer(async (request, response) => {
    inside++;
    server.most = Math.max(server.most, inside);
    const url = new URL(request.url ?? "/", server.home);
    server.asked.push(url.pathname.slice(1) + url.search);
    server.agents.add(request.headers["user-agent"] ?? "");
    const route = routes.get(url.pathname.slice(1));
    const answered = typeof route === "function" ? route(url, request) : route;
    const answer = answerOf(answered);
    await new Promise((later) => setTimeout(later, answer.delay ?? 0));
    inside--;
    response.writeHead(answer.status ?? 200, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((listening) => listener.listen(0, "127.0.0.1", listening));
  const server: Server = {
    home: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`,
    ...{ routes, asked: [], agents: new Set(), most: 0 },
  };
  onTestFinished(() => {
    listener.closeAllConnections();
    listener.close();
  });
  return server;
}

function answerOf(answered: Answered | undefined): Answer {
  if (answered === undefined) return { status: 404, body: "" };
  if (typeof answered === "string") return { headers: { "content-type": "text/plain; charset=utf-8" }, body: answered };
  if (answered instanceof Uint8Array)
    return { headers: { "content-type": "application/octet-stream" }, body: answered };
  if (isAnswer(answered)) return answered;
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(answered) };
}
