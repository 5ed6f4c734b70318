import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../bin/drs.js", import.meta.url));

/**
 * What `drs index --engine` sends of a corpus, kept in a folder: `index.json`, with which an index is made, and `documents.jsonl`, for
 * each paper a line with its name and one with its document. Who takes it answers at once, so that the time is what drs itself needs.
 *
 * @returns {Promise<{ readonly read: number, readonly seconds: number, readonly papers: number, readonly bytes: number }>} `read`: the
 *   seconds that reading took before
 */
export async function record({ corpus, municipality, index, folder }) {
  const kept = createWriteStream(join(folder, "documents.jsonl"));
  let papers = 0;
  const bodyOfIndex = (body) => writeFile(join(folder, "index.json"), body);
  const answers = {
    "GET /": () => ({ version: { number: "2.19.6", distribution: "opensearch" } }),
    "GET /_cat": () => [],
    "GET /_alias": () => ({}),
    "GET _count": () => ({ count: papers }),
    "PUT _doc": () => ({ _seq_no: 0, _primary_term: 1 }),
    "POST _search": () => ({ hits: { hits: [] } }),
    "POST _bulk": (body) => {
      const lines = body.split("\n").filter(Boolean);
      kept.write(body);
      papers += lines.length / 2;
      return { items: Array.from({ length: lines.length / 2 }, () => ({ index: { status: 201 } })) };
    },
    PUT: (body) => {
      if (body.includes('"mappings":{"dynamic":"strict"')) bodyOfIndex(body);
      return {};
    },
  };
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { pathname } = new URL(request.url, "http://engine");
      const parts = pathname.split("/");
      const [key] = [
        `${request.method} /${parts[1]}`,
        ...parts.map((part) => `${request.method} ${part}`),
        request.method,
      ].filter((one) => one in answers);
      const answer = answers[key]?.(Buffer.concat(chunks).toString()) ?? {};
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  // As an engine does, which waits for whoever it has to do with.
  server.keepAliveTimeout = 0;
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const flags = ["--index", index, ...(municipality ? ["--municipality", municipality] : [])];
  const begun = performance.now();
  await run(["index", corpus, ...flags]);
  const started = performance.now();
  const read = (started - begun) / 1000;
  await run(["index", "--engine", `http://127.0.0.1:${server.address().port}`, corpus, ...flags]);
  const seconds = (performance.now() - started) / 1000;
  await new Promise((done) => kept.end(done));
  server.close();
  server.closeAllConnections();
  await writeFile(join(folder, "whole"), "");
  return { read, seconds, papers, bytes: kept.bytesWritten };
}

async function run(args) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "inherit", "inherit"] });
  const code = await new Promise((done) => child.once("exit", done));
  // Files that cannot be read make it end with 2; the others are sent all the same.
  if (code !== 0 && code !== 2) throw new Error(`drs ended with ${code}`);
}
