import { LockedError, type OpenedIndex, type OpenOptions, openIndex } from "../store/index.ts";
import { CHECK_UP_TO, type FoundCorpus } from "./find-corpus.ts";
import type { Listener } from "./remark.ts";
import { shownFrom } from "./shown-from.ts";
import { UserError } from "./user-error.ts";
import { version } from "./version.ts";

/**
 * The corpus' index, up to date, with remarks on what was in the way.
 *
 * @throws UserError of kind `locked-index` with `mustSave`, while another process writes the index
 */
export async function openCorpusIndex(
  corpus: FoundCorpus,
  { onRemark, onProgress, update, mustSave }: Pick<OpenOptions, "update" | "mustSave"> & Listener = {},
): Promise<OpenedIndex> {
  const { root, indexFolder, municipality, isRecognised } = corpus;
  if (isRecognised) onRemark?.({ kind: "municipality-recognised", municipality: municipality.name });
  const opened = await openIndex({
    root,
    shownRoot: shownFrom(root),
    folder: indexFolder,
    municipality,
    isRecognised,
    version,
    checkUpTo: CHECK_UP_TO,
    ...(update && { update }),
    ...(mustSave && { mustSave }),
    ...(onProgress && { onProgress }),
  }).catch(asUserError);
  if (opened.behind) onRemark?.({ kind: "index-behind" });
  if (opened.damage !== undefined) onRemark?.({ kind: "index-rebuilt", reason: opened.damage });
  if (opened.unsaved) onRemark?.({ kind: "index-unsaved", reason: opened.unsaved.message });
  for (const problem of opened.index.problems) onRemark?.({ kind: "unreadable", problem });
  return opened;
}

/** That another process writes the index is no mistake of this one. */
function asUserError(error: unknown): never {
  if (!(error instanceof LockedError)) throw error;
  throw new UserError({ kind: "locked-index", folder: shownFrom(error.folder), reason: error.message });
}
