import { resolve } from "node:path";
import { answerFrom } from "../../app/answer-from.ts";
import { type FoundCorpus, findCorpus } from "../../app/find-corpus.ts";
import { readText } from "../../app/read-text.ts";
import { shownFrom } from "../../app/shown-from.ts";
import type { Paper } from "../../paper/record.ts";
import type { ReferenceGraph } from "../../refs/graph.ts";
import { relationsOf } from "../../refs/relations.ts";
import { resolveNumber } from "../../refs/resolve.ts";
import { renderMissing } from "../../render/relations-text.ts";
import { citedToJson, paperToJson } from "../../render/show-json.ts";
import { renderPaper } from "../../render/show-text.ts";
import type { PaperIndex } from "../../store/index.ts";
import { toJson } from "../../text/json.ts";
import type { CorpusFlags } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { type ColorChoice, note, outputStyle, print } from "../output.ts";

export interface ShowFlags extends CorpusFlags {
  readonly color: ColorChoice;
  readonly json?: boolean;
}

/** `drs show NUMBER`: one paper, with what it cites and who cites it. */
export async function runShow(typed: string, flags: ShowFlags): Promise<ExitCode> {
  const context = findCorpus(flags);
  return answerFrom(context, (index) => showFrom(index, typed, { context, flags }), listener);
}

interface ShowContext {
  readonly context: FoundCorpus;
  readonly flags: ShowFlags;
}

async function showFrom(index: PaperIndex, typed: string, { context, flags }: ShowContext): Promise<ExitCode> {
  const byPath = index.paper(shownFrom(resolve(typed)));
  const resolved = byPath ? { found: "papers" as const, papers: [byPath] } : resolveNumber(typed, index);
  switch (resolved.found) {
    case "papers":
      return showPapers(resolved.papers, index, { context, flags });
    case "cited":
      print(
        flags.json
          ? `${toJson(citedToJson(resolved.drucksache, resolved.citedBy), 2)}\n`
          : renderMissing(resolved.drucksache, resolved.citedBy, outputStyle(flags.color)),
      );
      return exitCode.no;
    case "several":
      note(`"${typed}" may be ${resolved.numbers.join(", ")}: give more of the number`);
      return exitCode.no;
    case "nothing":
      note(
        `no paper has the number or path "${typed}"${resolved.near.length > 0 ? `; did you mean ${resolved.near.join(", ")}?` : ""}`,
      );
      return exitCode.no;
  }
}

async function showPapers(
  papers: readonly Paper[],
  graph: ReferenceGraph,
  { context, flags }: ShowContext,
): Promise<ExitCode> {
  const style = outputStyle(flags.color);
  // Questions before what answers them.
  const inOrder = [...papers].sort((a, b) => Number(a.questions.length === 0) - Number(b.questions.length === 0));
  const shown = inOrder.map((paper) => ({ paper, relations: relationsOf(paper, graph, context.municipality.numbers) }));
  if (flags.json) {
    const records = shown.map(({ paper, relations }) => paperToJson(paper, relations, readText));
    print(`${toJson(records.length > 1 ? records : records[0], 2)}\n`);
    return exitCode.fine;
  }
  for (const [i, { paper, relations }] of shown.entries()) {
    const above = inOrder.slice(0, i).map(({ file }) => file);
    print(`${i > 0 ? "\n" : ""}${renderPaper(paper, relations, { readText, style, above })}`);
  }
  return exitCode.fine;
}
