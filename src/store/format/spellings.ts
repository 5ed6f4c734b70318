import { deflateRawSync } from "node:zlib";
import { together } from "../remote/together.ts";
import { byteWriter } from "./bytes.ts";
import { orDamage } from "./damage.ts";
import { inflate } from "./inflate.ts";
import { type LexiconWriter, lexiconWriter } from "./lexicon-writer.ts";
import { findNearTerms } from "./near-terms.ts";
import type { SectionReader } from "./section-reader.ts";
import { openStretches, type Stretches, writeStretches } from "./stretches.ts";
import type { WrittenTerm } from "./term-source.ts";

/** Papers that a word must have to be what was meant by one that is spelled alike: with fewer it may be a misprint itself. */
export const FEW_PAPERS = 5;

// Letters, as UTF-16 units. In shorter words each other letter makes another word, and longer ones are words whose blanks were lost.
const SHORTEST = 3;
const LONGEST = 66;
const LENGTHS = LONGEST - SHORTEST + 1;

/** Whether a term is of a word: not of a stem or a part of a word, whose terms begin with `*` and `+`, nor of a number. */
export function isSpelled(term: string): boolean {
  return term.length >= SHORTEST && term.length <= LONGEST && !/^[*+]|\d/.test(term);
}

/** Gathers the words that several papers have while all terms of a segment are written. */
export interface SpellingWriter {
  note(written: WrittenTerm): void;
  /** For each length how many bytes its words have; then, one length after the other, the words as a lexicon has them, deflated. */
  finish(): Uint8Array;
}

export function spellingWriter(): SpellingWriter {
  const ofLength = Array.from({ length: LENGTHS }, (): LexiconWriter | undefined => undefined);
  return {
    note({ term, most }) {
      if (most < FEW_PAPERS || !isSpelled(term)) return;
      const place = term.length - SHORTEST;
      const writer = ofLength[place] ?? lexiconWriter();
      ofLength[place] = writer;
      writer.add(term, 0);
    },
    finish() {
      const packed = ofLength.map((words) => (words ? deflateRawSync(words.finish().blocks) : new Uint8Array(0)));
      const writer = byteWriter(4096);
      writeStretches(writer, packed);
      return writer.view();
    },
  };
}

// Bytes of the words of one length. A city has some ten thousand, mostly fewer than the usual.
const MOST = 16 * 1024 * 1024;
const USUAL = 65_536;

/** The words of a segment that {@link FEW_PAPERS} have. */
export interface Spellings extends Pick<Stretches, "ready"> {
  /** Those that differ from a term by at most `most` letters: only words that are about as long are read. In rising order within a length. */
  like(term: string, most: number): readonly string[];
}

/** @throws DamageError, from what it returns */
export function openSpellings(section: SectionReader): Spellings {
  const stretches = openStretches(section, LENGTHS);
  const known = new Map<number, Uint8Array>();
  const wordsOf = (place: number): Uint8Array => {
    const bytes = stretches.at(place);
    const words = bytes.length === 0 ? bytes : inflate(bytes, { name: section.name, most: MOST, usual: USUAL });
    known.set(place, words);
    return words;
  };
  return {
    ready: stretches.ready,
    like(term, most) {
      const first = Math.max(SHORTEST, term.length - most) - SHORTEST;
      const last = Math.min(LONGEST, term.length + most) - SHORTEST;
      const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
      const words = together(places.map((place) => () => known.get(place) ?? wordsOf(place)));
      return words.flatMap((one) => orDamage(section.name, () => findNearTerms(one, term, most)));
    },
  };
}
