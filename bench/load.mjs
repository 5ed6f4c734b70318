// Asks a server that a corpus is served by, as several browsers do. Run as a program of its own:
//   load CORPUS INDEX MUNICIPALITY QUERIES [REQUESTS]   QUERIES is a file of JSON: a list of strings
// Prints the milliseconds of the middle answer and of the slowest in twenty with four at once: of questions that are asked for the first
// time, in so far as each wants another number of hits, and of those that were asked before, whose answers the server still has. And what
// memory the server takes before and after REQUESTS more.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { fileURLToPath } from "node:url";

const AT_ONCE = 4;
const ROUNDS = 3;
const LEAST_HITS = 9;

const [path, index, municipality, file, more = "0"] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(file, "utf8"));
const drs = fileURLToPath(new URL("../bin/drs.js", import.meta.url));
const flags = ["--index", index, "--port", "0", ...(municipality ? ["--municipality", municipality] : [])];
const server = spawn(process.execPath, [drs, "serve", path, ...flags], { stdio: ["ignore", "pipe", "inherit"] });
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
try {
  const [url] = String((await once(server.stdout, "data"))[0]).split("\n");
  const searches = (limit) =>
    queries.map((query) => new URL(`/api/search?${new URLSearchParams({ q: query, limit })}`, url));
  // Brings the texts into memory, and the code to its speed.
  await answersTo(searches(LEAST_HITS - 1));
  const rounds = Array.from({ length: ROUNDS }, (_, round) => searches(LEAST_HITS + round)).flat();
  const anew = share(await answersTo(rounds));
  const again = share(await answersTo(rounds));
  const before = memoryOf(server.pid);
  await answersTo(Array.from({ length: Number(more) }, (_, i) => rounds[i % rounds.length]));
  process.stdout.write(JSON.stringify({ queries: queries.length, anew, again, before, after: memoryOf(server.pid) }));
} finally {
  agent.destroy();
  server.kill("SIGINT");
}

/** @returns how long each answer took, with some asked for at once */
async function answersTo(addresses) {
  const times = [];
  const waiting = addresses.values();
  const ask = async () => {
    for (const address of waiting) times.push(await timeOf(address));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return times;
}

function timeOf(address) {
  const started = performance.now();
  return new Promise((done, fail) => {
    const asked = get(address, { agent }, (response) => {
      if (response.statusCode !== 200) fail(new Error(`${address}: ${response.statusCode}`));
      response.resume().on("end", () => done(performance.now() - started));
    });
    asked.on("error", fail);
  });
}

function share(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const [p50, p95] = [0.5, 0.95].map((part) => sorted[Math.floor(part * (sorted.length - 1))]);
  return { p50, p95 };
}

/** Bytes in memory, where the system tells. */
function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024;
  } catch {
    return undefined;
  }
}
