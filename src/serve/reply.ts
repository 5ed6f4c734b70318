import type { ServerResponse } from "node:http";
import { policy } from "../app/site/site-html.ts";

/** What goes back to who asked. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
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

/** Sends a reply, of which HEAD wants no body. */
export function send(response: ServerResponse, { status, type, body, headers }: Reply, withBody: boolean): void {
  if (response.destroyed || response.headersSent) return;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  response.writeHead(status, {
    "Cache-Control": "no-cache",
    ...safety,
    ...headers,
    "Content-Type": type,
    "Content-Length": bytes.length,
  });
  response.end(withBody ? bytes : undefined);
}
