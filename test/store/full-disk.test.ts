import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { version } from "../../src/app/version.ts";
import { contentsOf, leaves, temporaryFolder, testCorpus } from "./corpus.ts";
import { effort, isLong, patience } from "./effort.ts";

const drs = fileURLToPath(new URL("../../bin/drs.js", import.meta.url));
const PAPERS = 60;

const paper = (number: number, round: string): string => {
  const words = Array.from({ length: 40 }, (_, i) => `Wort${(number * 37 + i * 11) % 1500}`);
  return `Betreff:\n${round}\n\nSachverhalt:\nPunkt${number} ${words.join(" ")}\n`;
};

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A place for an index that holds just so much. */
interface Place {
  readonly folder: string;
  /** What is in it already takes up to so many bytes more. */
  limitTo(size: number): void;
  run(args: readonly string[]): Run;
  /** What the system says when no more fits. */
  readonly reason: RegExp;
}

function outputOf(command: string, args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** A disk of its own, in memory. Only root may make one. */
function smallDisk(): Place {
  const folder = join(temporaryFolder(), "disk");
  mkdirSync(folder);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", folder], { stdio: "ignore" });
  onTestFinished(() => void execFileSync("umount", ["-l", folder]));
  return {
    folder,
    // With a size of 0 there would be no limit.
    limitTo: (size) =>
      execFileSync("mount", [
        "-o",
        `remount,size=${Math.max(1, blocksIn(folder) + Math.ceil(size / BLOCK)) * BLOCK}`,
        folder,
      ]),
    run: (args) => outputOf(process.execPath, [drs, ...args]),
    reason: /the disk is full/,
  };
}

/** A system that lets no file grow beyond a size, in whole KB. */
function smallFiles(): Place {
  let size = 1_000_000_000;
  return {
    folder: join(temporaryFolder(), "index"),
    limitTo: (bytes) => {
      size = bytes;
    },
    run: (args) =>
      outputOf("bash", ["-c", 'ulimit -f "$0"; exec "$@"', `${size >> 10}`, process.execPath, drs, ...args]),
    reason: /the file would be larger than the system allows/,
  };
}

const BLOCK = 4096;
const PLENTY = 16 * 1024 * 1024;

/** Blocks that the files of a folder take on a disk. */
function blocksIn(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + Math.ceil(statSync(join(folder, name)).size / BLOCK), 0);
}

function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), "drs-mount-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
  if (status === 0) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true });
  return status === 0;
}

describe.each([
  ["a full disk", smallDisk, canMount(), PAPERS / 2],
  ["a system that lets no file grow", smallFiles, process.platform !== "win32", PAPERS],
] as const)("%s", (_, makePlace, isPossible, changed) => {
  test.skipIf(!isPossible)(
    "fails an update with the system's reason and leaves the index as it was; a search answers all the same",
    async () => {
      const corpus = testCorpus({ "drs.yaml": "municipality: braunschweig\n" });
      for (let number = 0; number < PAPERS; number++) corpus.write(`${number}.md`, paper(number, "Alt"));
      const place = makePlace();
      const index = ["index", corpus.root, "--index", place.folder];
      expect(place.run(index)).toMatchObject({ status: 0 });
      for (let number = 0; number < changed; number++) corpus.write(`${number}.md`, paper(number, "Neu"));
      const totalOf = async (word: string): Promise<number> => {
        const opened = await corpus.open({ folder: place.folder, version, checkUpTo: 0 });
        expect(opened.read).toBe(0);
        const { total } = opened.index.rank(leaves(word));
        opened.index.close();
        return total;
      };
      const before = contentsOf(place.folder);
      let failed = 0;
      // Up to what the new index, and what is merged into it, take at the most.
      const largest = 50_000;
      for (let i = 0; i < effort.diskSizes; i++) {
        place.limitTo((largest * i) / effort.diskSizes);
        const run = place.run(index);
        if (run.status === 0) break;
        failed++;
        expect(run).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(place.reason) });
        expect(run.stderr.trim().split("\n")).toHaveLength(1);
        expect(contentsOf(place.folder)).toEqual(before);
        expect(await totalOf("Neu")).toBe(0);
        expect(await totalOf("Alt")).toBe(PAPERS);
        const search = place.run(["search", "--index", place.folder, "--json", "--limit", "1", "Neu"]);
        expect(search).toMatchObject({ status: 0, stderr: expect.stringMatching(place.reason) });
        expect(JSON.parse(search.stdout)).toMatchObject({ total: changed });
        expect(contentsOf(place.folder)).toEqual(before);
      }
      expect(failed).toBeGreaterThan(effort.diskSizes / 5);
      place.limitTo(PLENTY);
      expect(place.run(index)).toMatchObject({ status: 0, stderr: "" });
      expect(await totalOf("Neu")).toBe(changed);
      expect(readdirSync(place.folder)).not.toContain("lock");
    },
    patience,
  );

  test.skipIf(!isPossible)("fails the first building, also of threads, and leaves nothing half-written", () => {
    const corpus = testCorpus({ "drs.yaml": "municipality: braunschweig\n" });
    // As much text as threads are worth.
    const words = Array.from({ length: 30_000 }, (_, i) => `Wort${(i * 7) % 9_000}`).join(" ");
    for (let i = 0; i < 10; i++) corpus.write(`${i}.md`, `Betreff:\nRadweg\n\nSachverhalt:\n${words}\n`);
    const place = makePlace();
    const index = ["index", corpus.root, "--index", place.folder];
    for (const size of isLong ? [0, 4096, 8192] : [8192]) {
      place.limitTo(size);
      expect(place.run(index)).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(place.reason) });
      // Its text is whole or it is not there.
      const left = Object.entries(contentsOf(place.folder)).map(([path, [content]]) => [basename(path), content]);
      expect([[], [[".gitignore", "*\n"]]]).toContainEqual(left);
    }
    place.limitTo(PLENTY);
    expect(place.run(index)).toMatchObject({ status: 0, stderr: "" });
    const kinds = readdirSync(place.folder).map((name) => name.replace(/-.*/, ""));
    expect(kinds.sort()).toEqual([".gitignore", "files", "manifest.json", "segment", "vocabulary"]);
  });
});
