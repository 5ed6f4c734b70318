import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, statSync, utimesSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { listFiles } from "../dist/corpus/list-files.js";

// A file that changed just before it was indexed is read again by the next run: copies are old.
const longAgo = new Date("2020-02-20T20:20:20.123Z");

/** Copies a corpus' papers and settings into a new folder, several times under different names. */
export function copyCorpus(corpus, folder, times) {
  mkdirSync(folder, { recursive: true });
  const settings = join(corpus, "drs.yaml");
  if (existsSync(settings)) copyFileSync(settings, join(folder, "drs.yaml"));
  const papers = papersOf(corpus);
  for (let copy = 1; copy <= times; copy++) {
    for (const paper of papers) copyPaper(paper, join(folder, `copy-${copy}`, relative(corpus, paper)));
  }
  return folder;
}

function copyPaper(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  utimesSync(to, longAgo, longAgo);
}

export function papersOf(corpus) {
  return listFiles([corpus]).files.map(({ path }) => path);
}

/** A step that adds a line to another paper of a copied corpus each time. */
export function editPapers(folder) {
  const papers = papersOf(folder);
  let edits = 0;
  return () => {
    addLine(papers[(edits++ * 7919) % papers.length], "Nachtrag zur Vorlage.");
  };
}

/** Changes a paper of a copied corpus. */
export function addLine(paper, line) {
  appendFileSync(paper, `\n${line}\n`);
  const aMinuteAgo = new Date(Date.now() - 60_000);
  utimesSync(paper, aMinuteAgo, aMinuteAgo);
}

/** The bytes of all files in a folder. */
export function sizeOf(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { name }) => sum + statSync(join(folder, name)).size, 0);
}
