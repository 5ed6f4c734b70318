import { LEAST_WORD } from "../../analysis/analysis.ts";
import { type ListOptions, listFiles } from "../../corpus/list-files.ts";
import type { Message } from "../../language/message.ts";
import { DamageError } from "../format/damage.ts";
import { findChanges } from "./changes.ts";
import { bytesOf } from "./check-index.ts";
import { loadSnapshot } from "./load-snapshot.ts";

/** What an index is, and how its corpus differs from it. */
export interface IndexStatus {
  readonly papers: number;
  /** Different words of the living and the dead papers. */
  readonly words: number;
  readonly bytes: number;
  readonly segments: number;
  /** Papers that were changed or removed since, and still take up room. */
  readonly dead: number;
  /** When it was written, as an ISO time. */
  readonly written: string;
  readonly municipality: string;
  /** The forms of its numbers, as patterns, where they were learned from the papers. */
  readonly learned?: readonly string[];
  /** Files that could not be read. */
  readonly unreadable: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** @returns `undefined` without an index that this program, with these settings, can use; why, if it is damaged */
export function statusOf(
  folder: string,
  {
    root,
    fingerprint,
    listing,
  }: { readonly root: string; readonly fingerprint: string; readonly listing?: ListOptions },
): { readonly status?: IndexStatus; readonly damage?: Message } {
  const { snapshot, damage, unreadable } = loadSnapshot(folder, fingerprint);
  if (unreadable) throw unreadable;
  if (!snapshot) return damage === undefined ? {} : { damage };
  const { manifest, segments, files } = snapshot;
  try {
    const known = files().map((file) => ({ ...file, isFresh: false }));
    const { added, changed, removed } = findChanges(listFiles([root], listing).files, known, root);
    const words = new Set(
      segments.flatMap(({ segment }) => segment.words.endingWith("", LEAST_WORD).map(({ term }) => term)),
    );
    const status = {
      papers: manifest.documents,
      words: words.size,
      bytes: bytesOf(snapshot),
      segments: segments.length,
      dead: segments.reduce((sum, { dead }) => sum + dead.size, 0),
      written: manifest.written,
      municipality: manifest.municipality,
      ...(manifest.learned && { learned: manifest.learned.forms.map(({ pattern }) => pattern) }),
      unreadable: manifest.problems.length,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
    };
    return { status };
  } catch (error) {
    if (error instanceof DamageError) return { damage: error.reason };
    throw error;
  } finally {
    snapshot.close();
  }
}
