import { systemCode } from "../corpus/system-reason.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { LockedError, type OpenedIndex, type OpenOptions, openIndex, RefusedFolderError } from "../store/index.ts";
import { CHECK_UP_TO, type FoundCorpus } from "./find-corpus.ts";
import type { Listener, Remark } from "./remark.ts";
import { shownFrom } from "./shown-from.ts";
import { reasonOf } from "./system-text.ts";
import { UserError } from "./user-error.ts";
import { version } from "./version.ts";

/**
 * How new the index of a large corpus must be. `any`: it may be older than the corpus. `traces`: it takes in what changed,
 * if the folders or the newest files show it. `files`: each file is compared.
 */
export type Freshness = "any" | "traces" | "files";

interface HowToOpen extends Pick<OpenOptions, "update" | "mustSave"> {
  readonly freshness?: Freshness;
}

/**
 * The corpus' index, up to date, with remarks on what was in the way.
 *
 * @throws UserError of kind `locked-index` with `mustSave`, while another process writes the index
 */
export async function openCorpusIndex(
  corpus: FoundCorpus,
  { onRemark, onProgress, update, mustSave, freshness = "any" }: HowToOpen & Listener = {},
): Promise<OpenedIndex> {
  const { root, indexFolder, listing, municipality, isRecognised } = corpus;
  if (isRecognised) onRemark?.({ kind: "municipality-recognised", municipality: municipality.name });
  const options: OpenOptions = {
    root,
    shownRoot: shownFrom(root),
    folder: indexFolder,
    municipality,
    isRecognised,
    version,
    checkUpTo: CHECK_UP_TO,
    listing,
    ...(freshness === "files" && { update: "changes" as const }),
    ...(update && { update }),
    ...(mustSave && { mustSave }),
    ...(onProgress && { onProgress }),
  };
  let opened = await openIndex(options).catch(asUserError);
  if (opened.behind && freshness === "traces") {
    opened.index.close();
    opened = await openIndex({ ...options, update: "changes" }).catch(asUserError);
  }
  if (municipality.isLearned && opened.added > 0 && opened.added >= opened.index.count.papers) {
    onRemark?.(learnedNumbers(municipality));
  }
  if (opened.behind) onRemark?.({ kind: "index-behind" });
  if (opened.damage !== undefined) onRemark?.({ kind: "index-rebuilt", reason: opened.damage });
  if (opened.isForeign) onRemark?.({ kind: "index-foreign" });
  if (opened.unreadable) onRemark?.({ kind: "index-unreadable", reason: reasonOf(opened.unreadable) });
  if (opened.unsaved) {
    const isForbidden = ["EACCES", "EPERM", "EROFS"].includes(systemCode(opened.unsaved) ?? "");
    onRemark?.({ kind: "index-unsaved", reason: reasonOf(opened.unsaved), isForbidden });
  }
  for (const problem of opened.index.problems) onRemark?.({ kind: "unreadable", problem });
  return opened;
}

/** What to say where the numbers of a town were learned. */
export function learnedNumbers({ numbers }: Municipality): Remark {
  return { kind: "numbers-learned", patterns: numbers.forms.map(({ pattern }) => pattern) };
}

/** What the store refuses to do is not a mistake of the program. */
function asUserError(error: unknown): never {
  if (error instanceof RefusedFolderError) throw new UserError({ kind: "refused-folder", reason: error.reason });
  if (!(error instanceof LockedError)) throw error;
  throw new UserError({ kind: "locked-index", folder: shownFrom(error.folder), reason: error.reason });
}
