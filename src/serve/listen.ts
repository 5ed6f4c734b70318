import type { Server } from "node:http";
import { UserError } from "../app/user-error.ts";

// No other program is known to use it; the next ones are for further corpora.
const USUAL_PORT = 3770;
const TRIED = 10;

/**
 * Listens on a port of an address. Without a port it is the usual one, or the next that is free.
 *
 * @returns the port
 * @throws UserError of kind `port-taken`, a system error
 */
export async function listen(server: Server, host: string, port?: number): Promise<number> {
  const ports = port === undefined ? [...Array.from({ length: TRIED }, (_, i) => USUAL_PORT + i), 0] : [port];
  for (const one of ports) {
    const found = await listenOn(server, host, one);
    if (found !== undefined) return found;
  }
  throw new UserError({ kind: "port-taken", port: port ?? USUAL_PORT });
}

/** `undefined` if somebody else listens there. */
function listenOn(server: Server, host: string, port: number): Promise<number | undefined> {
  return new Promise((listening, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") listening(undefined);
      else fail(error);
    };
    server.once("error", onError);
    server.listen({ host, port }, () => {
      server.off("error", onError);
      const address = server.address();
      listening(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
