import { setTimeout as wait } from "node:timers/promises";
import { megabytes } from "../../../bench/table.mjs";
import { connect } from "../../../dist/engine/connect.js";
import { aliasOf, townsIn, versionName } from "../../../dist/engine/meta.js";
import { openBulk } from "../../../dist/engine/write/bulk.js";
import { copyTowns } from "./copies.mjs";
import { nameOf, townOf } from "./towns.mjs";

// A machine that is full of work answers late.
const patient = { DRS_ENGINE_TIMEOUT: "300" };

/**
 * Sends towns until there are so many papers, by the same code as `drs index --engine` does; those that are there already stay. The time
 * is that of the engine with what sends to it: making the documents of a town is part of it, reading and analysing papers is not.
 *
 * @returns {Promise<{ readonly papers: number, readonly bytes: number, readonly seconds: number }>} what was sent
 */
export async function loadTowns({ urls, corpus, towns, note }) {
  const engine = await connect(urls.join(","), patient);
  await engine.ask("GET", "/_cluster/health?wait_for_status=yellow&timeout=250s");
  const there = await townsIn(engine);
  const sum = { papers: 0, bytes: 0, seconds: 0 };
  const sent = [];
  for (let town = 0; town < Math.min(towns, corpus.sent); town++) {
    if (there.has(nameOf(corpus, town))) continue;
    const loaded = await loadTown(engine, townOf(corpus, town));
    for (const key of Object.keys(sum)) sum[key] += loaded[key];
    sent.push(nameOf(corpus, town));
    note(`${nameOf(corpus, town)}: ${Math.round(loaded.papers / loaded.seconds)} papers/s`);
  }
  await settled(engine);
  const before = await bytesOf(engine);
  if (sent.length > 0) await merge(engine, sent);
  if (sent.length > 0) note(`merged: ${megabytes(before)} became ${megabytes(await bytesOf(engine))}`);
  await copyTowns(engine, { corpus, towns, there, note });
  await settled(engine);
  await engine.close();
  return sum;
}

async function bytesOf(engine) {
  return (await engine.ask("GET", "/drs_*/_stats/store"))._all.primaries.store.size_in_bytes;
}

async function loadTown(engine, { name, index, changes }) {
  const into = versionName(name, 1);
  await engine.try("DELETE", `/${into}`, undefined, [404]);
  const started = performance.now();
  let [papers, bytes] = [0, 0];
  await engine.ask("PUT", `/${into}`, index);
  const bulk = openBulk(engine, into, (changed) => {
    papers += changed;
  });
  for await (const change of changes()) {
    bytes += change.document.length;
    await bulk.add(change);
  }
  await bulk.finish();
  await engine.ask("POST", `/${into}/_refresh`);
  await engine.ask("POST", "/_aliases", { actions: [{ add: { index: into, alias: aliasOf(name) } }] });
  return { papers, bytes, seconds: (performance.now() - started) / 1000 };
}

/**
 * Merges each index into one piece. What was sent is kept a second time at first, for nodes that may have to catch up; half a minute
 * later merges leave it out.
 */
async function merge(engine, towns) {
  const names = towns.map(aliasOf);
  await engine.ask("POST", "/drs_*/_flush");
  await wait(KEPT_TWICE);
  for (const name of names) await engine.ask("POST", `/${name}/_forcemerge?max_num_segments=1`);
  await engine.ask("POST", "/drs_*/_flush");
}

const KEPT_TWICE = 40_000;

/** Until nothing is copied or merged any more. */
async function settled(engine) {
  for (;;) {
    const { relocating_shards: moving, initializing_shards: begun } = await engine.ask("GET", "/_cluster/health");
    const { _all: all } = await engine.ask("GET", "/_stats/merge");
    if (moving + begun + (all.total.merges?.current ?? 0) === 0) return;
    await wait(1_000);
  }
}
