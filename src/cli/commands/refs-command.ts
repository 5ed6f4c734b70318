import { resolve } from "node:path";
import { checkReferences } from "../../check/check-references.ts";
import { isFolder } from "../../corpus/find-root.ts";
import { listFiles } from "../../corpus/list-files.ts";
import { readSource } from "../../corpus/read-source.ts";
import { parsePaper } from "../../paper/parse-paper.ts";
import type { Paper } from "../../paper/record.ts";
import { buildGraph, joinGraphs } from "../../refs/graph.ts";
import { resolveNumber } from "../../refs/resolve.ts";
import { toJson } from "../../render/json.ts";
import { checkToJson } from "../../render/refs-json.ts";
import { renderCheck } from "../../render/refs-text.ts";
import type { PaperIndex } from "../../store/paper-index.ts";
import type { FileProblem } from "../../text/problem.ts";
import {
  answerFrom,
  type CorpusContext,
  type CorpusFlags,
  findCorpus,
  readText,
  rootAround,
} from "../corpus-context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type ColorChoice, note, noteProblems, outputStyle, print } from "../output.ts";
import { shownFrom } from "../shown-from.ts";
import { UserError } from "../user-error.ts";

export interface RefsFlags extends CorpusFlags {
  readonly color: ColorChoice;
  readonly format: "text" | "json";
}

/** `drs refs [NUMBER|PATH…]`: whether every cited Drucksache exists. */
export async function runRefs(targets: readonly string[], flags: RefsFlags): Promise<ExitCode> {
  const context = findCorpus(flags, flags.index ? undefined : rootAround(targets[0]));
  return answerFrom(context, (index) => checkFrom(index, targets, { context, flags }));
}

async function checkFrom(
  index: PaperIndex,
  targets: readonly string[],
  { context, flags }: { readonly context: CorpusContext; readonly flags: RefsFlags },
): Promise<ExitCode> {
  const known = new Set(context.settings.known.keys());
  const { papers, unindexed, problems } =
    targets.length === 0 ? { ...suspects(index, known), unindexed: [] } : papersFor(targets, index, context);
  if (targets.length > 0) noteProblems(problems);
  const graph = unindexed.length > 0 ? joinGraphs(index, buildGraph(unindexed)) : index;
  const found = checkReferences(papers, graph, { known, readText });
  // Of the whole corpus only the papers were read that cite something missing; the index knows how many there are.
  const checked =
    targets.length === 0 ? { files: index.count.papers, citations: index.count.citations } : found.checked;
  const result = { ...found, checked };
  await print(
    flags.format === "json" ? `${toJson(checkToJson(result), 2)}\n` : renderCheck(result, outputStyle(flags.color)),
  );
  if (checked.citations === 0) note("NOTHING WAS CHECKED: no citation was found");
  if (problems.length > 0 || checked.citations === 0) return exitCode.failed;
  return result.problems.length > 0 ? exitCode.no : exitCode.fine;
}

/** The papers of the corpus that cite a number that none of them has. */
function suspects({ had, cited, papersCiting, problems }: PaperIndex, known: ReadonlySet<string>): Checked {
  const there = new Set(had.startingWith(""));
  const missing = [...cited.startingWith("")].filter((number) => !there.has(number) && !known.has(number));
  const papers = new Map(missing.flatMap(papersCiting).map((paper) => [paper.file, paper]));
  return { papers: [...papers.values()].sort((a, b) => (a.file < b.file ? -1 : 1)), problems };
}

interface Checked {
  readonly papers: readonly Paper[];
  readonly problems: readonly FileProblem[];
}

interface Targets extends Checked {
  /** Those of the papers that the index does not have. */
  readonly unindexed: readonly Paper[];
}

/** The papers that numbers, files and folders name; files that the index does not have are read now. */
function papersFor(targets: readonly string[], index: PaperIndex, { municipality }: CorpusContext): Targets {
  const papers = new Map<string, Paper>();
  const unindexed = new Map<string, Paper>();
  const problems: FileProblem[] = [];
  for (const target of targets) {
    const listing = listFiles([target]);
    const isPath = listing.files.length > 0 || isFolder(target);
    const resolved = isPath ? undefined : resolveNumber(target, index);
    if (resolved?.found === "papers") for (const paper of resolved.papers) papers.set(paper.file, paper);
    else if (!isPath) throw new UserError(`"${target}" is neither a file nor the number of a paper`);
    if (isPath) problems.push(...listing.problems);
    for (const { path } of listing.files) {
      const shownAs = shownFrom(resolve(path));
      const known = index.paper(shownAs);
      if (known) papers.set(shownAs, known);
      if (known || unindexed.has(shownAs)) continue;
      const result = readSource(path, shownAs);
      if ("problem" in result) problems.push(result.problem);
      else unindexed.set(shownAs, parsePaper(result.source, municipality));
    }
  }
  return { papers: [...papers.values(), ...unindexed.values()], unindexed: [...unindexed.values()], problems };
}
