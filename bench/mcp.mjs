// The server for assistants, asked by one client. Run as a program of its own:
//   mcp CORPUS INDEX MUNICIPALITY QUERIES   QUERIES is a file of JSON: a list of strings
// Prints for each tool the milliseconds of the middle call and of the slowest in twenty, warm: each was called before. Of searches each
// time another number of hits is wanted: an answer that was given before is kept.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROUNDS = 3;

const [path, index, municipality, file] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(file, "utf8"));
const program = process.env.DRS ?? join(import.meta.dirname, "../bin/drs.js");
const flags = ["--index", index, ...(municipality ? ["--municipality", municipality] : [])];
const server = spawn(process.execPath, [program, "mcp", path, ...flags], { stdio: ["pipe", "pipe", "inherit"] });
const waiting = new Map();
createInterface({ input: server.stdout }).on("line", (line) => {
  const { id, result } = JSON.parse(line);
  waiting.get(id)?.(result);
  waiting.delete(id);
});
let last = 0;

await request("initialize", {
  ...{ protocolVersion: "2025-06-18", capabilities: {} },
  clientInfo: { name: "bench", version: "1" },
});
server.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');

// What is read and checked is what a search finds.
const found = [];
for (const query of queries) {
  const { structuredContent } = await call("search", { query, limit: 1 });
  const [hit] = structuredContent?.hits ?? [];
  if (hit?.number !== undefined && hit.snippet) found.push(hit);
}
const drafts = found.map(({ number, snippet }) => `In der Vorlage Nr. ${number} steht: „${quoteOf(snippet)}“`);
const calls = {
  search: queries.map((query) => ({ query })),
  get_paper: found.map(({ file: number }) => ({ number })),
  verify: drafts.map((text) => ({ text })),
  "verify, a word wrong": drafts.map((text) => ({
    text: text.replace(/(?<=\s)\p{Lu}\p{L}{4,}(?=\s)/u, "Zwiebelfisch"),
  })),
};
const measured = {};
for (const [name, given] of Object.entries(calls)) {
  const [tool] = name.split(",");
  const times = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const one of given) {
      const started = performance.now();
      await call(tool, tool === "search" ? { ...one, limit: 8 + round } : one);
      if (round > 0) times.push(performance.now() - started);
    }
  }
  times.sort((a, b) => a - b);
  const [p50, p95] = [0.5, 0.95].map((part) => Number(times[Math.floor(part * (times.length - 1))].toFixed(2)));
  measured[name] = { calls: times.length, p50, p95 };
}
server.stdin.end();
process.stdout.write(`${JSON.stringify(measured, undefined, 1)}\n`);

function call(name, given) {
  return request("tools/call", { name, arguments: given });
}

function request(method, params) {
  const id = ++last;
  server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
  return new Promise((resolve) => waiting.set(id, resolve));
}

/** The first dozen words of a snippet. */
function quoteOf(snippet) {
  return snippet
    .replace(/[„“”"»«…]/g, "")
    .trim()
    .split(/\s+/)
    .slice(0, 12)
    .join(" ");
}
