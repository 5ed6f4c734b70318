import { UserError } from "../app/user-error.ts";
import type { GraphFormat } from "../render/graph/formats.ts";
import type { ReportFormat } from "../render/report/formats.ts";
import type { CorpusFlags } from "./corpus-flags.ts";
import type { ColorChoice } from "./output.ts";

export interface RefsFlags extends CorpusFlags {
  readonly color: ColorChoice;
  readonly format: ReportFormat;
  readonly output?: readonly Output[];
  readonly since?: string;
  readonly list?: boolean;
  readonly graph?: GraphFormat;
  readonly around?: string;
  readonly depth: number;
  readonly strict?: boolean;
  readonly allowEmpty?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** A report to write beside the one that is printed. */
export interface Output {
  readonly format: ReportFormat;
  readonly path: string;
}

/** Flags that mean nothing together are a mistake, and not ignored. */
export function checkFlags(targets: readonly string[], flags: RefsFlags): void {
  const { since, graph, around, baseline, updateBaseline, list } = flags;
  if (updateBaseline && baseline === undefined) throw new UserError("--update-baseline needs --baseline FILE");
  if (updateBaseline && since !== undefined) throw new UserError("a baseline is not made of changed lines alone");
  if (around !== undefined && !graph) throw new UserError("--around needs --graph FORMAT");
  if (since !== undefined && targets.length > 0) throw new UserError("--since takes no files: it finds them itself");
  if (graph && targets.length > 0) throw new UserError("--graph takes no files or numbers", "say --around NUMBER");
  if (graph && (list || since !== undefined)) throw new UserError("--graph is of the whole corpus, and checks nothing");
}
