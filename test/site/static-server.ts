import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** A server that knows nothing but files. */
export interface StaticServer {
  readonly url: string;
  /** What was asked for: paths, with the range behind them. */
  readonly asked: string[];
  close(): Promise<void>;
}

// Without these a browser takes no script and no style.
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** @param how whether it gives ranges of files, or always whole ones */
export async function serveFiles(folder: string, how: "ranges" | "whole" = "ranges"): Promise<StaticServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://files");
    const path = join(folder, decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    const type = types[extname(path)] ?? "application/octet-stream";
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    asked.push(`${path.slice(folder.length)} ${request.headers.range ?? ""}`.trim());
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const bytes = readFileSync(path);
    if (start === undefined || how === "whole") return response.writeHead(200, { "Content-Type": type }).end(bytes);
    if (Number(start) >= bytes.length) return response.writeHead(416).end();
    const part = bytes.subarray(Number(start), Number(end) + 1);
    const range = `bytes ${start}-${Number(start) + part.length - 1}/${bytes.length}`;
    return response.writeHead(206, { "Content-Range": range }).end(part);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
