/**
 * drs as a library. `openCorpus` opens a folder of papers; what it gives searches, shows and checks them. See docs/library.md.
 */

export type { BaselineFile } from "./app/check/baseline.ts";
export type { AskedNumber, CheckAnswer, CheckRequest, PlacedPaper } from "./app/check/check.ts";
export type { CitationList, ListRequest } from "./app/check/citation-list.ts";
export type { ScopeRequest, Unread } from "./app/check/find-scope.ts";
export type { NetworkRequest } from "./app/citation-network.ts";
export type { IndexCost } from "./app/index-cost.ts";
export { type Mistake, mistakeText } from "./app/mistake.ts";
export { type Corpus, type OpenCorpusOptions, openCorpus } from "./app/open-corpus.ts";
export { type ParsedFile, type ParseRequest, parseFiles } from "./app/parse-files.ts";
export type { Input } from "./app/piped-input.ts";
export { readText } from "./app/read-text.ts";
export { type Listener, type Remark, remarkText } from "./app/remark.ts";
export type { SearchRequest } from "./app/search.ts";
export type { Shown, ShownPaper } from "./app/show.ts";
export type { FoundThread } from "./app/thread/thread.ts";
export type { UnansweredRequest, UnansweredResult } from "./app/unanswered.ts";
export { UserError } from "./app/user-error.ts";
export type { CheckResult, ReferenceProblem } from "./check/check-references.ts";
export type { ListedCitation } from "./check/list-citations.ts";
export type { Citation, OtherBody, Relation } from "./citation/citation.ts";
export type { Language } from "./language/language.ts";
export { type Message, say } from "./language/message.ts";
export * from "./paper/record.ts";
export type { Source } from "./paper/source.ts";
export type { FileProblem, Problem, ProblemKind, Severity } from "./problem/problem.ts";
export type { Link } from "./refs/chain.ts";
export type { CitationNetwork, Edge, Node } from "./refs/citation-network.ts";
export { type Exchange, exchangeOf, type Turn } from "./refs/exchange.ts";
export type { Citing } from "./refs/graph.ts";
export type { Related, Relations } from "./refs/relations.ts";
export type { Thread, ThreadEntry, ThreadRule } from "./refs/thread/thread.ts";
export type { Filters } from "./search/query/filters.ts";
export type { QueryProblem } from "./search/query/query.ts";
export type { Explanation } from "./search/rank/explain.ts";
export type { FacetName } from "./search/rank/facet-names.ts";
export type { Facets } from "./search/rank/facets.ts";
export type { Order } from "./search/rank/orders.ts";
export type { Hit, SearchResult, Suggestion } from "./search/search-result.ts";
export type { Snippet } from "./search/snippet/snippet.ts";
export { SettingsError, type SettingsMistake } from "./settings/settings-error.ts";
export type { Span } from "./text/span.ts";
