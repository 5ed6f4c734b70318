import { firstThat } from "../../text/binary-search.ts";
import { together } from "../remote/together.ts";
import { type Cursor, readVarint, textOf } from "./bytes.ts";
import { orDamage } from "./damage.ts";
import type { SectionReader } from "./section-reader.ts";

/** Where a block of a lexicon lies, and the payload of its terms. */
export interface LexiconBlock {
  /** Its first term. */
  readonly first: string;
  /** The block's place among the blocks. */
  readonly start: number;
  readonly size: number;
  /** Where the payload of its terms begins and ends. */
  readonly payload: number;
  readonly payloadEnd: number;
}

/** The blocks of a lexicon, found without reading what is known of all of them. */
export interface LexiconIndex {
  /** Reads all of it. */
  ready(): void;
  /** The block that holds a term if any does; none for a term before all others. */
  blockOf(term: string): LexiconBlock | undefined;
  /** The blocks in the order of their terms, from that of a term on, or else from the first. */
  blocksFrom(term: string): Generator<LexiconBlock>;
}

/**
 * An index of two levels: parts that say where some dozens of blocks lie, and a top that says where the parts lie. A look-up reads the top,
 * which is small, and one part.
 *
 * @param sizes bytes of all blocks, and of all payload
 * @throws DamageError, from what it returns, if the sections are no index of these
 */
export function openLexiconIndex(
  sections: { readonly top: SectionReader; readonly index: SectionReader },
  sizes: { readonly blocks: number; readonly payload: number },
): LexiconIndex {
  let known: Level | undefined;
  const parts = new Map<number, Level>();
  const top = (): Level => {
    known ??= orDamage(sections.top.name, () => {
      const bytes = sections.top.read(0, sections.top.length);
      return readLevel(bytes, [0, 0, 0], [sections.index.length, sizes.blocks, sizes.payload]);
    });
    return known;
  };
  const part = (at: number): Level => {
    const before = parts.get(at);
    if (before) return before;
    const [start = 0, ...from] = top().starts(at);
    const [end = 0, ...to] = top().starts(at + 1);
    const read = orDamage(sections.index.name, () => readLevel(sections.index.read(start, end - start), from, to));
    parts.set(at, read);
    return read;
  };
  const blockAt = (level: Level, at: number): LexiconBlock => {
    const [start = 0, payload = 0] = level.starts(at);
    const [end = 0, payloadEnd = 0] = level.starts(at + 1);
    return { first: level.first(at), start, size: end - start, payload, payloadEnd };
  };
  return {
    ready: () => void together(Array.from({ length: top().length }, (_, at) => () => part(at))),
    blockOf(term) {
      const at = lastNotAfter(top(), term);
      if (at < 0) return undefined;
      return blockAt(part(at), Math.max(0, lastNotAfter(part(at), term)));
    },
    *blocksFrom(term) {
      const first = Math.max(0, lastNotAfter(top(), term));
      for (let at = first; at < top().length; at++) {
        const level = part(at);
        for (let i = at === first ? Math.max(0, lastNotAfter(level, term)) : 0; i < level.length; i++) {
          yield blockAt(level, i);
        }
      }
    },
  };
}

/** Terms in rising order, each the first of what lies in some stretches of bytes. */
interface Level {
  readonly length: number;
  first(at: number): string;
  /** Where the stretches of a term begin, and so where those of the one before end. */
  starts(at: number): readonly number[];
}

/**
 * Reads terms with the sizes of their stretches. The terms are made strings when they are asked for, which a look-up does of a
 * few.
 *
 * @param from where the first term's stretches begin, and where the last one's must end
 * @throws RangeError if the bytes are not that
 */
function readLevel(bytes: Uint8Array, from: readonly number[], to: readonly number[]): Level {
  const cursor: Cursor = { bytes, at: 0 };
  const terms: Array<readonly [start: number, end: number]> = [];
  const starts: Array<readonly number[]> = [];
  let here = from;
  while (cursor.at < bytes.length) {
    const end = readVarint(cursor) + cursor.at;
    if (end > bytes.length) throw new RangeError("a term goes on after the end of the index");
    terms.push([cursor.at, end]);
    cursor.at = end;
    starts.push(here);
    here = here.map((start) => start + readVarint(cursor));
  }
  if (here.some((end, i) => end !== to[i])) throw new RangeError("the blocks have other sizes");
  starts.push(here);
  return {
    length: terms.length,
    first: (at) => textOf(bytes.subarray(terms[at]?.[0], terms[at]?.[1])),
    starts: (at) => starts[at] ?? here,
  };
}

/** The place of the last term that does not come after another; -1 if there is none. */
function lastNotAfter(level: Level, term: string): number {
  return firstThat(0, level.length, (at) => level.first(at) > term) - 1;
}
