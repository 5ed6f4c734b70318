import { townsOf } from "../../settings/settings.ts";
import type { PaperIndex } from "../../store/index.ts";
import { openAsItIs } from "../../store/index.ts";
import { settingsOf } from "../corpus-settings.ts";
import { type CorpusOptions, foldersOf } from "../find-corpus.ts";
import { shownFrom } from "../shown-from.ts";

/** The names of all towns that can be meant. */
export function townNames(options: CorpusOptions): string[] {
  return townsOf(settingsOf(foldersOf(options).root)).map(({ name }) => name);
}

/** The index that is there: neither built nor compared with the corpus, and nothing is said. */
export function indexAsItIs(options: CorpusOptions): PaperIndex | undefined {
  const { root, indexFolder } = foldersOf(options);
  return openAsItIs(indexFolder, shownFrom(root));
}
