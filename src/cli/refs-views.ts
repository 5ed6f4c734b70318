import { listScope } from "../app/check/check-scope.ts";
import type { Scope } from "../app/check/scope.ts";
import type { FoundCorpus } from "../app/find-corpus.ts";
import { UserError } from "../app/user-error.ts";
import { findNumber } from "../drucksache/lookup.ts";
import { chainOf } from "../refs/chain.ts";
import { around, buildNetwork } from "../refs/citation-network.ts";
import { relationsOf } from "../refs/relations.ts";
import type { GraphFormat } from "../render/graph/formats.ts";
import { graphRenderers } from "../render/graph/renderers.ts";
import { renderMissing, renderPlace } from "../render/relations-text.ts";
import { listFormats, renderList } from "../render/report/list.ts";
import type { PaperIndex } from "../store/index.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { outputStyle, print } from "./output.ts";
import type { RefsFlags } from "./refs-flags.ts";

/** Every citation, checking nothing: what was found is no failure. */
export async function printList(scope: Scope, context: FoundCorpus, flags: RefsFlags): Promise<ExitCode> {
  const format = listFormats.find((one) => one === flags.format);
  if (!format) throw new UserError(`--list has no format "${flags.format}"`, `it has ${listFormats.join(", ")}`);
  print(renderList(listScope(scope, context), format, outputStyle(flags.color)));
  return scope.problems.length > 0 ? exitCode.failed : exitCode.fine;
}

/** Who names whom: all of it, or what lies around a number. */
export async function printGraph(index: PaperIndex, format: GraphFormat, flags: RefsFlags): Promise<ExitCode> {
  const network = buildNetwork(index.references());
  const shown = flags.around === undefined ? network : around(network, numberIn(index, flags.around), flags.depth);
  print((await graphRenderers[format]())(shown));
  return shown.nodes.length > 0 ? exitCode.fine : exitCode.no;
}

function numberIn({ ownNumbers, citedNumbers }: PaperIndex, typed: string): string {
  const found = [...new Set([...findNumber(typed, ownNumbers), ...findNumber(typed, citedNumbers)])];
  const [number, ...others] = found;
  if (number === undefined) throw new UserError(`no paper has or cites the number "${typed}"`);
  if (others.length > 0) throw new UserError(`"${typed}" may be ${found.join(", ")}: give more of the number`);
  return number;
}

/** How what was asked for by number stands to others. */
export async function printAsked(scope: Scope, { municipality }: FoundCorpus, { color }: RefsFlags): Promise<void> {
  const style = outputStyle(color);
  for (const one of scope.asked ?? []) {
    if (one.found === "cited") print(renderMissing(one.drucksache, one.citedBy, style));
    else {
      for (const paper of one.papers) {
        const relations = relationsOf(paper, scope.graph, municipality.numbers);
        print(`${renderPlace(paper, relations, chainOf(paper, scope.graph), style)}\n`);
      }
    }
  }
}
