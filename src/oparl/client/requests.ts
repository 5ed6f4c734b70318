import { addressOf } from "../read/values.ts";
import { gate } from "./gate.ts";
import { readBody } from "./read-body.ts";
import { RequestError } from "./request-error.ts";
import { retryAfter, waitBefore } from "./waiting.ts";

/** What asking needs of the world. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** @throws RequestError for an address that must not be asked for */
  readonly refuse: (url: URL) => Promise<void>;
}

export interface RequestsOptions {
  /** Who asks: `drs/1.0`. */
  readonly agent: string;
  /** Is told that one has to wait, and whether because the server has too much to do. */
  readonly onWait?: (seconds: number, isBusy: boolean) => void;
}

export interface Request {
  readonly accept: string;
  /** Bytes of the answer. */
  readonly most: number;
  /** What an earlier answer said of itself: an answer that is still the same need not be sent again. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface Answer {
  /** Where it came from in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Nothing came, because it is what it was. */
  readonly isSame: boolean;
  readonly mediaType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface Requests {
  /** @throws RequestError */
  get(url: string, request: Request): Promise<Answer>;
  /** How many requests were made. */
  count(): number;
  /** What the server's clock showed at first, in milliseconds since 1970; `undefined` if it does not say. */
  time(): number | undefined;
}

const MOST_ATTEMPTS = 5;
const MOST_REDIRECTS = 5;
// Some servers take a minute for a page.
const TIMEOUT = 180_000;
// Too many requests, or too much to do: these may pass.
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks a server politely: two things at a time, one where it shows that this is too much, and after an error later. */
export function startRequests(transport: Transport, { agent, onWait }: RequestsOptions): Requests {
  const places = gate(2);
  let made = 0;
  let time: number | undefined;

  const once = async (url: string, { accept, most, etag, lastModified }: Request): Promise<Answer | Failed> => {
    const headers = {
      "user-agent": agent,
      accept,
      ...(etag !== undefined && { "if-none-match": etag }),
      ...(lastModified !== undefined && { "if-modified-since": lastModified }),
    };
    let address = url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      await transport.refuse(new URL(address));
      made++;
      const signal = AbortSignal.timeout(TIMEOUT);
      let response: Response;
      try {
        response = await transport.fetch(address, { headers, redirect: "manual", signal });
        time ??= Date.parse(response.headers.get("date") ?? "") || undefined;
        const location = response.headers.get("location");
        if (response.status >= 301 && response.status <= 308 && response.status !== 304 && location !== null) {
          await response.body?.cancel();
          const next = addressOf(location, address);
          if (next === undefined) throw new RequestError({ id: "strange-redirect" }, url);
          address = next;
          continue;
        }
        if (response.status === 304)
          return { ...ofHeaders(response), url: address, bytes: new Uint8Array(), isSame: true };
        if (!response.ok) {
          await response.body?.cancel();
          return { status: response.status, after: retryAfter(response.headers.get("retry-after"), transport.now()) };
        }
        return { ...ofHeaders(response), url: address, bytes: await readBody(response, { url, most }), isSame: false };
      } catch (error) {
        if (error instanceof RequestError) throw error;
        return { error: reasonOf(error) };
      }
    }
    throw new RequestError({ id: "too-many-redirects" }, url);
  };

  const get = async (url: string, request: Request): Promise<Answer> => {
    for (let attempt = 1; ; attempt++) {
      const leave = await places.enter();
      const answer = await once(url, request).finally(leave);
      if ("bytes" in answer) return answer;
      const { status, after, error } = answer;
      const isBusy = status === 429 || status === 503;
      if (isBusy) places.narrow();
      const isLast = attempt >= MOST_ATTEMPTS || (status !== undefined && !passing.has(status));
      const wait = isLast ? undefined : waitBefore(attempt, after);
      if (wait === undefined) {
        const reason =
          status === undefined
            ? ({ id: "server-unreachable", why: error ?? "" } as const)
            : after !== undefined && !isLast
              ? ({ id: "server-asks-to-wait", minutes: Math.ceil(after / 60_000) } as const)
              : ({ id: "server-says", status } as const);
        throw new RequestError(reason, url, status);
      }
      onWait?.(Math.ceil(wait / 1000), isBusy);
      await transport.sleep(wait);
    }
  };
  return { get, count: () => made, time: () => time };
}

interface Failed {
  readonly status?: number;
  /** Milliseconds after which the server wants to be asked again. */
  readonly after?: number | undefined;
  readonly error?: string;
}

function ofHeaders({ headers }: Response): Pick<Answer, "mediaType" | "etag" | "lastModified"> {
  const [mediaType, etag, lastModified] = ["content-type", "etag", "last-modified"].map((name) => headers.get(name));
  return {
    ...(mediaType && { mediaType }),
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  };
}

/** What the system says of a connection that failed: `fetch` wraps it. */
function reasonOf(error: unknown): string {
  const { cause } = error as { readonly cause?: unknown };
  const inner = cause instanceof Error ? cause : error;
  const code = inner instanceof Error && "code" in inner ? String(inner.code) : "";
  return code || (inner instanceof Error ? inner.message : String(inner));
}
