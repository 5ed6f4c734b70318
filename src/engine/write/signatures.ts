import type { Engine } from "../connect.ts";

const AT_ONCE = 5_000;

interface Answer {
  readonly hits: {
    readonly hits: ReadonlyArray<{
      readonly fields?: Readonly<Record<string, readonly string[]>>;
      readonly sort: readonly unknown[];
    }>;
  };
}

/** What an index holds: the path of each paper, and what changes with it. */
export async function signaturesIn(engine: Engine, index: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  // What an earlier run sent is not seen before that.
  await engine.ask("POST", `/${index}/_refresh`);
  for (let after: readonly unknown[] | undefined; ; ) {
    const { hits }: Answer = await engine.ask("POST", `/${index}/_search?allow_partial_search_results=false`, {
      ...{ size: AT_ONCE, track_total_hits: false, _source: false, docvalue_fields: ["file", "signature"] },
      sort: [{ file: "asc" }],
      ...(after && { search_after: after }),
    });
    for (const { fields } of hits.hits) found.set(fields?.["file"]?.[0] ?? "", fields?.["signature"]?.[0] ?? "");
    after = hits.hits.at(-1)?.sort;
    if (hits.hits.length < AT_ONCE || !after) return found;
  }
}
