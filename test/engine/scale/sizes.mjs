import { aliasOf } from "../../../dist/engine/meta.js";
import { nameOf } from "./towns.mjs";

/** What the first towns take on disk, and the cluster for all that it has. */
export async function sizesOf(cluster, corpus, towns) {
  const names = Array.from({ length: towns }, (_, town) => aliasOf(nameOf(corpus, town))).join(",");
  const { body: stats } = await cluster.ask("GET", `/${names}/_stats/docs,store,segments`);
  const { primaries, total } = stats._all;
  const { body: nodes } = await cluster.ask("GET", "/_nodes/stats/jvm");
  const heaps = Object.values(nodes.nodes).map(({ jvm }) => megabytes(jvm.mem.heap_used_in_bytes));
  const state = await cluster.ask("GET", "/_cluster/state/metadata");
  const papers = primaries.docs.count;
  return [
    `${papers} papers in ${towns} towns:`,
    `primaries ${megabytes(primaries.store.size_in_bytes)} (${(primaries.store.size_in_bytes / papers / 1000).toFixed(1)} kB a paper),`,
    `with copies ${megabytes(total.store.size_in_bytes)};`,
    `heap in use ${heaps.join(", ")}; state of the cluster ${megabytes(JSON.stringify(state.body).length)}`,
  ].join(" ");
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
