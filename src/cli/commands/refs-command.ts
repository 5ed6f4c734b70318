import { resolve } from "node:path";
import { checkReferences } from "../../check/check-references.ts";
import { isFolder } from "../../corpus/find-root.ts";
import { listFiles } from "../../corpus/list-files.ts";
import { readSource } from "../../corpus/read-source.ts";
import { parsePaper } from "../../paper/parse-paper.ts";
import type { Paper } from "../../paper/record.ts";
import { buildGraph } from "../../refs/graph.ts";
import { resolveNumber } from "../../refs/resolve.ts";
import { toJson } from "../../render/json.ts";
import { checkToJson } from "../../render/refs-json.ts";
import { renderCheck } from "../../render/refs-text.ts";
import type { PaperIndex } from "../../store/paper-index.ts";
import type { FileProblem } from "../../text/problem.ts";
import {
  type CorpusContext,
  type CorpusFlags,
  findCorpus,
  openForReading,
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
  const index = await openForReading(context);
  const { numbers } = context.municipality;
  const { papers, problems } = targets.length === 0 ? index : papersFor(targets, index, context);
  if (targets.length > 0) noteProblems(problems);
  const all = new Map([...index.papers, ...papers].map((paper) => [paper.file, paper]));
  const graph = buildGraph([...all.values()], numbers);
  const result = checkReferences(papers, graph, { known: new Set(context.settings.known.keys()), readText });
  await print(
    flags.format === "json" ? `${toJson(checkToJson(result), 2)}\n` : renderCheck(result, outputStyle(flags.color)),
  );
  if (result.checked.citations === 0) note("NOTHING WAS CHECKED: no citation was found");
  if (problems.length > 0 || result.checked.citations === 0) return exitCode.failed;
  return result.problems.length > 0 ? exitCode.no : exitCode.fine;
}

interface Targets {
  readonly papers: readonly Paper[];
  readonly problems: readonly FileProblem[];
}

/** The papers that numbers, files and folders name; files that the index does not have are read now. */
function papersFor(targets: readonly string[], index: PaperIndex, { municipality }: CorpusContext): Targets {
  const graph = buildGraph(index.papers, municipality.numbers);
  const papers = new Map<string, Paper>();
  const problems: FileProblem[] = [];
  for (const target of targets) {
    const listing = listFiles([target]);
    const isPath = listing.files.length > 0 || isFolder(target);
    const resolved = isPath ? undefined : resolveNumber(target, graph);
    if (resolved?.found === "papers") for (const paper of resolved.papers) papers.set(paper.file, paper);
    else if (!isPath) throw new UserError(`"${target}" is neither a file nor the number of a paper`);
    if (isPath) problems.push(...listing.problems);
    for (const { path } of listing.files) {
      const shownAs = shownFrom(resolve(path));
      const known = index.paper(shownAs);
      const result = known ? undefined : readSource(path, shownAs);
      if (result && "problem" in result) problems.push(result.problem);
      const paper = known ?? (result && "source" in result ? parsePaper(result.source, municipality) : undefined);
      if (paper) papers.set(shownAs, paper);
    }
  }
  return { papers: [...papers.values()], problems };
}
