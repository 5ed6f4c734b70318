import type { PaperDetails, PaperReferences } from "../paper/references/references.ts";
import type { Problem } from "../problem/problem.ts";
import { duplicatesOf } from "./duplicates.ts";
import type { Finding } from "./finding.ts";
import { lastYearOf } from "./last-year.ts";
import { likelyNumbers } from "./likely-numbers.ts";
import { isObjection, type Objection } from "./messages.ts";
import { isRegister } from "./register.ts";
import { missingKinds } from "./suppressions.ts";
import { type VerdictContext, verdictOn } from "./verdict.ts";

/** All that was found, before severities and suppressions apply. Plain data, so that it can be cached. */
export interface Findings {
  /** At how many places the papers cite papers of their own town. */
  readonly citations: number;
  readonly found: readonly Finding[];
  /** The papers with remarks that suppress findings. */
  readonly suppressing: readonly Pick<PaperReferences, "file" | "suppressionRemarks">[];
}

export interface FindingOptions extends VerdictContext {
  /** Which places to look at; all, if missing. */
  readonly isAsked?: (file: string, place: Pick<Problem, "line">) => boolean;
}

/** Checks that each cited paper exists and is what the sentence says it is. */
export function findingsIn(papers: readonly PaperReferences[], options: FindingOptions): Findings {
  const { isAsked = () => true } = options;
  const found: Finding[] = [];
  let citations = 0;
  for (const paper of papers) {
    const { file, problems = [] } = paper;
    // Read once for all of its citations, and not kept for longer.
    let details: PaperDetails | undefined;
    const citing = { ...paper, details: () => (details ??= paper.details()) };
    for (const [place, citation] of paper.citations.entries()) {
      if (citation.body || !isAsked(file, citation)) continue;
      citations++;
      const verdict = verdictOn(citation, paper, options);
      if (isObjection(verdict)) found.push(findingOn(verdict, [citing, place], options));
    }
    for (const { message, ...problem } of problems) {
      if (isAsked(file, problem)) found.push({ ...problem, file, ...noText, says: message });
    }
    for (const duplicate of duplicatesOf(paper, options)) {
      if (isAsked(file, duplicate)) found.push({ ...duplicate, ...noText });
    }
  }
  const suppressing = papers.filter(({ suppressionRemarks }) => suppressionRemarks !== undefined);
  return {
    citations,
    found,
    suppressing: suppressing.map(({ file, suppressionRemarks = [] }) => ({ file, suppressionRemarks })),
  };
}

const noText = { written: "", text: "", at: 0 };

/** @param place a paper and the index of one of its citations */
function findingOn(
  objection: Objection,
  [paper, place]: readonly [PaperReferences, number],
  context: VerdictContext,
): Finding {
  const citation = paper.citations[place];
  const { drucksache = "", text: written = drucksache, line = 1, column = 1, page } = citation ?? {};
  const { text, at } = paper.details().sentences[place] ?? noText;
  const near = missingKinds.includes(objection.kind)
    ? likelyNumbers(drucksache, { paper, sentence: text, ...(citation?.claim && { claim: citation.claim }) }, context)
    : [];
  const where = { file: paper.file, line, column, ...(page !== undefined && { page }) };
  const about = { kind: objection.kind, ...where, drucksache, written, text, at, says: objection };
  const year = citation && objection.kind === "unresolved" ? lastYearOf(citation, paper, context.numbered) : undefined;
  const isListed = objection.kind === "unresolved" && isRegister(paper);
  return {
    ...about,
    ...(year !== undefined && { year }),
    ...(isListed && { isListed }),
    ...(near.length > 0 && { near }),
  };
}

/** The same findings with each file renamed. */
export function withFiles({ found, suppressing, ...rest }: Findings, nameOf: (file: string) => string): Findings {
  const named = (says: Finding["says"]): Finding["says"] =>
    "kind" in says && "files" in says ? { ...says, files: says.files.map(nameOf) } : says;
  return {
    ...rest,
    found: found.map((finding) => ({ ...finding, file: nameOf(finding.file), says: named(finding.says) })),
    suppressing: suppressing.map((paper) => ({ ...paper, file: nameOf(paper.file) })),
  };
}
