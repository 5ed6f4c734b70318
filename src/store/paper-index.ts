import { join } from "node:path/posix";
import MiniSearch, { type Query } from "minisearch";
import type { NumberList } from "../number/lookup.ts";
import type { Paper } from "../paper/record.ts";
import type { PaperReferences } from "../paper/references.ts";
import type { FileProblem } from "../text/problem.ts";
import type { PaperHead } from "./format/paper-head.ts";
import type { FieldPostings } from "./format/posting-list.ts";
import { type NumberRole, numberOfTerm, numberPrefix, numberTerm } from "./number-terms.ts";
import { type RankedDocument, rankDocuments } from "./rank/rank.ts";
import { type OpenSegment, placeOf, type Snapshot } from "./snapshot.ts";

/** A paper that a query matches. */
export interface Ranked {
  readonly paper: PaperHead;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  /** The terms of the paper that matched, as `analysis/` gives them. */
  readonly terms: readonly string[];
}

export interface Ranking {
  /** How many papers match. */
  readonly total: number;
  /** Best first, equals in the order of their paths. */
  readonly first: readonly Ranked[];
}

export interface RankOptions {
  /** Any of the words will do. */
  readonly some?: boolean;
  /** Leaves a paper out before it is ranked. */
  readonly accept?: (paper: PaperHead) => boolean;
  /** How many to rank; all, unless told. */
  readonly limit?: number;
}

/** The papers of a corpus, their words and their numbers. What is inside is the store's own business. */
export interface PaperIndex {
  /** Name of the municipality under which the papers were parsed. */
  readonly municipality: string;
  /** How many papers there are, and at how many places they cite papers of the town. */
  readonly count: { readonly papers: number; readonly citations: number };
  /** What can not be listed now, and the files that could not be read when the index was made. */
  readonly problems: readonly FileProblem[];
  /** All of them, in the order of their paths. */
  papers(): readonly Paper[];
  paper(file: string): Paper | undefined;
  /** Papers that have the query's words: all of them, or, with `some`, any. Without words: every paper. */
  rank(query: string, options?: RankOptions): Ranking;
  /** The numbers that papers have, and those that they cite. */
  readonly had: NumberList;
  readonly cited: NumberList;
  /** In the order of their paths. */
  papersWith(drucksache: string): readonly Paper[];
  papersCiting(drucksache: string): readonly Paper[];
  /** Who has which number and names which, of all papers that do either, in the order of their paths. */
  references(): readonly PaperReferences[];
  /** The same of one paper, if it does. */
  referencesOf(file: string): PaperReferences | undefined;
  /** Gives back what the system keeps for it. */
  close(): void;
}

/**
 * @param shownRoot how people call the corpus' folder: what the files of the records begin with
 * @param unlisted what could not be listed in the corpus, paths below its folder
 */
export function toPaperIndex(
  snapshot: Snapshot,
  { shownRoot, unlisted }: { shownRoot: string; unlisted: readonly FileProblem[] },
): PaperIndex {
  const { manifest, segments } = snapshot;
  // Paths in the index are tidy, and there are many: only the root needs joining.
  const prefix = join(shownRoot, "x").slice(0, -1);
  const pathOf = (file: string): string => prefix + file;
  const shown = <One extends { readonly file: string }>(one: One): One => ({ ...one, file: pathOf(one.file) });
  const heads = new Map<number, PaperHead>();
  const head = (document: number): PaperHead => {
    const { segment, local } = placeOf(snapshot, document);
    const known = heads.get(document) ?? shown(segment.head(local));
    heads.set(document, known);
    return known;
  };
  const record = (document: number): Paper => {
    const { segment, local } = placeOf(snapshot, document);
    return shown(segment.record(local));
  };
  const records = (documents: readonly number[]): Paper[] => documents.map(record).sort(byFile);
  const papersOf = (role: NumberRole, drucksache: string): Paper[] =>
    records(documentsWith(snapshot, numberTerm(role, drucksache)));
  return {
    municipality: manifest.municipality,
    count: { papers: manifest.documents, citations: manifest.citations },
    problems: [...unlisted, ...manifest.problems].map((one) => ({ ...one, file: join(shownRoot, one.file) })),
    papers: () => records(segments.flatMap((open) => living(open, Array(open.segment.description.documents).keys()))),
    paper(file) {
      const document = documentOf(snapshot, file, pathOf);
      return document === undefined ? undefined : record(document);
    },
    rank(query, { some = false, accept, limit } = {}) {
      const asked: Query = query.trim() === "" ? MiniSearch.wildcard : query;
      const { total, first } = rankDocuments(snapshot, asked, {
        search: { combineWith: some ? "OR" : "AND" },
        ...(limit !== undefined && { limit }),
        ...(accept && { accept: (document: number) => accept(head(document)) }),
      });
      return {
        total,
        first: first.map(({ document, score, terms }: RankedDocument) => ({ paper: head(document), score, terms })),
      };
    },
    had: numbersOf(snapshot, "has"),
    cited: numbersOf(snapshot, "cites"),
    papersWith: (drucksache) => papersOf("has", drucksache),
    papersCiting: (drucksache) => papersOf("cites", drucksache),
    references() {
      const all = segments.flatMap(({ segment, dead }) => segment.related.all(dead, pathOf));
      return segments.length > 1 ? all.sort(byFile) : all;
    },
    referencesOf(file) {
      const document = documentOf(snapshot, file, pathOf);
      if (document === undefined) return undefined;
      const { segment, local } = placeOf(snapshot, document);
      return segment.related.of(local, pathOf);
    },
    close: () => snapshot.close(),
  };
}

function byFile(a: Pick<Paper, "file">, b: Pick<Paper, "file">): number {
  return a.file < b.file ? -1 : Number(a.file > b.file);
}

/** The numbers in the whole index of those of a segment's documents that are not dead. */
function living({ dead, first }: OpenSegment, documents: Iterable<number>): number[] {
  return Array.from(documents).flatMap((document) => (dead.has(document) ? [] : first + document));
}

/** Documents of a segment are in the order of their paths: looked for by halves. */
function documentOf({ segments }: Snapshot, file: string, shownAs: (path: string) => string): number | undefined {
  for (const { segment, dead, first } of segments) {
    let low = 0;
    let high = segment.description.documents - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const path = shownAs(segment.head(middle).file);
      if (path === file && !dead.has(middle)) return first + middle;
      if (path < file) low = middle + 1;
      else high = middle - 1;
    }
  }
  return undefined;
}

function documentsWith({ segments }: Snapshot, term: string): number[] {
  return segments.flatMap((open) => {
    const { numbers } = open.segment;
    const entry = numbers.find(term);
    const found = entry ? numbers.postings([entry]) : [];
    return found.flatMap(({ fields }) => fields.flatMap((postings) => living(open, documentsIn(postings))));
  });
}

function documentsIn({ documents, start, end }: FieldPostings): Uint32Array {
  return documents.subarray(start, end);
}

function numbersOf(snapshot: Snapshot, role: NumberRole): NumberList {
  return {
    startingWith(key) {
      const prefix = numberPrefix(role, key);
      const found = snapshot.segments.flatMap(({ segment, dead }) => {
        const entries = segment.numbers.startingWith(prefix);
        if (dead.size === 0) return entries.map(({ term }) => term);
        // Of a number that only dead papers have nothing is left.
        const alive = segment.numbers
          .postings(entries)
          .filter(({ fields }) =>
            fields.some((postings) => documentsIn(postings).some((document) => !dead.has(document))),
          );
        return alive.map(({ term }) => term);
      });
      return new Set(found.sort().map(numberOfTerm));
    },
  };
}
