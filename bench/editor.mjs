// How long an editor waits for findings after a key. Run as a program of its own:
//   editor CORPUS   a folder with papers, and settings or an index
// Types into the paper whose size is nearest to 40 kB, and prints the milliseconds of the middle key and of the slowest in twenty.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

const SIZE = 40_000;
const KEYS = 200;

const [folder = "."] = process.argv.slice(2);
const papers = readdirSync(folder, { recursive: true })
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => ({ path: resolve(folder, name), size: statSync(join(folder, name)).size }))
  .sort((a, b) => Math.abs(a.size - SIZE) - Math.abs(b.size - SIZE));
const [{ path, size }] = papers;
const uri = pathToFileURL(path).href;

const server = spawn(process.execPath, [join(import.meta.dirname, "../bin/drs.js"), "lsp"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const connection = createMessageConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
let arrived;
connection.onNotification("textDocument/publishDiagnostics", () => arrived());
connection.onRequest("window/workDoneProgress/create", () => null);
connection.listen();
await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
await connection.sendNotification("initialized", {});

const text = readFileSync(path, "utf8");
await findingsAfter("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: 1, text } });
const taken = [];
for (let key = 0; key < KEYS; key++) {
  const place = { line: 20, character: 0 };
  taken.push(
    await findingsAfter("textDocument/didChange", {
      textDocument: { uri, version: key + 2 },
      contentChanges: [{ range: { start: place, end: place }, text: "x" }],
    }),
  );
}
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");
taken.sort((a, b) => a - b);
const [p50, p95] = [0.5, 0.95].map((part) => taken[Math.floor(part * (taken.length - 1))]);
process.stdout.write(`${JSON.stringify({ bytes: size, keys: KEYS, p50, p95 })}\n`);

/** @returns the milliseconds until findings come */
async function findingsAfter(method, params) {
  const started = performance.now();
  const came = new Promise((done) => {
    arrived = done;
  });
  await connection.sendNotification(method, params);
  await came;
  return performance.now() - started;
}
