import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SearchRequest, search } from "../../src/app/search.ts";
import { type Session, startSession } from "../../src/app/session.ts";
import { openEngine } from "../../src/engine/read/open-engine.ts";
import { sendCorpus } from "../../src/engine/write/send-corpus.ts";
import type { SearchResult } from "../../src/search/search-result.ts";
import type { Cluster } from "./nodes.ts";

// An engine gives ten thousand by themselves; beyond them it is asked from a paper on.
const PAPERS = 10_050;

/** Every tenth subject is that of nine others. */
const paperOf = (i: number): string =>
  `Betreff: **Radweg ${i % 10 === 0 ? `Abschnitt ${Math.floor(i / 100)}` : `Stück ${i}`}**\n\n**25-${10_000 + i}**\n\nDatum: ${(i % 27) + 1}.${(i % 12) + 1}.${2010 + (i % 15)}\n\nDer Weg.\n`;

export function pagesFarDown(node: () => Cluster): void {
  let folder = "";
  let local: Session;
  let there: Session;

  beforeAll(async () => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-many-"));
    for (let i = 0; i < PAPERS; i++) writeFileSync(join(folder, `${i}.md`), paperOf(i));
    const where = { url: node().urls.join(","), env: {} };
    await sendCorpus({ ...where, path: folder, town: "vielstadt", municipality: "braunschweig" });
    local = startSession({ path: folder, municipality: "braunschweig" });
    there = await openEngine({ ...where, towns: ["vielstadt"] });
  }, 300_000);

  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  }, 300_000);

  test.each<[why: string, request: SearchRequest]>([
    ["all by score, each by itself", { isFolded: false }],
    ["all by score, folded", { isFolded: true }],
    ["all by date", { sort: "date" }],
    ["all by number, folded, with facets", { sort: "number", isFolded: true, facets: ["kind", "year"] }],
  ])(
    "%s",
    async (_, request) => {
      const how = { ...request, limit: PAPERS };
      const [here, elsewhere] = [await search(local, "Weg", how), await search(there, "Weg", how)];
      const { prefix } = await local.ask((index) => index);
      const listOf = ({ hits }: SearchResult): string =>
        hits
          .map(({ paper, score, others = [] }) =>
            [paper.file.replace(prefix, ""), score, ...others.map(({ file }) => file.replace(prefix, ""))].join(" "),
          )
          .join("\n");
      expect(elsewhere.hits.length).toBeGreaterThan(request.isFolded ? PAPERS - 1_000 : 10_000);
      expect(listOf(elsewhere)).toBe(listOf(here));
      expect({ ...elsewhere, hits: [] }).toEqual({ ...here, hits: [] });
    },
    120_000,
  );
}
