import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { serveObjects } from "./oparl-server.mjs";

/*
 * Fetches a corpus from a server made of real OParl objects, kills the run at random moments, and compares.
 *
 *   node eval/fetch.mjs --data FILE [--objects N] [--kills N] [--trials N] [--seed N]
 *
 * --data     papers and meetings, one JSON object a line, with all that is embedded in them
 * --objects  only the first papers and meetings, so many in all
 * --kills    one corpus, fetched in a run that is killed so often
 * --trials   so many corpora, each fetched in a run that is killed once
 */
const { data, objects, kills, trials, seed } = parseArgs({
  options: {
    data: { type: "string" },
    objects: { type: "string", default: "100000" },
    kills: { type: "string", default: "0" },
    trials: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
  },
}).values;

const program = resolve(import.meta.dirname, "../bin/drs.js");
const folder = mkdtempSync(join(tmpdir(), "drs-fetch-"));
const print = (line) => process.stdout.write(`${line}\n`);
let state = Number(seed) * 7919 + 1;
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

const all = readFileSync(data, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const step = Math.max(1, all.length / Number(objects));
const chosen = Array.from({ length: Math.min(all.length, Number(objects)) }, (_, i) => all[Math.floor(i * step)]);
const server = await serveObjects(chosen);

try {
  process.exitCode = await main();
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const whole = join(folder, "whole");
  const started = performance.now();
  await run(whole);
  const seconds = (performance.now() - started) / 1000;
  const first = server.asked.length;
  const expected = filesOf(whole);
  print(`${expected.size} files in ${seconds.toFixed(1)} s, ${first} requests`);
  server.asked.length = 0;
  const again = await run(whole);
  print(`second run: ${server.asked.length} requests (${server.asked.join(" ")}), ${again.trim().split("\n")[0]}`);
  let faults = isSame(filesOf(whole), expected) ? 0 : 1;
  records(whole);
  if (Number(kills) > 0) faults += await killed(Number(kills), seconds, expected);
  for (let i = 0; i < Number(trials); i++) faults += await killedOnce(i, seconds, expected);
  print(`${faults} faults`);
  return faults === 0 ? 0 : 1;
}

/** One corpus in many pieces. */
async function killed(times, seconds, expected) {
  const into = join(folder, "killed");
  server.asked.length = 0;
  let killings = 0;
  for (; killings < times; killings++) {
    // Short of what is left, most of the time.
    const ended = await run(into, 300 + ((seconds * 1000) / times) * 2 * random());
    if (ended !== undefined) break;
  }
  await run(into);
  const same = isSame(filesOf(into), expected);
  print(`killed ${killings} times: ${same ? "the same corpus" : "ANOTHER CORPUS"}, ${server.asked.length} requests`);
  return same ? 0 : 1;
}

async function killedOnce(trial, seconds, expected) {
  const into = join(folder, `trial-${trial}`);
  const after = seconds * 1000 * random();
  server.asked.length = 0;
  const ended = await run(into, after);
  await run(into);
  const same = isSame(filesOf(into), expected);
  print(
    `trial ${trial + 1}: ${ended === undefined ? "killed" : "ended"} after ${Math.round(after)} ms: ${same ? "the same" : "ANOTHER CORPUS"}, ${server.asked.length} requests`,
  );
  rmSync(into, { recursive: true, force: true });
  return same ? 0 : 1;
}

/** @param killAfter milliseconds. @returns what it printed; `undefined` if it was killed */
function run(into, killAfter) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, "fetch", `${server.home}/system`, "--into", into]);
    let output = "";
    child.stdout.on("data", (text) => {
      output += text;
    });
    child.stderr.on("data", (text) => {
      output += text;
    });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 2) print(output);
      done(signal === null ? output : undefined);
    });
  });
}

function filesOf(into) {
  const names = readdirSync(into).filter((name) => name.endsWith(".md"));
  const all = readdirSync(into).filter((name) => name !== ".oparl" && name !== ".drs");
  if (names.length !== all.length) print(`others than papers: ${all.filter((name) => !names.includes(name))}`);
  return new Map(
    names.map((name) => [
      name,
      createHash("sha1")
        .update(readFileSync(join(into, name)))
        .digest("hex"),
    ]),
  );
}

function isSame(one, other) {
  return one.size === other.size && [...one].every(([name, hash]) => other.get(name) === hash);
}

/** How many papers have in their records what the server says of them. */
function records(into) {
  const { stdout } = spawnSync(process.execPath, [program, "parse", into], { encoding: "utf8", maxBuffer: 1 << 30 });
  const byPaper = new Map();
  for (const line of stdout.trimEnd().split("\n")) {
    const record = JSON.parse(line);
    const { paper, file } = JSON.parse(/^oparl: (\{.*\})$/m.exec(readFileSync(record.file, "utf8"))?.[1] ?? "{}");
    if (paper !== undefined && (record.kind !== "anlage" || file === undefined)) byPaper.set(paper, record);
  }
  const dates = new Map(server.lists.meeting.map(({ id, start }) => [id, start.slice(0, 10)]));
  const tight = (text = "") => text.replace(/\s+/g, "").replace(/^(?:DS|Drs)/, "");
  const line = (text = "") => text.replace(/\s+/g, " ").trim();
  const kinds = { Beschlussvorlage: "beschlussvorlage", Mitteilungsvorlage: "mitteilung", Antrag: "antrag" };
  const checks = {
    number: (official, record) => tight(official.reference) === tight(record.drucksache),
    title: (official, record) => line(official.name) === record.betreff,
    kind: (official, record) => (kinds[official.paperType] ?? official.paperType) === record.kind,
    date: (official, record) => official.date === record.date,
    sittings: (official, record) =>
      JSON.stringify(official.consultation.flatMap(({ meeting }) => dates.get(meeting) ?? []).sort()) ===
      JSON.stringify(record.beratungsfolge.flatMap(({ date }) => date ?? [])),
  };
  const { paper } = server.lists;
  for (const [name, isRight] of Object.entries(checks)) {
    const right = paper.filter((one) => byPaper.has(one.id) && isRight(one, byPaper.get(one.id)));
    const [wrong] = paper.filter((one) => !right.includes(one));
    const said = wrong
      ? `; not ${JSON.stringify([wrong.reference, wrong.name, byPaper.get(wrong.id)?.drucksache])}`
      : "";
    print(`${name}: ${right.length} of ${paper.length}${said}`);
  }
}
