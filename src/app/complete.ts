import { completeNumber } from "../search/complete/complete-number.ts";
import { completeQuery } from "../search/complete/complete-query.ts";
import { completeName } from "../search/complete/complete-word.ts";
import { townsOf } from "../settings/settings.ts";
import { openAsItIs, type PaperIndex } from "../store/index.ts";
import { settingsOf } from "./corpus-settings.ts";
import { type CorpusOptions, foldersOf } from "./find-corpus.ts";
import type { PaperReader } from "./paper-reader.ts";
import { readerOf } from "./read-text.ts";
import { shownFrom } from "./shown-from.ts";

/** What can be completed from what a corpus holds. */
export type Completable = "query" | "number" | "sender" | "committee" | "municipality";

/**
 * What something typed may become, likeliest first. The index is asked as it is: it is neither built nor compared with the
 * corpus; without one there is nothing.
 *
 * @throws any error of an index that cannot be read: whoever types is to be left in peace
 */
export function complete(what: Completable, typed: string, options: CorpusOptions = {}): readonly string[] {
  const { root, indexFolder } = foldersOf(options);
  if (what === "municipality") {
    return townsOf(settingsOf(root)).flatMap(({ name }) => (name.startsWith(typed) ? name : []));
  }
  const index = openAsItIs(indexFolder, shownFrom(root));
  if (!index) return [];
  try {
    return completers[what](typed, index, readerOf({ root, follow: options.follow ?? false }));
  } finally {
    index.close();
  }
}

type Completer = (typed: string, index: PaperIndex, reader: PaperReader) => readonly string[];

const completers: Readonly<Record<Exclude<Completable, "municipality">, Completer>> = {
  query: (typed, index, { readText }) => completeQuery(typed, index, { readText }),
  number: (typed, index) => completeNumber(typed, index),
  sender: (typed, index) => completeName(typed, "sender", index),
  committee: (typed, index) => completeName(typed, "committee", index),
};
