/** drs as a library: reading, parsing, searching and checking without the terminal. */

export type { CheckResult, ReferenceProblem } from "./check/check-references.ts";
export { checkReferences } from "./check/check-references.ts";
export { holdingsOf } from "./check/holdings.ts";
export { defaultSeverities } from "./check/severity.ts";
export type { Citation, OtherBody, Relation } from "./citation/citation.ts";
export { listFiles } from "./corpus/list-files.ts";
export { readCorpus } from "./corpus/read-corpus.ts";
export { readSource } from "./corpus/read-source.ts";
export { loadSettings } from "./corpus/settings.ts";
export { municipalities } from "./municipality/municipalities.ts";
export type { Municipality } from "./municipality/municipality.ts";
export { parsePaper, parseWithText } from "./paper/parse-paper.ts";
export type * from "./paper/record.ts";
export type { PaperReferences } from "./paper/references.ts";
export type { Exchange, Turn } from "./refs/exchange.ts";
export { exchangeOf } from "./refs/exchange.ts";
export type { ReferenceGraph } from "./refs/graph.ts";
export { buildGraph } from "./refs/graph.ts";
export { relationsOf } from "./refs/relations.ts";
export { findUnanswered } from "./refs/unanswered.ts";
export { searchPapers } from "./search/search-papers.ts";
export { openIndex } from "./store/open-index.ts";
export type { PaperIndex } from "./store/paper-index.ts";
export type { FileProblem, Problem, ProblemKind } from "./text/problem.ts";
export type { Source, Span } from "./text/source.ts";
