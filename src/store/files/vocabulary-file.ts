import { deflateRawSync } from "node:zlib";
import { type SortedWords, type Vocabulary, vocabularyOf, wordsIn } from "../../analysis/vocabulary.ts";
import { firstThat } from "../../text/binary-search.ts";
import { byteWriter, fromUtf8, toUtf8, uint32sIn } from "../format/bytes.ts";
import { DamageError, orDamage } from "../format/damage.ts";
import { inflate } from "../format/inflate.ts";
import { type PagedReader, pagedWriter } from "../format/paged-file.ts";
import { sectionIn } from "../format/section-reader.ts";
import { openStretches, writeStretches } from "../format/stretches.ts";
import { together } from "../remote/together.ts";
import type { Storage } from "./storage.ts";

// Characters of a part: with fewer, more of them are inflated for the words of a query.
const PART = 8_192;

// Bytes: how many parts there are, and how long their first words are.
const HEAD = 8;

/**
 * Writes the words that a corpus' compounds are made of, in parts: the first word of each, and then the parts, deflated.
 * @returns bytes of content
 */
export function saveVocabulary(storage: Storage, name: string, { text }: Vocabulary): number {
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start + PART);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  const first = toUtf8(parts.map((part) => part.slice(0, part.search(/\n|$/))).join("\n"));
  const bytes = byteWriter(65_536);
  bytes.uint32(parts.length);
  bytes.uint32(first.length);
  bytes.bytes(first);
  writeStretches(
    bytes,
    parts.map((part) => deflateRawSync(toUtf8(part))),
  );
  const writer = pagedWriter(storage.create(name));
  writer.write(bytes.view());
  return writer.finish();
}

/**
 * The words in a file, read as they are asked for.
 * @throws DamageError, from what it returns, if the file is not what was written
 */
export function openVocabulary(reader: PagedReader, length: number): Vocabulary {
  let opened: Parts | undefined;
  const texts: string[] = [];
  const parts = (): Parts => {
    opened ??= readParts(reader, length);
    return opened;
  };
  const textOf = (from: number, to: number): string => {
    const { part } = parts();
    const reads = Array.from({ length: to - from }, (_, i) => () => {
      texts[from + i] ??= textIn(part(from + i), reader.name);
      return texts[from + i];
    });
    return together(reads).join("");
  };
  const around = (letters: string): SortedWords => {
    const { first } = parts();
    const from = Math.max(0, firstThat(0, first.length, (at) => (first[at] as string) > letters) - 1);
    const to = firstThat(from, first.length, (at) => (first[at] as string) > `${letters}\uffff`);
    return wordsIn(textOf(from, to));
  };
  return vocabularyOf({
    get text() {
      return textOf(0, parts().first.length);
    },
    has: (word) => around(word).has(word),
    startingWith: (letters) => around(letters).startingWith(letters),
  });
}

interface Parts {
  /** The first word of each. */
  readonly first: readonly string[];
  part(at: number): Uint8Array;
}

function readParts(reader: PagedReader, length: number): Parts {
  const { name } = reader;
  const [count = 0, size = 0] = uint32sIn(reader.read(0, HEAD));
  const start = HEAD + size;
  const first = orDamage(name, () => fromUtf8(reader.read(HEAD, size))).split("\n");
  if (start > length || first.length !== Math.max(1, count)) throw new DamageError(name, { id: "damaged-content" });
  const parts = openStretches(sectionIn(reader, [start, length - start], "parts"), count);
  return { first: count === 0 ? [] : first, part: parts.at };
}

// Bytes: a part is longer than its measure by a word.
const MOST = 2 * PART;

function textIn(bytes: Uint8Array, name: string): string {
  const part = inflate(bytes, { name, most: MOST, usual: MOST });
  const text = orDamage(name, () => fromUtf8(part));
  // Of lower-case letters and line ends; whether the lines rise `drs index --check` sees.
  if (/[^a-z\n]/.test(text)) throw new DamageError(name, { id: "damaged-no-words" });
  return text;
}
