import { join } from "node:path/posix";
import type { Analysis } from "../../analysis/analysis.ts";
import { spellingsOf } from "../../drucksache/identity.ts";
import type { NumberList } from "../../drucksache/lookup.ts";
import type { Paper } from "../../paper/record.ts";
import type { PaperReferences } from "../../paper/references/references.ts";
import type { FileProblem } from "../../problem/problem.ts";
import { bounded } from "../../text/bounded.ts";
import { type CachedResults, cachedResults } from "../files/cached-results.ts";
import type { PaperHead } from "../format/paper-head.ts";
import { rankDocuments } from "../rank/rank.ts";
import { coverageOf, type TermLeaf, toMiniSearch } from "../rank/term-leaf.ts";
import { together } from "../remote/together.ts";
import { documentOf } from "./document-of.ts";
import { type FrequentTerms, frequentTerms } from "./frequent-terms.ts";
import { type Aging, hasAged } from "./has-aged.ts";
import { documentsWith, numbersOf } from "./number-lists.ts";
import { type NumberRole, numberTerm, type Part, partTerm } from "./number-terms.ts";
import { membersOf } from "./paper-set.ts";
import { type PaperSets, paperSets } from "./paper-sets.ts";
import type { Ranking, RankOptions } from "./ranking.ts";
import { placeOf, type Snapshot } from "./snapshot.ts";
import { type StoredIndex, storedIndex } from "./stored-index.ts";
import { type WordList, wordsOf } from "./word-list.ts";

// Papers, and numbers and keys that were looked up: those around one paper are asked for again and again.
const MOST_KEPT = 256;

/** The papers of a corpus, their words and their numbers. What is inside is the store's own business. */
export interface PaperIndex extends CachedResults, Aging {
  /** What the files of the records begin with, before their paths below the corpus' folder. */
  readonly prefix: string;
  /** When it was written, as an ISO time. */
  readonly written: string;
  /** Name of the municipality under which the papers were parsed. */
  readonly municipality: string;
  /** How many papers there are, and at how many places they cite papers of the town. */
  readonly count: { readonly papers: number; readonly citations: number };
  /** What can not be listed now, and the files that could not be read when the index was made. */
  readonly problems: readonly FileProblem[];
  /** All of them, in the order of their paths. */
  papers(): readonly Paper[];
  paper(file: string): Paper | undefined;
  /** Papers that have any of the terms, best first. */
  rank(leaves: readonly TermLeaf[], options?: RankOptions): Ranking;
  /** Sets of papers: all, those with one of the terms, those with a fact. */
  readonly sets: PaperSets;
  /** How words become the index' terms. */
  readonly analysis: Analysis;
  /** The words of the index. */
  readonly words: WordList;
  /** The papers that ask and hold no answer, and those that may answer another, in the order of their paths. */
  heads(part: Part): readonly PaperHead[];
  /** The numbers that papers have, and those that they cite. */
  readonly ownNumbers: NumberList;
  readonly citedNumbers: NumberList;
  /** Which of its words and numbers are frequent. */
  readonly frequent: FrequentTerms;
  /** The {@link Paper.yearForm}s of the papers with a number that is given out again and again, each once. */
  yearForms(drucksache: string): readonly string[];
  /** In the order of their paths. */
  papersWith(drucksache: string): readonly Paper[];
  papersCiting(drucksache: string): readonly Paper[];
  /** The papers that ask, and those that hold an answer, with a key of their matter; in the order of their paths. */
  papersAsking(key: string, mayBe?: (head: PaperHead) => boolean): readonly Paper[];
  papersReplying(key: string, mayBe?: (head: PaperHead) => boolean): readonly Paper[];
  /** Who has which number and names which, of all papers that do either, in the order of their paths. */
  references(): readonly PaperReferences[];
  /** The same of one paper, if it does. */
  referencesOf(file: string): PaperReferences | undefined;
  /** What the index is made of. */
  readonly stored: StoredIndex;
  /** Gives back what the system keeps for it. */
  close(): void;
}

// What is found in an index on a server has no place on this machine.
const nothingCached: CachedResults = { cached: () => undefined, cache: () => {} };

interface IndexOptions {
  /** How people call the corpus' folder: what the files of the records begin with. */
  readonly shownRoot: string;
  /** What could not be listed in the corpus, paths below its folder. */
  readonly unlisted: readonly FileProblem[];
  /** A head as the index has it, if it came otherwise. */
  readonly knownHead?: (paper: number) => PaperHead | undefined;
}

export function toPaperIndex(snapshot: Snapshot, { shownRoot, unlisted, knownHead }: IndexOptions): PaperIndex {
  const { manifest, segments } = snapshot;
  // Paths in the index are tidy, and there are many: only the root needs joining.
  const prefix = join(shownRoot, "x").slice(0, -1);
  const pathOf = (file: string): string => prefix + file;
  const shown = <One extends { readonly file: string }>(one: One): One => ({ ...one, file: pathOf(one.file) });
  // What was read, both ways.
  const heads = new Map<number, PaperHead>();
  const known = new Map<string, number>();
  const head = (document: number): PaperHead => {
    const before = heads.get(document);
    if (before) return before;
    const { segment, local } = placeOf(snapshot, document);
    const read = shown(knownHead?.(document) ?? segment.head(local));
    heads.set(document, read);
    known.set(read.file, document);
    return read;
  };
  const record = bounded(MOST_KEPT, (document: number): Paper => {
    const { segment, local } = placeOf(snapshot, document);
    return shown(segment.record(local));
  });
  const records = (documents: readonly number[]): Paper[] =>
    together(documents.map((document) => () => record(document))).sort(byFile);
  const withTerm = bounded(MOST_KEPT, (term: string) => documentsWith(snapshot, term));
  const documentsOf = (role: NumberRole, drucksache: string): number[] => [
    ...new Set(spellingsOf(drucksache).flatMap((number) => withTerm(numberTerm(role, number)))),
  ];
  const papersOf = (role: NumberRole, drucksache: string): Paper[] => records(documentsOf(role, drucksache));
  const partsWith = (part: Part, key: string, mayBe: (head: PaperHead) => boolean = () => true): Paper[] =>
    records(withTerm(partTerm(part, key)).filter((document) => mayBe(head(document))));
  const paperOf = (file: string): number | undefined => known.get(file) ?? documentOf(snapshot, file, pathOf);
  const sets = paperSets(snapshot, { headOf: head, paperOf, pathOf });
  const ownNumbers = numbersOf(snapshot, "has");
  return {
    ...(snapshot.storage.isRemote ? nothingCached : cachedResults(snapshot.storage.folder, manifest.files.file)),
    prefix,
    written: manifest.written,
    municipality: manifest.municipality,
    count: { papers: manifest.documents, citations: manifest.citations },
    problems: [...unlisted, ...manifest.problems].map((one) => ({ ...one, file: join(shownRoot, one.file) })),
    papers: () => records(membersOf(sets.all())),
    paper(file) {
      const document = sets.paperOf(file);
      return document === undefined ? undefined : record(document);
    },
    sets,
    rank(leaves, { among, ...how } = {}) {
      return rankDocuments(snapshot, toMiniSearch(leaves), {
        search: { tokenize: (term) => [term], processTerm: (term) => term },
        coverage: coverageOf(leaves),
        ...how,
        ...(among && { accept: (document: number) => among[document] === 1 }),
      });
    },
    get analysis() {
      return snapshot.analysis();
    },
    words: wordsOf(snapshot),
    heads: (part) => together(documentsWith(snapshot, part).map((document) => () => head(document))).sort(byFile),
    ownNumbers,
    citedNumbers: numbersOf(snapshot, "cites"),
    frequent: frequentTerms(snapshot, ownNumbers.startingWith),
    yearForms: (drucksache) => [
      ...new Set(documentsOf("has", drucksache).flatMap((document) => head(document).yearForm ?? [])),
    ],
    papersWith: (drucksache) => papersOf("has", drucksache),
    papersCiting: (drucksache) => papersOf("cites", drucksache),
    papersAsking: (key, mayBe) => partsWith("asks", key, mayBe),
    papersReplying: (key, mayBe) => partsWith("answers", key, mayBe),
    references() {
      const all = segments.flatMap(({ segment, dead }) => segment.related.all(dead, pathOf));
      return segments.length > 1 ? all.sort(byFile) : all;
    },
    referencesOf(file) {
      const document = sets.paperOf(file);
      if (document === undefined) return undefined;
      const { segment, local } = placeOf(snapshot, document);
      return segment.related.of(local, pathOf);
    },
    stored: storedIndex(snapshot),
    hasAged: (options) => hasAged(snapshot, options),
    close: () => snapshot.close(),
  };
}

function byFile(a: Pick<Paper, "file">, b: Pick<Paper, "file">): number {
  return a.file < b.file ? -1 : Number(a.file > b.file);
}
