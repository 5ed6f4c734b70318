import type { SearchResult } from "../search/search-result.ts";
import type { PaperIndex } from "../store/index.ts";
import { lastUsed } from "../text/last-used.ts";
import { oncePer } from "../text/once-per.ts";
import type { PaperReader } from "./paper-reader.ts";

interface Remembered {
  /** As JSON: who is given an answer may change it. */
  readonly result: string;
  /** The texts that it was made from, with a mark of each as it was then. */
  readonly texts: ReadonlyMap<string, string | undefined>;
}

// Characters of all answers that are kept for one index, two bytes each at most: some thousand lists of ten hits.
const MOST_KEPT = 8 * 1024 * 1024;

// An answer for which more texts were looked through, as for a phrase, takes long to be found still true.
const MOST_TEXTS = 256;

const answersFrom = oncePer((_: PaperIndex) => lastUsed<Remembered>(MOST_KEPT, ({ result }) => result.length));

export interface Asking {
  /** All on which the answer depends beside the index and the texts. */
  readonly asked: unknown;
  /** An answer is kept only where the reader tells whether a text has changed. */
  readonly reader: PaperReader;
  readonly find: (reader: PaperReader) => SearchResult;
}

/**
 * The answer to a question, kept for who asks it again: loads a page anew, goes back to it, takes a filter away. It stays true as long as
 * the index does, and each text that it was made from.
 */
export function rememberedAnswer(index: PaperIndex, { asked, reader, find }: Asking): SearchResult {
  const { markOf } = reader;
  if (!markOf) return find(reader);
  const { take, keep } = answersFrom(index);
  const key = JSON.stringify(asked);
  const known = take(key);
  if (known && Array.from(known.texts).every(([file, mark]) => markOf(file) === mark)) {
    keep(key, known);
    return JSON.parse(known.result);
  }
  const { texts, reader: heard } = listeningTo(reader, markOf);
  const result = find(heard);
  if (texts.size <= MOST_TEXTS) keep(key, { result: JSON.stringify(result), texts });
  return result;
}

/** Notes which texts are read. */
function listeningTo(
  { readText, readRaw, ...reader }: PaperReader,
  markOf: (file: string) => string | undefined,
): Pick<Remembered, "texts"> & Pick<Asking, "reader"> {
  const texts = new Map<string, string | undefined>();
  // The mark before the text: what changes in between is seen when the answer is asked for again.
  const note = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, markOf(file));
    return texts.get(file);
  };
  return {
    texts,
    reader: {
      ...reader,
      readText: (file) => readText(file, note(file)),
      ...(readRaw && {
        readRaw(file: string) {
          note(file);
          return readRaw(file);
        },
      }),
    },
  };
}
