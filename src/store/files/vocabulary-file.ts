import { type SortedWords, type Vocabulary, vocabularyOf, wordsIn } from "../../analysis/vocabulary.ts";
import { firstThat } from "../../text/binary-search.ts";
import { byteWriter, fromUtf8, toUtf8, uint32sIn } from "../format/bytes.ts";
import { DamageError, orDamage } from "../format/damage.ts";
import { PAGE_CONTENT, type PagedReader, pagedWriter } from "../format/paged-file.ts";
import type { Storage } from "./storage.ts";

// Bytes: how many parts there are, and how long their first words are.
const HEAD = 8;

/**
 * Writes the words that a corpus' compounds are made of: where parts of about a page begin and their first words, then all words, a
 * line each.
 * @returns bytes of content
 */
export function saveVocabulary(storage: Storage, name: string, { text }: Vocabulary): number {
  const head = byteWriter(4_096);
  const starts = byteWriter(4_096);
  const first: string[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start + PAGE_CONTENT);
    starts.uint32(start);
    first.push(text.slice(start, text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start)));
    start = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  const firstWords = toUtf8(first.join("\n"));
  head.uint32(first.length);
  head.uint32(firstWords.length);
  const writer = pagedWriter(storage.create(name));
  for (const bytes of [head.view(), starts.view(), firstWords, toUtf8(text)]) writer.write(bytes);
  return writer.finish();
}

/**
 * The words in a file, read as they are asked for.
 * @throws DamageError, from what it returns, if the file is not what was written
 */
export function openVocabulary(reader: PagedReader, length: number): Vocabulary {
  let parts: Parts | undefined;
  const texts: string[] = [];
  const partAt = ({ starts }: Parts, at: number): string => {
    texts[at] ??= readText(reader, starts[at] ?? length, starts[at + 1] ?? length);
    return texts[at];
  };
  const around = (letters: string): SortedWords => {
    const all = parts ?? readParts(reader, length);
    parts = all;
    const { first } = all;
    const from = Math.max(0, firstThat(0, first.length, (at) => (first[at] as string) > letters) - 1);
    const to = firstThat(from, first.length, (at) => (first[at] as string) > `${letters}\uffff`);
    return wordsIn(Array.from({ length: to - from }, (_, i) => partAt(all, from + i)).join(""));
  };
  return vocabularyOf({
    get text() {
      parts ??= readParts(reader, length);
      return readText(reader, parts.starts[0] ?? length, length);
    },
    has: (word) => around(word).has(word),
    startingWith: (letters) => around(letters).startingWith(letters),
  });
}

/** The first word of each part of the words, and where it begins in the file. */
interface Parts {
  readonly first: readonly string[];
  readonly starts: readonly number[];
}

function readParts(reader: PagedReader, length: number): Parts {
  const [count = 0, size = 0] = uint32sIn(reader.read(0, HEAD));
  const numbers = HEAD + count * 4;
  const words = numbers + size;
  if (words > length) throw new DamageError(reader.name, { id: "damaged-content" });
  const starts = Array.from(uint32sIn(reader.read(HEAD, count * 4)), (start) => words + start);
  const first = count === 0 ? [] : readText(reader, numbers, words).split("\n");
  const isRising = starts.every((start, i) => start >= (starts[i - 1] ?? words) && start <= length);
  if (!isRising || first.length !== count) throw new DamageError(reader.name, { id: "damaged-content" });
  return { first, starts };
}

function readText(reader: PagedReader, start: number, end: number): string {
  const text = orDamage(reader.name, () => fromUtf8(reader.read(start, end - start)));
  // Of lower-case letters and line ends; whether the lines rise `drs index --check` sees.
  if (/[^a-z\n]/.test(text)) throw new DamageError(reader.name, { id: "damaged-no-words" });
  return text;
}
