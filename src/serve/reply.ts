import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { policy } from "../app/site/site-html.ts";
import { encodedFor } from "./encoding.ts";

/** What goes back to who asked. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Whether its bytes stay the same as long as the server runs. */
  readonly lasts?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

// With every reply, so that none can be taken for something else, read from elsewhere or framed.
const safety: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** How a reply is wanted: by HEAD without its body, in an encoding that who asks can read, only if it is another than before. */
export interface Wanted {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Sends a reply to who has not gone meanwhile. */
export async function send(response: ServerResponse, reply: Reply, { method, headers }: Wanted): Promise<void> {
  const bytes = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
  // The same for each encoding: it says what was answered, not how it was sent.
  const tag = reply.status === 200 ? `W/"${createHash("sha1").update(bytes).digest("base64url")}"` : undefined;
  const isKnown = tag !== undefined && knows(tag, headers["if-none-match"]);
  const { body, encoding } = isKnown
    ? { body: bytes }
    : await encodedFor(bytes, headers["accept-encoding"], reply.lasts === true);
  if (response.destroyed || response.headersSent) return;
  response.writeHead(isKnown ? 304 : reply.status, {
    "Cache-Control": "no-cache",
    ...safety,
    ...reply.headers,
    ...(tag && { ETag: tag }),
    Vary: "Accept-Encoding, Accept-Language",
    ...(!isKnown && { "Content-Type": reply.type, "Content-Length": body.length }),
    ...(encoding && { "Content-Encoding": encoding }),
  });
  response.end(method === "HEAD" || isKnown ? undefined : body);
}

/** `W/"abc", "def"` */
function knows(tag: string, header = ""): boolean {
  return header.split(",").some((one) => one.trim() === tag);
}
