import { checkReferences } from "../../check/check-references.ts";
import { isFolder } from "../../corpus/find-root.ts";
import { listFiles } from "../../corpus/list-files.ts";
import { readCorpus } from "../../corpus/read-corpus.ts";
import { parsePaper } from "../../paper/parse-paper.ts";
import type { Paper } from "../../paper/record.ts";
import { buildGraph, type ReferenceGraph } from "../../refs/graph.ts";
import { resolveNumber } from "../../refs/resolve.ts";
import { checkToJson } from "../../render/refs-json.ts";
import { renderCheck } from "../../render/refs-text.ts";
import type { PaperIndex } from "../../store/paper-index.ts";
import type { FileProblem } from "../../text/problem.ts";
import { type CorpusContext, type CorpusFlags, findCorpus, openForReading, readText } from "../corpus-context.ts";
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
  const [only] = targets;
  const context = findCorpus(
    flags,
    targets.length === 1 && only !== undefined && isFolder(only) && !flags.index ? only : undefined,
  );
  const index = await openForReading(context);
  const graph = buildGraph(index.papers, context.municipality.numbers);
  const { papers, problems } = targets.length === 0 ? index : papersFor(targets, index, { context, graph });
  if (targets.length > 0) noteProblems(problems);
  const known = new Set(context.settings.known.keys());
  const result = checkReferences(papers, graph, { known, readText: (file) => readText(file)?.text });
  await print(
    flags.format === "json"
      ? `${JSON.stringify(checkToJson(result), null, 2)}\n`
      : renderCheck(result, outputStyle(flags.color)),
  );
  if (result.checked.citations === 0) note("NOTHING WAS CHECKED: no citation was found");
  if (problems.length > 0 || result.checked.citations === 0) return exitCode.failed;
  return result.problems.length > 0 ? exitCode.no : exitCode.fine;
}

/** The papers that numbers, files and folders name; files that the index does not have are read now. */
function papersFor(
  targets: readonly string[],
  index: PaperIndex,
  { context, graph }: { context: CorpusContext; graph: ReferenceGraph },
): { papers: readonly Paper[]; problems: readonly FileProblem[] } {
  const papers = new Map<string, Paper>();
  const problems: FileProblem[] = [];
  for (const target of targets) {
    const listing = listFiles([target]);
    const isPath = listing.files.length > 0 || isFolder(target);
    const resolved = isPath ? undefined : resolveNumber(target, graph);
    if (resolved?.found === "papers") for (const paper of resolved.papers) papers.set(paper.file, paper);
    else if (!isPath) throw new UserError(`"${target}" is neither a file nor the number of a paper`);
    problems.push(...(isPath ? listing.problems : []));
    const named = listing.files.map(({ path }) => ({ path, shownAs: shownFrom(path) }));
    const unread = named.filter(({ shownAs }) => !index.paper(shownAs));
    for (const { shownAs } of named) {
      const paper = index.paper(shownAs);
      if (paper) papers.set(shownAs, paper);
    }
    for (const result of readCorpus(unread)) {
      if ("problem" in result) problems.push(result.problem);
      else papers.set(result.source.file, parsePaper(result.source, context.municipality));
    }
  }
  return { papers: [...papers.values()], problems };
}
