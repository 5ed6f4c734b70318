/**
 * What other rooms use of the index: they import from here only, so everything else in `store/` may change.
 */

export { openAnswered } from "./answered/answered-index.ts";
export type { Answers, KeptPapers } from "./answered/answers.ts";
export { NotHereError } from "./answered/not-here-error.ts";
export { type StoredPaper, toStored, type WholePaper } from "./answered/stored-paper.ts";
export { groupOf, groupsBeginning, termCounts } from "./answered/term-counts.ts";
export { commitMark, hasIndex, manifestOf, rootOfIndex } from "./files/index-folder.ts";
export { type Lock, LockedError, takeLock } from "./files/lock.ts";
export type { Manifest } from "./files/manifest.ts";
export { RefusedFolderError } from "./files/refusal.ts";
export { DamageError } from "./format/damage.ts";
export { sizeOfPaged } from "./format/paged-file.ts";
export type { PaperHead } from "./format/paper-head.ts";
export { FEW_PAPERS } from "./format/spellings.ts";
export { countBits } from "./rank/count-bits.ts";
export type { Matched, Worth } from "./rank/coverage.ts";
export type { Choose } from "./rank/rank.ts";
export type { TermLeaf } from "./rank/term-leaf.ts";
export { checkIndex } from "./read/check-index.ts";
export { type FactRole, factTerm, yearOf } from "./read/fact-terms.ts";
export { statusOf } from "./read/index-status.ts";
export { numberOfTerm, numberPrefix } from "./read/number-terms.ts";
export { openAsItIs } from "./read/open-as-it-is.ts";
export { openIndex } from "./read/open-index.ts";
export type { OpenedIndex, OpenOptions, Update } from "./read/opened-index.ts";
export type { PaperIndex } from "./read/paper-index.ts";
export { countOf, difference, intersection, membersOf, type PaperSet, setOf, union } from "./read/paper-set.ts";
export type { PaperSets } from "./read/paper-sets.ts";
export type { Ranked, Ranking, RankOptions } from "./read/ranking.ts";
export { fieldBoosts, fingerprintOf, type IndexedField, indexedFields, toIndexed } from "./read/search-options.ts";
export type { StoredIndex } from "./read/stored-index.ts";
export type { WordList } from "./read/word-list.ts";
export { openRemote } from "./remote/open-remote.ts";
export { type FetchBytes, GoneError } from "./remote/remote-files.ts";
export { packStart } from "./remote/start.ts";
export { type HeadedText, type StoredText, writeTexts } from "./remote/text-table.ts";
export { NotFetchedError, together } from "./remote/together.ts";
export { packWords, unpackWords } from "./remote/words.ts";
