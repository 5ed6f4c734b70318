import { type Listing, listFiles } from "../../corpus/list-files.ts";
import type { FileProblem } from "../../problem/problem.ts";
import { commitManifest } from "../files/commit-manifest.ts";
import { makeIndexFolder, manifestOf, tidyIndexFolder } from "../files/index-folder.ts";
import { type Lock, LockedError, takeLock } from "../files/lock.ts";
import type { Manifest } from "../files/manifest.ts";
import { readManifest } from "../files/read-manifest.ts";
import { RefusedFolderError, UnbelievedError } from "../files/refusal.ts";
import { folderStorage, memoryStorage, type Storage } from "../files/storage.ts";
import { forgetReplaced } from "../files/written-indexes.ts";
import { DamageError } from "../format/damage.ts";
import { below, type Changes, findChanges, hasChanged, tracesOf } from "./changes.ts";
import { type LoadedSnapshot, loadSnapshot } from "./load-snapshot.ts";
import type { OpenedIndex, OpenOptions } from "./opened-index.ts";
import { toPaperIndex } from "./paper-index.ts";
import { fingerprintOf } from "./search-options.ts";
import { openSnapshot, type Snapshot } from "./snapshot.ts";

/**
 * The index of a corpus: built where there is none, brought up to date where files changed. Files that did not change
 * are not read again.
 *
 * @throws LockedError or a system error with `mustSave`, if the index cannot be written
 */
export async function openIndex(options: OpenOptions): Promise<OpenedIndex> {
  const { root, shownRoot, folder, checkUpTo, update } = options;
  const fingerprint = fingerprintOf(options);
  const loaded = loadSnapshot(folder, fingerprint);
  const { snapshot } = loaded;
  if (snapshot && !update && filesIn(snapshot) > checkUpTo) {
    const { traces, unlisted } = snapshot.manifest;
    const index = toPaperIndex(snapshot, { shownRoot, unlisted });
    return { index, added: 0, changed: 0, removed: 0, behind: hasChanged(root, traces) };
  }
  const seen = look(options, loaded);
  const current = openCurrent(seen, options);
  if (current) return current;
  if (seen.listing.files.length > 0 || seen.snapshot) return bringUpToDate(seen, { ...options, fingerprint });
  // Nothing is written beside what is no corpus.
  const target = { storage: memoryStorage(folderStorage(folder)) };
  return write(seen, target, { ...options, fingerprint });
}

function filesIn({ manifest: { documents, problems } }: Snapshot): number {
  return documents + problems.length;
}

/** An index and its corpus, compared. */
interface Seen extends LoadedSnapshot {
  readonly listing: Listing;
  readonly changes: Changes;
  /** What could not be listed, paths below the corpus' folder. */
  readonly unlisted: readonly FileProblem[];
}

function look({ root, listing: how }: OpenOptions, { snapshot, ...trouble }: LoadedSnapshot): Seen {
  const listing = listFiles([root], how);
  const unlisted = listing.problems.map((problem) => ({ ...problem, file: below(root, problem.file) }));
  try {
    const changes = findChanges(listing.files, snapshot?.files() ?? [], root);
    return { ...(snapshot && { snapshot }), ...trouble, listing, changes, unlisted };
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    snapshot?.close();
    return { damage: error.reason, listing, changes: findChanges(listing.files, [], root), unlisted };
  }
}

/** The index as it is, if there is nothing to do. */
function openCurrent(
  { snapshot, changes, unlisted }: Seen,
  { update, shownRoot }: OpenOptions,
): OpenedIndex | undefined {
  if (!snapshot || update === "rebuild") return undefined;
  const { segments } = snapshot.manifest;
  const isCompact = segments.length < 2 && segments.every(({ dead }) => dead.length === 0);
  if (update === "compact" && !isCompact) return undefined;
  if (changes.added.length + changes.changed.length + changes.removed.length > 0) return undefined;
  return { index: toPaperIndex(snapshot, { shownRoot, unlisted }), added: 0, changed: 0, removed: 0, behind: false };
}

interface WriteContext extends OpenOptions {
  readonly fingerprint: string;
}

/** Takes in what changed: in the folder if there is a place for a writer, else in memory. */
async function bringUpToDate(before: Seen, context: WriteContext): Promise<OpenedIndex> {
  const { folder, fingerprint, mustSave } = context;
  const storage = folderStorage(folder);
  let lock: Lock | undefined;
  try {
    makeIndexFolder(folder);
    lock = takeLock(folder);
    // Before the lock was taken, another run may have written: each writes a table of files under a name of its own.
    const isStill = manifestOf(folder)?.files.file === before.snapshot?.manifest.files.file;
    if (!isStill) before.snapshot?.close();
    const seen = isStill ? before : look(context, loadSnapshot(folder, fingerprint));
    return openCurrent(seen, context) ?? (await write(seen, { storage, lock }, context));
  } catch (error) {
    if (mustSave || !canAnswerAllTheSame(error)) throw error;
    const seen = look(context, loadSnapshot(folder, fingerprint));
    const opened = await write(seen, { storage: memoryStorage(storage) }, context);
    return { ...opened, unsaved: error };
  } finally {
    if (lock?.isHeld()) tidyIndexFolder(folder);
    lock?.release();
  }
}

/** The index belongs to another run now, its folder to something else, or the disk does not take it. */
function canAnswerAllTheSame(error: unknown): error is Error {
  const isNotOurs = error instanceof LockedError || error instanceof RefusedFolderError;
  return isNotOurs || (error instanceof Error && "syscall" in error);
}

interface Target {
  readonly storage: Storage;
  /** The writer's place in the folder; without it the storage is in memory, and what is written counts for nobody else. */
  readonly lock?: Lock;
}

// What compounds are made of was learned from the papers of the first build. When they are a small part of all, it is learned
// again: by then as much was read for changes.
const TIMES_AS_MANY = 2;

function hasOutgrown({ snapshot, listing }: Seen): boolean {
  return snapshot !== undefined && listing.files.length > snapshot.manifest.vocabulary.papers * TIMES_AS_MANY;
}

async function write(seen: Seen, { storage, lock }: Target, context: WriteContext): Promise<OpenedIndex> {
  const { root, shownRoot, update } = context;
  const { snapshot, listing, unlisted, changes: sinceThen, ...trouble } = seen;
  const before = update === "rebuild" || hasOutgrown(seen) ? undefined : snapshot;
  const changes = before ? sinceThen : findChanges(listing.files, [], root);
  const { writeIndex } = await import("../write/write-index.ts");
  const onProgress = (done: number, total: number): void => {
    lock?.renew();
    context.onProgress?.(done, total);
  };
  try {
    const manifest = await writeIndex(
      before,
      { listing, changes, unlisted, traces: tracesOf(root, listing.files) },
      { ...context, storage, threads: lock !== undefined, compact: update === "compact", onProgress },
    );
    if (lock) commit(manifest, lock, context);
    const index = toPaperIndex(openSnapshot(storage, manifest), { shownRoot, unlisted });
    const { added, changed, removed } = update !== "rebuild" && snapshot ? sinceThen : changes;
    const counts = { added: added.length, changed: changed.length, removed: removed.length };
    return { index, ...counts, behind: false, ...trouble, ...(lock && doubtsAbout(context)) };
  } catch (error) {
    if (!before || !(error instanceof DamageError)) throw error;
    return write({ listing, changes, unlisted, damage: error.reason }, { storage, ...(lock && { lock }) }, context);
  } finally {
    snapshot?.close();
  }
}

/** An index of which nothing outside of its folder says who wrote it is not believed next time. */
function doubtsAbout({ folder }: WriteContext): Pick<OpenedIndex, "unsaved"> {
  if (readManifest(folder).found !== "foreign") return {};
  return { unsaved: new UnbelievedError() };
}

/** @throws LockedError if another process took the place of this one, which it held for dead: then that one's index counts */
function commit(manifest: Manifest, lock: Lock, { folder }: WriteContext): void {
  if (!lock.isHeld()) throw new LockedError(folder, undefined);
  const replaced = manifestOf(folder)?.files.file;
  commitManifest(folder, manifest);
  if (replaced !== undefined) forgetReplaced(folder, replaced);
}
