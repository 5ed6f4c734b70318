import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** What clients may take of a server, in milliseconds and bytes. */
export interface ClientBounds {
  /** For the head of a request, and for all of it. */
  readonly headTime: number;
  /** Without a sign of life, and between two requests. */
  readonly idleTime: number;
  readonly keepAliveTime: number;
  /** To take an answer. */
  readonly answerTime: number;
  readonly connections: number;
}

export const clientBounds: ClientBounds = {
  headTime: 10_000,
  idleTime: 30_000,
  keepAliveTime: 5_000,
  answerTime: 60_000,
  // More than a thousand people who read at once have tabs open.
  connections: 2_048,
};

// Bytes: cookies of other servers on this machine come with each request.
const LARGEST_HEAD = 32_768;
const MOST_HEADERS = 100;
const REQUESTS_A_CONNECTION = 10_000;

/** A server that no client can hold up: neither one that is slow or broken, nor very many. */
export function boundedServer(
  bounds: ClientBounds,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  const server = createServer(
    {
      maxHeaderSize: LARGEST_HEAD,
      headersTimeout: bounds.headTime,
      requestTimeout: bounds.headTime,
      keepAliveTimeout: bounds.keepAliveTime,
      connectionsCheckingInterval: Math.min(1_000, bounds.headTime / 4),
    },
    (request, response) => {
      // Nobody has anything to send here.
      request.resume();
      const late = setTimeout(() => response.destroy(), bounds.answerTime);
      response.once("close", () => clearTimeout(late));
      answer(request, response);
    },
  );
  server.maxHeadersCount = MOST_HEADERS;
  server.maxConnections = bounds.connections;
  server.maxRequestsPerSocket = REQUESTS_A_CONNECTION;
  server.setTimeout(bounds.idleTime, (socket) => socket.destroy());
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable && error.code !== "ECONNRESET") socket.write(brokenRequest(error.code));
    socket.destroy();
  });
  return server;
}

/** What is said to who does not speak HTTP: so much of it that a log shows what happened. */
function brokenRequest(code: string | undefined): string {
  const status =
    code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "408 Request Timeout"
        : "400 Bad Request";
  return `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
}
