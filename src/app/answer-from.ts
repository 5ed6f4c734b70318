import type { PaperIndex } from "../store/index.ts";
import {
  DamageError,
  LockedError,
  type OpenedIndex,
  type OpenOptions,
  openIndex,
  RefusedFolderError,
} from "../store/index.ts";
import { CHECK_UP_TO, type FoundCorpus } from "./find-corpus.ts";
import { type Listener, remarkProblems } from "./remark.ts";
import { shownFrom } from "./shown-from.ts";
import { UserError } from "./user-error.ts";
import { version } from "./version.ts";

/** The corpus' index, up to date, with remarks on what was in the way. */
export async function openCorpusIndex(
  corpus: FoundCorpus,
  { onRemark, onProgress, ...how }: Pick<OpenOptions, "update" | "mustSave"> & Listener = {},
): Promise<OpenedIndex> {
  const { municipality, isRecognised } = corpus;
  if (isRecognised) onRemark?.({ kind: "municipality-recognised", municipality: municipality.name });
  const opened = await openIndex({
    root: corpus.root,
    shownRoot: shownFrom(corpus.root),
    folder: corpus.indexFolder,
    municipality,
    isRecognised,
    version,
    checkUpTo: CHECK_UP_TO,
    ...how,
    ...(onProgress && { onProgress }),
  }).catch(asUserError);
  if (opened.behind) onRemark?.({ kind: "index-behind" });
  if (opened.damage !== undefined) onRemark?.({ kind: "index-rebuilt", reason: opened.damage });
  if (opened.isForeign) onRemark?.({ kind: "index-foreign" });
  if (opened.unreadable) onRemark?.({ kind: "index-unreadable", reason: opened.unreadable.message });
  if (opened.unsaved) onRemark?.({ kind: "index-unsaved", reason: opened.unsaved.message });
  return opened;
}

/** That another process writes the index is no mistake of this one. */
function asUserError(error: unknown): never {
  if (error instanceof RefusedFolderError) throw new UserError(error.message);
  if (error instanceof LockedError) throw new UserError(`${shownFrom(error.folder)}: ${error.message}`);
  throw error;
}

/** Answers from the corpus' index. Damage that is met on the way is never answered from: the index is built again. */
export async function answerFrom<Answer>(
  corpus: FoundCorpus,
  answer: (index: PaperIndex) => Promise<Answer>,
  listener: Listener,
): Promise<Answer> {
  const open = async (update?: "rebuild"): Promise<PaperIndex> => {
    const { index } = await openCorpusIndex(corpus, { ...listener, ...(update && { update }) });
    remarkProblems(index.problems, listener);
    return nonEmpty(index, corpus);
  };
  try {
    return await answer(await open());
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    listener.onRemark?.({ kind: "index-damaged", reason: error.message });
    return answer(await open("rebuild"));
  }
}

function nonEmpty(index: PaperIndex, { root }: FoundCorpus): PaperIndex {
  if (index.count.papers > 0) return index;
  throw new UserError(
    `no papers in ${shownFrom(root)}`,
    "papers are .txt and .md files; name their folder: drs index PATH",
  );
}
