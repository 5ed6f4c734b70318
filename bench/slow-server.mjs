import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/**
 * A server of files behind a slow line, which knows ranges and compresses pages, scripts and JSON, as most do. What the browser's own
 * tools slow down are requests of the page, not those of its workers.
 *
 * @param line `delay` in milliseconds before each answer, and once more for a new connection; `rate` in bytes a second for all of them
 */
export async function serveSlowly(folder, line) {
  const asked = [];
  const compressed = new Map();
  let freeAt = 0;
  let begun = 0;
  const send = async (response, bytes) => {
    for (let at = 0; at < bytes.length; at += PACKET) {
      const part = bytes.subarray(at, at + PACKET);
      freeAt = Math.max(performance.now(), freeAt) + (part.length / line.rate) * 1000;
      await wait(Math.max(0, freeAt - performance.now()));
      response.write(part);
    }
    response.end();
  };
  const known = new WeakSet();
  const server = createServer(async (request, response) => {
    const started = performance.now();
    begun++;
    await wait(line.delay * (known.has(request.socket) ? 1 : 2));
    known.add(request.socket);
    const { pathname } = new URL(request.url, "http://files");
    const path = join(folder, decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    const type = types[extname(path)];
    const headers = { "Content-Type": type ?? "application/octet-stream", "Cache-Control": "max-age=600" };
    let bytes = readFileSync(path);
    let status = 200;
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    if (start !== undefined) {
      const all = bytes.length;
      bytes = bytes.subarray(Number(start), Number(end) + 1);
      status = 206;
      headers["Content-Range"] = `bytes ${start}-${Number(start) + bytes.length - 1}/${all}`;
    } else if (type) {
      bytes = compressed.get(path) ?? gzipSync(bytes);
      compressed.set(path, bytes);
      headers["Content-Encoding"] = "gzip";
    }
    response.writeHead(status, { ...headers, "Content-Length": bytes.length });
    await send(response, bytes);
    asked.push({
      path: pathname,
      started,
      ended: performance.now(),
      bytes: bytes.length,
      range: request.headers.range,
    });
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    raw: () => asked.splice(0),
    /** How many requests were answered, and are being answered: to see when it is quiet. */
    count: () => begun,
    /** What was asked for since the last time: requests, bytes, and how many came one after the other. */
    take() {
      const taken = asked.splice(0);
      const bytes = taken.reduce((sum, one) => sum + one.bytes, 0);
      return { requests: taken.length, bytes, rounds: oneAfterTheOther(taken), paths: taken.map(({ path }) => path) };
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

// Bytes of a packet of the network.
const PACKET = 1_460;

/** The most requests of which each began when the one before was answered. */
function oneAfterTheOther(requests) {
  let [count, free] = [0, 0];
  for (const { started, ended } of [...requests].sort((a, b) => a.ended - b.ended)) {
    if (started < free) continue;
    count++;
    free = ended;
  }
  return count;
}
