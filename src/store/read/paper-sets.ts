import type { PaperKind } from "../../paper/record.ts";
import type { PaperHead } from "../format/paper-head.ts";
import { findTerms } from "../rank/find-terms.ts";
import type { TermLeaf } from "../rank/term-leaf.ts";
import { together } from "../remote/together.ts";
import { inOrder } from "./by-frequency.ts";
import { type FactRole, factTerm } from "./fact-terms.ts";
import { addWith, livingIn } from "./number-lists.ts";
import { numberOfTerm, numberPrefix } from "./number-terms.ts";
import type { PaperSet } from "./paper-set.ts";
import { indexedFields } from "./search-options.ts";
import { type OpenSegment, placeOf, type Snapshot } from "./snapshot.ts";

/** Sets of an index' papers, each by its number. */
export interface PaperSets {
  /** How many numbers there are; those of papers that were changed or removed since belong to no set. */
  readonly size: number;
  all(): PaperSet;
  /** The papers that have one of the terms. */
  withAny(leaves: readonly TermLeaf[]): PaperSet;
  /** The papers with one of the values of a fact. */
  withValue(role: FactRole, values: readonly string[]): PaperSet;
  /**
   * The papers with a date from one day to another, both included. One without a date whose number holds a year counts where
   * all of that year lies between them.
   */
  withDate(from: string, to: string): PaperSet;
  /** For each value of a fact how many of some papers have it, in rising order of the values; those that none has are left out. */
  countFacts(role: FactRole, among: PaperSet): Array<readonly [value: string, papers: number]>;
  /** For each paper its date or number, as far as it has one. */
  valuesOf(role: "date" | "number"): Array<string | undefined>;
  /** The paper's head, its path as people see it, and the paper of such a path. */
  headOf(paper: number): PaperHead;
  paperOf(file: string): number | undefined;
  /** Whether papers are of some kinds. */
  isOneOf(kinds: readonly PaperKind[]): (paper: number) => boolean;
  /** By what papers are told to be of one matter: of each three numbers that stand for its `MatterHashes`, in the order of these. */
  matters(papers: readonly number[]): Uint32Array;
  /** The paper of a set whose path comes first. */
  firstOf(set: PaperSet): number | undefined;
  /** Papers in the order of their paths, however the index came about. */
  inPathOrder(papers: readonly number[]): number[];
  /** The paths of papers, in the order given. */
  filesOf(papers: readonly number[]): readonly string[];
}

// Years that are looked up one by one. A town has papers of some twenty: for more, all dates are read at once.
const MOST_YEARS = 5;

/** With what all dates from one day to another begin: their years, if these are few; else nothing. */
function beginningsOf(from: string, to: string): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (!(first > 999 && last - first < MOST_YEARS)) return [""];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
}

// Of so many papers the heads are not read sooner than the table of all files.
const MANY = 1_000;

export function paperSets(
  snapshot: Snapshot,
  { headOf, paperOf, pathOf }: Pick<PaperSets, "headOf" | "paperOf"> & { readonly pathOf: (file: string) => string },
): PaperSets {
  const { segments } = snapshot;
  const size = segments.reduce((sum, { segment }) => sum + segment.description.documents, 0);
  /** Passes the living documents of all terms of the table of numbers and facts that begin so. */
  const visit = (prefix: string, visitor: (term: string, documents: number[]) => void): void => {
    const found = together(
      segments.map(
        ({ segment: { numbers } }) =>
          () =>
            numbers.postings(numbers.startingWith(prefix)),
      ),
    );
    for (const [i, terms] of found.entries()) {
      const open = segments[i] as OpenSegment;
      for (const { term, fields } of terms) {
        visitor(
          term,
          fields.flatMap((postings) => livingIn(postings, open)),
        );
      }
    }
  };
  const withValue = (role: FactRole, values: readonly string[]): PaperSet => {
    const set = new Uint8Array(size);
    together(values.map((value) => () => addWith(snapshot, factTerm(role, value), set)));
    return set;
  };
  /** The path of each living paper, in the order of the paths. */
  const paths = (): Map<number, string> => {
    const found = new Map<number, string>();
    for (const { file, segment, document } of snapshot.files()) {
      const first = segments[segment]?.first;
      if (first !== undefined) found.set(first + document, file);
    }
    return found;
  };
  return {
    size,
    all() {
      const set = new Uint8Array(size).fill(1);
      for (const { dead, first } of segments) for (const document of dead) set[first + document] = 0;
      return set;
    },
    withAny(leaves) {
      const set = new Uint8Array(size);
      const words = leaves.map(({ term, prefix = false }) => ({ term, prefix, distance: 0 }));
      const found = findTerms(snapshot, words);
      for (const [i, { fields = indexedFields }] of leaves.entries()) {
        const wanted = new Set(fields.map((field) => indexedFields.indexOf(field)));
        for (const { parts } of words[i] ? found.of(words[i]) : []) {
          for (const { field, documents, start, end, first } of parts) {
            if (wanted.has(field)) for (let i = start; i < end; i++) set[first + (documents[i] as number)] = 1;
          }
        }
      }
      return set;
    },
    withValue,
    isOneOf(kinds) {
      const wanted = new Set<PaperKind | undefined>(kinds);
      return (paper) => {
        const { segment, local } = placeOf(snapshot, paper);
        return wanted.has(segment.kind(local));
      };
    },
    matters(papers) {
      const [{ segment } = {}, ...others] = segments;
      // Nearly always, and there may be many.
      if (segment && others.length === 0) return segment.matterIds(papers);
      const each = papers.map((paper) => placeOf(snapshot, paper));
      return Uint32Array.from(each.flatMap((place) => place.segment.matter(place.local)));
    },
    withDate(from, to) {
      const set = new Uint8Array(size);
      const years = factTerm("year", "");
      const { length } = factTerm("date", "");
      const visitYears = (): void =>
        visit(years, (term, documents) => {
          const year = term.slice(years.length);
          if (`${year}-01-01` >= from && `${year}-12-31` <= to) for (const document of documents) set[document] = 1;
        });
      const visitDates = (beginning: string): void =>
        visit(factTerm("date", beginning), (term, documents) => {
          const date = term.slice(length);
          if (date >= from && date <= to) for (const document of documents) set[document] = 1;
        });
      together([visitYears, ...beginningsOf(from, to).map((beginning) => () => visitDates(beginning))]);
      return set;
    },
    countFacts(role, among) {
      const counts = new Map<string, number>();
      const prefix = factTerm(role, "");
      visit(prefix, (term, documents) => {
        const count = documents.filter((document) => among[document] === 1).length;
        const value = term.slice(prefix.length);
        if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
      });
      return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    },
    valuesOf(role) {
      const values = new Array<string | undefined>(size).fill(undefined);
      const prefix = role === "date" ? factTerm("date", "") : numberPrefix("has", "");
      visit(prefix, (term, documents) => {
        const value = role === "date" ? term.slice(prefix.length) : numberOfTerm(term);
        for (const document of documents) values[document] = value;
      });
      return values;
    },
    headOf,
    paperOf,
    firstOf(set) {
      // Within a segment papers are in the order of their paths.
      const firsts = segments.flatMap(({ segment, first }) => {
        const place = set.subarray(first, first + segment.description.documents).indexOf(1);
        return place < 0 ? [] : [{ paper: first + place, file: headOf(first + place).file }];
      });
      return firsts.sort((a, b) => inOrder(a.file, b.file))[0]?.paper;
    },
    inPathOrder(papers) {
      if (segments.length < 2) return [...papers].sort((a, b) => a - b);
      const order = new Map(Array.from(paths().keys(), (paper, place) => [paper, place]));
      return [...papers].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
    filesOf(papers) {
      if (papers.length < MANY) return papers.map((paper) => headOf(paper).file);
      const known = paths();
      return papers.map((paper) => pathOf(known.get(paper) ?? ""));
    },
  };
}
