import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CorpusOptions, findCorpus } from "../../src/app/find-corpus.ts";
import type { IndexCost } from "../../src/app/index-cost.ts";
import type { Listener, Remark } from "../../src/app/remark.ts";
import { mindUnaskedIndex } from "../../src/app/unasked-index.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

const MEGABYTE = 1024 * 1024;

/** A folder with three papers of a size, in which nobody named anything. @param size in megabytes of 1,024² bytes */
function folderOf(size: number): { root: string; mind: (options?: CorpusOptions & Listener) => Promise<string> } {
  const root = temporaryFolder({ "a.txt": "", "b.txt": "", "below/c.txt": "" });
  for (const name of ["a.txt", "b.txt", "below/c.txt"]) truncateSync(join(root, name), size * MEGABYTE);
  const corpus = findCorpus({ path: root, municipality: "braunschweig" });
  const mind = (options: CorpusOptions & Listener = {}): Promise<string> =>
    mindUnaskedIndex(corpus, options).then(
      () => "built",
      (error) => error.mistake.kind,
    );
  return { root, mind };
}

test("a small index is built unasked, a large one only where somebody asked for it", async () => {
  expect(await folderOf(10).mind()).toBe("built");
  const { root, mind } = folderOf(11);
  expect(await mind()).toBe("index-unasked");
  const costs: IndexCost[] = [];
  const asked = (answer: boolean): Listener => ({
    mayBuild: async (cost) => {
      costs.push(cost);
      return answer;
    },
  });
  expect(await mind(asked(false))).toBe("index-unasked");
  expect(await mind(asked(true))).toBe("built");
  expect(costs[1]).toMatchObject({ files: 3, megabytes: 35, seconds: 7, indexMegabytes: 10 });
  for (const named of [{ path: root }, { index: "elsewhere" }, { near: root }]) expect(await mind(named)).toBe("built");
  writeFileSync(join(root, "drs.yaml"), "");
  expect(await mind()).toBe("built");
});

test("files too large to be read do not count", async () => {
  expect(await folderOf(17).mind()).toBe("built");
});

test("settings up to two folders below are named, but none in hidden folders", async () => {
  const below = async (path: string): Promise<Remark[]> => {
    const root = temporaryFolder({ "a.txt": "Antrag", [path]: "" });
    const said: Remark[] = [];
    await mindUnaskedIndex(findCorpus({ path: root, municipality: "braunschweig" }), {
      onRemark: (remark) => said.push(remark),
    });
    return said;
  };
  expect(await below("papers/2024/drs.yaml")).toMatchObject([{ kind: "settings-below" }]);
  expect(await below("a/b/c/drs.yaml")).toEqual([]);
  expect(await below(".git/drs.yaml")).toEqual([]);
});
