import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/**
 * What a server in place of an engine answers: a status, and a body that is sent as JSON; nothing at all for `undefined`; for `cut` the
 * connection ends.
 */
export type Reply = { readonly status?: number; readonly body: unknown } | "cut" | undefined;

export interface StandIn {
  readonly url: string;
  /** The requests that came, each with its credentials. */
  readonly asked: ReadonlyArray<{ readonly path: string; readonly authorization: string | undefined }>;
}

export const opensearch = { version: { number: "2.19.6", distribution: "opensearch" } };

/** A server that answers as an engine would in some trouble, until the test is over. */
export async function standIn(
  reply: (path: string) => Reply,
  make: (listener: RequestListener) => Server = createServer,
): Promise<StandIn> {
  const asked: Array<StandIn["asked"][number]> = [];
  const server = make(({ url: path = "", headers: { authorization } }, response) => {
    asked.push({ path, authorization });
    const answer = reply(path);
    if (!answer) return;
    if (answer === "cut") {
      response.destroy();
      return;
    }
    response.writeHead(answer.status ?? 200, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const scheme = make === createServer ? "http" : "https";
  return { url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
