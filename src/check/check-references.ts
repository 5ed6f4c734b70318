import type { Paper } from "../paper/record.ts";
import type { ReferenceGraph } from "../refs/graph.ts";
import { clean } from "../text/clean.ts";
import type { FileProblem } from "../text/problem.ts";
import { sentenceAround } from "../text/sentence.ts";

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

/**
 * Whether every number that the papers cite is that of a paper of the corpus or listed as known. Papers of parliaments
 * are never missed: they are no papers of the town.
 *
 * @param readText gives a paper's file as read, for the sentence
 */
export function checkReferences(
  papers: readonly Paper[],
  graph: ReferenceGraph,
  { known, readText }: { known: ReadonlySet<string>; readText: (file: string) => string | undefined },
): CheckResult {
  const problems: ReferenceProblem[] = [];
  let citations = 0;
  for (const { file, citations: cited } of papers) {
    const ours = cited.filter(({ body }) => !body);
    citations += ours.length;
    const missing = ours.filter(({ drucksache }) => !graph.byNumber.has(drucksache) && !known.has(drucksache));
    const raw = missing.length > 0 ? readText(file) : undefined;
    for (const { drucksache, text: written, line, column, start } of missing) {
      const message = `no paper of the corpus has the number ${drucksache}`;
      problems.push({
        kind: "unresolved",
        drucksache,
        file,
        line,
        column,
        written,
        text: sentenceIn(raw, start),
        message,
      });
    }
  }
  return { checked: { files: papers.length, citations }, problems };
}

function sentenceIn(raw: string | undefined, start: number): string {
  if (raw === undefined) return "";
  const sentence = sentenceAround(raw, start);
  return clean(raw.slice(sentence.start, sentence.end)).text.replace(/\s+/g, " ").trim();
}
