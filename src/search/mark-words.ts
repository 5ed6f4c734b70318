import { germanParties } from "../municipality/parties.ts";
import type { Source } from "../paper/source.ts";
import type { PaperIndex } from "../store/index.ts";
import { clean } from "../text/clean.ts";
import { rawSpan } from "../text/edited-text.ts";
import { type Span, spanOf } from "../text/span.ts";
import { noHints, readHints } from "./hints/hints.ts";
import type { Query } from "./query/query.ts";
import { synonymsWith } from "./rank/everyday-words.ts";
import { matchQuery } from "./rank/matching.ts";
import type { SearchOptions } from "./search-papers.ts";
import { findersFor } from "./snippet/finders.ts";

/** How words are to be understood: as in the search that led to the paper. */
export type MarkOptions = Pick<SearchOptions, "isLiteral" | "parties" | "synonyms" | "readText">;

// Nobody looks at more of them, and a plan has a frequent word ten thousand times.
const MOST_MARKS = 2000;

/** Where a paper has what a query led to, whole words before parts of them, in order; offsets into its text as read. */
export function markWords(
  index: PaperIndex,
  query: Query,
  { text, bodyStart }: Pick<Source, "text" | "bodyStart">,
  options: MarkOptions,
): Span[] {
  const { isLiteral = false, parties = germanParties } = options;
  const hinted = isLiteral ? { query, hints: noHints } : readHints(query, parties);
  const synonyms = isLiteral ? undefined : (options.synonyms ?? synonymsWith());
  const matching = matchQuery(hinted.query, wordsOf(index), {
    readText: options.readText,
    ...(synonyms && { synonyms }),
  });
  const edited = clean(text, bodyStart);
  for (const find of findersFor(matching, index)) {
    const found = find(edited);
    if (found.length > 0) {
      return found.slice(0, MOST_MARKS).map(({ start, end }) => spanOf(rawSpan(edited, start, end)));
    }
  }
  return [];
}

/** The index without its papers: its words say what a query looks for. */
function wordsOf(index: PaperIndex): PaperIndex {
  const none = new Uint8Array(0);
  const sets = { all: () => none, withAny: () => none, withValue: () => none, withDate: () => none };
  return { ...index, sets: { ...index.sets, ...sets, size: 0, countFacts: () => [], filesOf: () => [] } };
}
