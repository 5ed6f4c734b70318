import { join, resolve, sep } from "node:path";
import { numberedPapersIn } from "../../check/numbered-papers.ts";
import { listFiles } from "../../corpus/list-files.ts";
import { readSource, type SourceResult, standardInput } from "../../corpus/read-source.ts";
import { type ParsedText, parseWithText } from "../../paper/parse-paper.ts";
import type { Paper } from "../../paper/record.ts";
import { buildGraph, joinGraphs, type ReferenceGraph } from "../../refs/graph.ts";
import type { PaperIndex } from "../../store/index.ts";
import type { FoundCorpus } from "../find-corpus.ts";
import { shownFrom } from "../shown-from.ts";
import type { Scope } from "./scope.ts";
import type { Changes } from "./since/changed-lines.ts";

/** What files and folders hold on the disk now, and what was read from standard input for `-`. */
export function pathScope(
  paths: readonly string[],
  index: PaperIndex,
  { corpus, piped }: { readonly corpus: FoundCorpus; readonly piped: readonly SourceResult[] },
): Scope {
  const listing = listFiles(
    paths.filter((path) => path !== "-"),
    corpus.listing,
  );
  const read = listing.files.map(({ path }) => readSource(path, shownFrom(resolve(path))));
  const { problems, ...scope } = scopeOf([...read, ...piped], { index, corpus, removed: [] });
  return { ...scope, problems: [...listing.problems, ...problems] };
}

/** The lines that changed in some files and folders, in the whole corpus without any. */
export function changedScope(
  { changed, removed, newFolders }: Changes,
  index: PaperIndex,
  { corpus, targets }: { readonly corpus: FoundCorpus; readonly targets: readonly string[] },
): Scope {
  const shown = (path: string): string => shownFrom(join(corpus.root, path));
  const isNew = new Map(Array.from(changed, ([path, lines]) => [shown(path), lines]));
  const listed = listFiles(
    [...changed.keys(), ...newFolders].map((path) => join(corpus.root, path)),
    corpus.listing,
  );
  const read = listed.files.map(({ path }) => readSource(path, shownFrom(resolve(path))));
  const { problems, ...scope } = scopeOf(read, { index, corpus, removed: removed.map(shown) });
  const isInNewFolder = (file: string): boolean =>
    isWithinAny(
      resolve(file),
      newFolders.map((path) => join(corpus.root, path)),
    );
  const asked = scope.papers().filter(({ file }) => isAmong(resolve(file), targets));
  // Other papers that changed are cited as they are now, too.
  return {
    ...scope,
    problems: [...listed.problems, ...problems],
    papers: () => asked,
    files: asked.length,
    isAsked: (file, { line }) => isNew.get(file)?.(line) ?? isInNewFolder(file),
  };
}

function isAmong(path: string, targets: readonly string[]): boolean {
  return (
    targets.length === 0 ||
    isWithinAny(
      path,
      targets.map((target) => resolve(target)),
    )
  );
}

/** All paths absolute. */
function isWithinAny(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder + sep));
}

interface ScopeContext {
  readonly index: PaperIndex;
  readonly corpus: FoundCorpus;
  /** Files that are gone. */
  readonly removed: readonly string[];
}

/** Papers that were read now, among those of the index, which are as they were when it was made. */
function scopeOf(results: readonly SourceResult[], { index, corpus, removed }: ScopeContext): Scope {
  const parsed = results.flatMap((result) =>
    "source" in result ? parseWithText(result.source, corpus.municipality) : [],
  );
  const papers = parsed.map(({ paper }) => paper);
  const files = [...papers.map(({ file }) => file), ...removed].filter((file) => file !== standardInput);
  const outdated = files.flatMap((file): Paper | [] => index.paper(file) ?? []);
  const problems = results.flatMap((result) => ("problem" in result ? result.problem : []));
  return { ...scopeAmong(parsed, joinGraphs(index, buildGraph(papers), outdated), corpus), problems };
}

/** Papers that were parsed now, in a graph that holds them. */
export function scopeAmong(parsed: readonly ParsedText[], graph: ReferenceGraph, { municipality }: FoundCorpus): Scope {
  const looked = parsed.map(({ paper, references }) => ({ ...references, problems: paper.problems }));
  return {
    papers: () => looked,
    graph,
    numbered: () => numberedPapersIn(graph, municipality.numbers),
    problems: [],
    files: parsed.length,
    isWhole: false,
  };
}
