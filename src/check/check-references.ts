import type { Paper } from "../paper/record.ts";
import { isHad, ownCitations, type ReferenceGraph } from "../refs/graph.ts";
import { clean } from "../text/clean.ts";
import { type EditedText, editedOffset } from "../text/edited-text.ts";
import type { FileProblem } from "../text/problem.ts";
import { sentenceAround } from "../text/sentence.ts";
import type { Source } from "../text/source.ts";

/** A finding about one citation: where, which number, and the sentence that has it. */
export interface ReferenceProblem extends FileProblem {
  readonly drucksache: string;
  /** The number as printed. */
  readonly written: string;
  /** The sentence round the number, cleaned and on one line. */
  readonly text: string;
}

/** What a check looked at and what it found, in the order of files and places. */
export interface CheckResult {
  readonly checked: { readonly files: number; readonly citations: number };
  readonly problems: readonly ReferenceProblem[];
}

export interface CheckOptions {
  /** Canonical numbers that exist outside the corpus. */
  readonly known: ReadonlySet<string>;
  /** A paper's file as read, for the sentence; `undefined` if it is gone. */
  readonly readText: (file: string) => Pick<Source, "text" | "bodyStart"> | undefined;
}

/**
 * Whether every number that the papers cite is that of a paper of the corpus or listed as known. Papers of parliaments
 * are never missed: they are no papers of the town.
 */
export function checkReferences(
  papers: readonly Paper[],
  graph: ReferenceGraph,
  { known, readText }: CheckOptions,
): CheckResult {
  const problems: ReferenceProblem[] = [];
  let citations = 0;
  const found = new Map<string, boolean>();
  const isFound = (drucksache: string): boolean => {
    const answer = found.get(drucksache) ?? (known.has(drucksache) || isHad(drucksache, graph));
    found.set(drucksache, answer);
    return answer;
  };
  for (const paper of papers) {
    const { file } = paper;
    const ours = ownCitations(paper);
    citations += ours.length;
    const missing = ours.filter(({ drucksache }) => !isFound(drucksache));
    const source = missing.length > 0 ? readText(file) : undefined;
    const edited = source && clean(source.text, source.bodyStart);
    for (const { drucksache, text: written, line, column, start } of missing) {
      const message = `no paper of the corpus has the number ${drucksache}`;
      problems.push({
        kind: "unresolved",
        drucksache,
        file,
        line,
        column,
        written,
        text: sentenceIn(edited, start),
        message,
      });
    }
  }
  return { checked: { files: papers.length, citations }, problems };
}

function sentenceIn(edited: EditedText | undefined, rawStart: number): string {
  if (!edited) return "";
  const { start, end } = sentenceAround(edited.text, editedOffset(edited, rawStart));
  return edited.text.slice(start, end).replace(/\s+/g, " ");
}
