import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CHECK_UP_TO, findCorpus } from "../../src/app/find-corpus.ts";
import { openCorpusIndex } from "../../src/app/open-corpus-index.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

test("a large corpus is compared with its index as closely as is asked for", { timeout: 120_000 }, async () => {
  const many = Array.from({ length: CHECK_UP_TO + 1 }, (_, i) => [`${i}.txt`, "Der Rat."] as const);
  const root = temporaryFolder(Object.fromEntries(many));
  const corpus = findCorpus({ path: root, municipality: "braunschweig" });
  const papers = async (freshness: "any" | "traces" | "files"): Promise<number> => {
    const { index } = await openCorpusIndex(corpus, { freshness });
    index.close();
    return index.count.papers;
  };
  expect(await papers("any")).toBe(many.length);
  writeFileSync(join(root, "new.txt"), "Dazu Ds. 24-20001.");
  expect(await papers("any")).toBe(many.length);
  expect(await papers("traces")).toBe(many.length + 1);
  writeFileSync(join(root, "newer.txt"), "Dazu Ds. 24-20001.");
  expect(await papers("files")).toBe(many.length + 2);
});
