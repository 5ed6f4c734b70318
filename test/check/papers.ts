import { type CheckResult, checkReferences } from "../../src/check/check-references.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { buildGraph } from "../../src/refs/graph.ts";

export interface CheckSketch {
  readonly known?: readonly string[];
  /** Files that are gone or damaged when the check wants their sentences. */
  readonly unreadable?: readonly string[];
  /** The files to look at; all of the corpus, if not given. */
  readonly only?: readonly string[];
}

/** Checks a corpus of these files: name to text. A file's name may hold its number, as in `25-00001.md`. */
export function checkFiles(
  files: Readonly<Record<string, string>>,
  { known = [], unreadable = [], only }: CheckSketch = {},
): CheckResult {
  const papers = Object.entries(files).map(([file, text]) =>
    parsePaper({ file, text, bodyStart: 0, frontMatter: {}, problems: [] }, braunschweig),
  );
  const looked = papers.filter(({ file }) => only?.includes(file) ?? true);
  return checkReferences(looked, buildGraph(papers), {
    known: new Set(known),
    readText: (file) => (unreadable.includes(file) ? undefined : { text: files[file] ?? "", bodyStart: 0 }),
  });
}
