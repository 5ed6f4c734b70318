import type { ListOptions } from "../../corpus/list-files.ts";
import type { Message } from "../../language/message.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import type { PaperIndex } from "./paper-index.ts";

export interface OpenOptions {
  /** The corpus' folder, absolute. */
  readonly root: string;
  /** How people call that folder: what the paths in the records begin with. */
  readonly shownRoot: string;
  /** Where the index is or will be, absolute. */
  readonly folder: string;
  readonly municipality: Municipality;
  /** Whether the papers showed whose they are, and nobody said so: the manifest keeps it. */
  readonly isRecognised?: boolean;
  /** The program's version: another one may parse otherwise. */
  readonly version: string;
  /** How many files a corpus may have to be checked for changes at every call; with more, only `update` does it. */
  readonly checkUpTo: number;
  /** What counts as a paper of the corpus. */
  readonly listing?: ListOptions;
  /** Brings the index up to date however large the corpus is. */
  readonly update?: Update;
  /** Fails if the index cannot be written, instead of answering from memory. */
  readonly mustSave?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** `changes` takes in what changed; `compact` makes one segment of all besides; `rebuild` reads everything again. */
export type Update = "changes" | "compact" | "rebuild";

/** What opening did. The counts are of files. */
export interface OpenedIndex {
  readonly index: PaperIndex;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** The corpus has changed since, and that was not taken in, because it is large. */
  readonly behind: boolean;
  /** What was wrong with the index that was there; it has been built again. */
  readonly damage?: Message;
  /** The index that was there was not written by this user's drs on this machine: it was not believed, and was built again. */
  readonly isForeign?: true;
  /** Why the index that was there could not be read; it has been built again. */
  readonly unreadable?: Error;
  /** Why the index could not be written; the answers are right all the same. */
  readonly unsaved?: Error;
}
