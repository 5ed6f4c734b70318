import { readFileSync } from "node:fs";
import { Client } from "@opensearch-project/opensearch";
import { reasonOf } from "../app/system-text.ts";
import { UserError } from "../app/user-error.ts";
import { mayPass, troubleOf } from "./trouble.ts";

/** A cluster that answers. */
export interface Engine {
  /** Where it is, without anything secret. */
  readonly url: string;
  /**
   * @param body what is sent as JSON; a list is sent as lines, as bulks want it: texts in it are lines already
   * @throws UserError of kind `engine-failed`
   */
  ask<Answer>(method: "GET" | "POST" | "PUT" | "DELETE" | "HEAD", path: string, body?: object): Promise<Answer>;
  /** The same where one of these answers is no failure. */
  try<Answer>(
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    body: object | undefined,
    expected: readonly number[],
  ): Promise<{ readonly status: number; readonly body: Answer }>;
  close(): Promise<void>;
}

/** From where what is secret comes: the environment alone. */
export interface Secrets {
  readonly user?: string;
  readonly password?: string;
  /** Certificates that are trusted besides those of the system, as a file. */
  readonly certificates?: string;
}

// Milliseconds: a search takes some hundredths of a second, a bulk some seconds.
const TIMEOUT = 30_000;

// How often is asked what may be answered soon, for how many milliseconds, and how many before it is asked again. Some answers that
// nodes are missing come after half a minute: then they are missing.
const ATTEMPTS = 5;
const PATIENCE = 10_000;
const WAIT = 150;

/** @param url where the cluster is; several nodes of it with commas between them */
export async function connect(url: string, env: NodeJS.ProcessEnv): Promise<Engine> {
  const nodes = url.split(",").map(addressOf);
  const shown = nodes.map(({ origin }) => origin).join(",");
  const { user, password, certificates } = secretsIn(env);
  const timeout = Number(env["DRS_ENGINE_TIMEOUT"]) * 1000 || TIMEOUT;
  const client = new Client({
    nodes: nodes.map(({ href }) => href),
    ...(user !== undefined && { auth: { username: user, password: password ?? "" } }),
    ...(certificates !== undefined && { ssl: { ca: readSecret(certificates) } }),
    requestTimeout: timeout,
    // Another node, where one is gone or slow.
    maxRetries: Math.max(1, nodes.length - 1),
  });
  const send: Engine["try"] = async (method, path, body, expected) => {
    const sent = Array.isArray(body) ? { bulkBody: lines(body) } : body && { body: body as Record<string, unknown> };
    const started = performance.now();
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await client.transport.request({ method, path, ...sent }, { ignore: [...expected] });
        return { status: answer.statusCode ?? 0, body: answer.body as never };
      } catch (error) {
        // A node that is gone is replaced within a second or two by those that have its papers, too.
        const isOver = attempt === ATTEMPTS || performance.now() - started > PATIENCE;
        if (!mayPass(error) || isOver)
          throw new UserError({ kind: "engine-failed", url: shown, reason: troubleOf(error, timeout) });
        await new Promise((done) => setTimeout(done, WAIT * 2 ** attempt));
      }
    }
  };
  const engine: Engine = {
    url: shown,
    ask: async (method, path, body) => (await send(method as "GET", path, body, [])).body as never,
    try: send,
    close: () => client.close(),
  };
  await checkVersion(engine);
  return engine;
}

function lines(body: readonly unknown[]): string {
  return `${body.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n")}\n`;
}

/** @throws UserError for what is no address, and for one with a password in it, which lists of processes would show */
function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UserError({ kind: "bad-address", url: text });
  if (url.username !== "" || url.password !== "") throw new UserError({ kind: "engine-secret-in-address" });
  return url;
}

/** Name and password from the environment, or from the file that it names: `user:password`. */
function secretsIn(env: NodeJS.ProcessEnv): Secrets {
  const { DRS_ENGINE_USER: user, DRS_ENGINE_PASSWORD: password, DRS_ENGINE_CA: certificates } = env;
  const file = env["DRS_ENGINE_CREDENTIALS"];
  const [, fileUser, filePassword] = file === undefined ? [] : (/^([^:\n]*):([^\r\n]*)/.exec(readSecret(file)) ?? []);
  return {
    ...(user !== undefined ? { user } : fileUser !== undefined && { user: fileUser }),
    ...(password !== undefined ? { password } : filePassword !== undefined && { password: filePassword }),
    ...(certificates !== undefined && { certificates }),
  };
}

function readSecret(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UserError({ kind: "engine-unreadable", path, reason: reasonOf(error as Error) });
  }
}

interface Info {
  readonly version: { readonly number: string; readonly distribution?: string };
}

// Before them a request that is made here is missing or means something else.
const LEAST = { opensearch: 2, elasticsearch: 8 } as const;

/** @throws UserError if the engine is too old */
async function checkVersion(engine: Engine): Promise<void> {
  const { version } = await engine.ask<Partial<Info>>("GET", "/");
  const product = version?.distribution === "opensearch" ? "opensearch" : "elasticsearch";
  if (Number.parseInt(version?.number ?? "", 10) >= LEAST[product]) return;
  const found = version ? `${product === "opensearch" ? "OpenSearch" : "Elasticsearch"} ${version.number}` : "";
  throw new UserError({ kind: "engine-failed", url: engine.url, reason: { id: "engine-too-old", found } });
}
