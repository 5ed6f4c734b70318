import { setTimeout as wait } from "node:timers/promises";
import { connect } from "../../../dist/engine/connect.js";
import { aliasOf, townsIn, versionName } from "../../../dist/engine/meta.js";
import { openBulk } from "../../../dist/engine/write/bulk.js";
import { nameOf, townOf } from "./towns.mjs";

/**
 * Sends towns until there are so many papers, by the same code as `drs index --engine` does; those that are there already stay. The time
 * is that of the engine with what sends to it: making the documents of a town is part of it, reading and analysing papers is not.
 *
 * @returns {Promise<{ readonly papers: number, readonly bytes: number, readonly seconds: number }>} what was sent
 */
export async function loadTowns({ urls, corpus, towns, note }) {
  const engine = await connect(urls.join(","), {});
  const there = await townsIn(engine);
  const sum = { papers: 0, bytes: 0, seconds: 0 };
  for (let town = 0; town < towns; town++) {
    if (there.has(nameOf(town))) continue;
    const sent = await loadTown(engine, townOf(corpus, town));
    for (const key of Object.keys(sum)) sum[key] += sent[key];
    note(`${nameOf(town)}: ${Math.round(sent.papers / sent.seconds)} papers/s`);
  }
  // Copies, where there are to be some, and merges that are under way.
  await settled(engine);
  await engine.close();
  return sum;
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

/** Until nothing is copied or merged any more. */
export async function settled(engine) {
  await engine.try(
    "GET",
    "/_cluster/health?wait_for_no_relocating_shards=true&wait_for_no_initializing_shards=true&timeout=25s",
    undefined,
    [408],
  );
  for (;;) {
    const { relocating_shards: moving, initializing_shards: begun } = await engine.ask("GET", "/_cluster/health");
    const { _all: all } = await engine.ask("GET", "/_stats/merge");
    if (moving + begun + all.total.merges.current === 0) break;
    await wait(1_000);
  }
  await engine.ask("POST", "/drs_*/_flush");
}
