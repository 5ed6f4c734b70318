import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { termOf } from "../../src/analysis/term.ts";
import { tokenize } from "../../src/analysis/words.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import type { TermLeaf } from "../../src/store/rank/term-leaf.ts";
import { openIndex } from "../../src/store/read/open-index.ts";
import type { OpenedIndex, OpenOptions } from "../../src/store/read/opened-index.ts";

/** A folder of papers, and its index opened as the program does. */
export interface TestCorpus {
  readonly root: string;
  /** Where the index is, unless {@link TestCorpus.open} is told otherwise. */
  readonly folder: string;
  /** Writes a paper long ago: see {@link age}. */
  write(name: string, content: string | Uint8Array, mtime?: Date): void;
  remove(name: string): void;
  rename(from: string, to: string): void;
  open(options?: Partial<OpenOptions>): Promise<TestOpening>;
}

/** What opening did, with the files that it read. */
export interface TestOpening extends OpenedIndex {
  readonly read: number;
}

/** A file of this time was written long before any index: it counts as unchanged while its time and size stay. */
export const age = (days: number): Date => new Date(Date.UTC(2024, 0, 1) - days * 86_400_000);

/** An empty folder, gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function testCorpus(files: Readonly<Record<string, string | Uint8Array>> = {}): TestCorpus {
  const root = join(temporaryFolder(), "corpus");
  mkdirSync(root);
  const corpus = corpusAt(root);
  for (const [name, content] of Object.entries(files)) corpus.write(name, content);
  return corpus;
}

/** The corpus in a folder that is there. */
export function corpusAt(root: string): TestCorpus {
  const folder = join(root, ".drs");
  // Each time of writing is another one, so that the same size alone never hides a change.
  let writes = 0;
  return {
    root,
    folder,
    write: (name, content, mtime = age(1000 - writes++)) => {
      const path = join(root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      utimesSync(path, mtime, mtime);
    },
    remove: (name) => rmSync(join(root, name), { recursive: true }),
    rename: (from, to) => renameSync(join(root, from), join(root, to)),
    open: async (options) => {
      let read = 0;
      const opened = await openIndex({
        root,
        shownRoot: "papers",
        folder,
        municipality: braunschweig,
        version: "1.0.0",
        checkUpTo: 1000,
        onProgress: () => {
          read++;
        },
        ...options,
      });
      return { ...opened, read };
    },
  };
}

/** Words as terms of the index, each as good as the other. */
export function leaves(words: string): TermLeaf[] {
  return tokenize(words).map((word, i) => ({ term: termOf(word), weight: 1, words: 1 << i }));
}

/** The paths of the papers that have all the words, best first. */
export function found({ index }: OpenedIndex, words: string): string[] {
  return index.rank(leaves(words)).first.flatMap(({ document, all }) => (all ? index.sets.headOf(document).file : []));
}

/** The subjects of all papers, in their order. */
export function subjects({ index }: OpenedIndex): Array<string | undefined> {
  return index.papers().map(({ betreff }) => betreff);
}

/** Name to content and time of every file in a folder. */
export function contentsOf(folder: string): Record<string, [string, number]> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const all = names.map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
  return Object.fromEntries(all.map((file) => [file, [readFileSync(file, "utf8"), statSync(file).mtimeMs]]));
}
