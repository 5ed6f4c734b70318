import { bounded } from "../../text/bounded.ts";
import { together } from "../remote/together.ts";
import { closeTogether, endOf } from "./close-together.ts";
import { orDamage } from "./damage.ts";
import type { TermBytes } from "./join-postings.ts";
import { findInLexiconBlock, type LexiconEntry, readLexiconBlock } from "./lexicon.ts";
import { type LexiconBlock, openLexiconIndex } from "./lexicon-index.ts";
import { findNearTerms } from "./near-terms.ts";
import { countPostings, type FieldPostings, type PostingBounds, postingsBuffer, readPostings } from "./posting-list.ts";
import type { SectionReader } from "./section-reader.ts";

/** A term and where it stands, field by field. */
export interface TermPostings {
  readonly term: string;
  readonly fields: readonly FieldPostings[];
}

/** The terms of a segment on disk: looked up without reading more than the blocks that may hold them. */
export interface TermTable {
  /** Reads by what terms are found. */
  ready(): void;
  find(term: string): LexiconEntry | undefined;
  /** The terms that begin so, in rising order. */
  startingWith(prefix: string): LexiconEntry[];
  /** The terms not below `least` that end so, in rising order. */
  endingWith(end: string, least: string): LexiconEntry[];
  /** The terms not below `least` that differ by at most `most` letters. */
  near(term: string, most: number, least?: string): LexiconEntry[];
  /** The same of those that begin in a certain way: the others are not read. */
  nearBeginning(term: string, most: number, beginning: string): string[];
  /** How many documents have a term, by field: their numbers are not read for it. */
  countsOf(entry: LexiconEntry): ReadonlyMap<number, number>;
  /** The postings of one term. Those of the last terms are kept: a search asks how frequent a word is before it ranks by it. */
  postingsOf(entry: LexiconEntry): readonly FieldPostings[];
  /** The postings of terms, in the order of the terms. */
  postings(entries: readonly LexiconEntry[]): TermPostings[];
  /** Everything, in rising order, some hundred terms at a time. */
  all(): Generator<TermPostings>;
  /** The same with the postings as they are written: nothing of them is read. */
  allWritten(): Generator<TermBytes>;
}

// Bytes of all postings that are kept: those of the words of some hundred queries. In memory each takes eight times as much.
const MOST_KEPT = 4 * 1024 * 1024;

// Blocks that are kept, of some hundred bytes each: words of one query lie in a dozen.
const MOST_BLOCKS = 2_048;

// Terms of which is kept where they stand, or that they are not there: a search asks for each of its own several times.
const MOST_FOUND = 4_096;
const none = Symbol("no entry");

// Blocks whose postings are read at once where all are: some ten KB of postings lie on a page, a block has fewer.
const BLOCKS_AT_ONCE = 4;

/** @throws DamageError, also from what it returns, if the sections are not those of a table */
export function openTermTable(sections: {
  readonly top: SectionReader;
  readonly index: SectionReader;
  readonly blocks: SectionReader;
  readonly postings: SectionReader;
  readonly bounds: PostingBounds;
}): TermTable {
  const index = openLexiconIndex(sections, { blocks: sections.blocks.length, payload: sections.postings.length });
  let allBlocks: Uint8Array | undefined;
  // A search that asks for one ending may ask for more.
  let all: { readonly least: string; readonly entries: readonly LexiconEntry[] } | undefined;
  let cached = new Map<number, readonly FieldPostings[]>();
  let size = 0;
  const keep = (entry: LexiconEntry, fields: readonly FieldPostings[]): void => {
    size += entry.size;
    if (size > MOST_KEPT) {
      cached = new Map();
      size = entry.size;
    }
    cached.set(entry.start, fields);
  };
  let blocks = new Map<number, Uint8Array>();
  const bytesOf = ({ start, size }: LexiconBlock): Uint8Array => {
    const known = allBlocks?.subarray(start, start + size) ?? blocks.get(start);
    if (known) return known;
    const bytes = sections.blocks.read(start, size);
    if (blocks.size >= MOST_BLOCKS) blocks = new Map();
    blocks.set(start, bytes);
    return bytes;
  };
  /** The blocks in which terms may begin so. */
  const blocksWith = (beginning: string): LexiconBlock[] => {
    const found: LexiconBlock[] = [];
    for (const block of index.blocksFrom(beginning)) {
      if (block.first > beginning && !block.first.startsWith(beginning)) break;
      found.push(block);
    }
    return found;
  };
  const readBlock = (block: LexiconBlock): LexiconEntry[] =>
    orDamage(sections.blocks.name, () => readLexiconBlock(bytesOf(block), block));
  /** The postings of terms whose lists lie close together. */
  const readNear = (entries: readonly LexiconEntry[]): TermPostings[] => {
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return [];
    const bytes = sections.postings.read(first.start, last.start + last.size - first.start);
    const cursor = { bytes, at: 0 };
    const buffer = postingsBuffer(bytes.length);
    return orDamage(sections.postings.name, () =>
      entries.map(({ term, start, size }) => {
        cursor.at = start - first.start;
        return { term, fields: readPostings(cursor, cursor.at + size, { buffer, bounds: sections.bounds }) };
      }),
    );
  };
  const read = (entries: readonly LexiconEntry[]): TermPostings[] => {
    const reads = closeTogether(entries).map((near) => () => readNear(near));
    return reads.length === 1 ? (reads[0]?.() ?? []) : together(reads).flat();
  };
  function* allEntries(): Generator<LexiconEntry[]> {
    allBlocks ??= sections.blocks.read(0, sections.blocks.length);
    let waiting: LexiconEntry[][] = [];
    for (const block of index.blocksFrom("")) {
      if (waiting.push(readBlock(block)) < BLOCKS_AT_ONCE) continue;
      yield waiting.flat();
      waiting = [];
    }
    yield waiting.flat();
  }
  const findOnce = bounded(MOST_FOUND, (term: string): LexiconEntry | typeof none => {
    const block = index.blockOf(term);
    return (block && orDamage(sections.blocks.name, () => findInLexiconBlock(bytesOf(block), block, term))) ?? none;
  });
  const table: TermTable = {
    ready: index.ready,
    find(term) {
      const found = findOnce(term);
      return found === none ? undefined : found;
    },
    startingWith(prefix) {
      const found: LexiconEntry[] = [];
      for (const entries of together(blocksWith(prefix).map((block) => () => readBlock(block))))
        for (const entry of entries) if (entry.term.startsWith(prefix)) found.push(entry);
      return found;
    },
    endingWith(end, least) {
      if (all?.least !== least) {
        allBlocks ??= sections.blocks.read(0, sections.blocks.length);
        // No `flatMap`: for some hundred thousand terms it takes as long as to read them.
        const entries: LexiconEntry[] = [];
        for (const block of index.blocksFrom(least)) {
          for (const entry of readBlock(block)) if (entry.term >= least) entries.push(entry);
        }
        all = { least, entries };
      }
      return all.entries.filter(({ term }) => term.endsWith(end));
    },
    near(term, most, least = "") {
      allBlocks ??= sections.blocks.read(0, sections.blocks.length);
      const rest = allBlocks.subarray(index.blockOf(least)?.start ?? 0);
      const near = orDamage(sections.blocks.name, () => findNearTerms(rest, term, most));
      return near.filter((one) => one >= least).flatMap((one) => table.find(one) ?? []);
    },
    nearBeginning(term, most, beginning) {
      const found: string[] = [];
      for (const bytes of together(blocksWith(beginning).map((block) => () => bytesOf(block))))
        found.push(...orDamage(sections.blocks.name, () => findNearTerms(bytes, term, most)));
      return found.filter((one) => one.startsWith(beginning));
    },
    countsOf: ({ start, size }) =>
      orDamage(sections.postings.name, () => countPostings(sections.postings.read(start, size), sections.bounds)),
    postingsOf(entry) {
      const known = cached.get(entry.start);
      if (known) return known;
      const fields = read([entry])[0]?.fields ?? [];
      keep(entry, fields);
      return fields;
    },
    postings(entries) {
      const known = cached;
      const unread = read(entries.filter(({ start }) => !known.has(start))).values();
      return entries.flatMap((entry): TermPostings | [] => {
        const before = known.get(entry.start);
        const fields = before ?? unread.next().value?.fields;
        if (!fields) return [];
        if (!before) keep(entry, fields);
        return { term: entry.term, fields };
      });
    },
    *all() {
      for (const entries of allEntries()) yield* read(entries);
    },
    *allWritten() {
      for (const entries of allEntries()) {
        const [from, to] = [entries[0]?.start ?? 0, endOf(entries.at(-1))];
        const bytes = sections.postings.read(from, to - from);
        for (const { term, start, size } of entries)
          yield { term, bytes, start: start - from, end: start - from + size };
      }
    },
  };
  return table;
}
