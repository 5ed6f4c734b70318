import { basename } from "node:path";
import type { Message } from "../../language/message.ts";
import type { Manifest } from "../files/manifest.ts";
import { readManifest } from "../files/read-manifest.ts";
import { folderStorage } from "../files/storage.ts";
import { DamageError } from "../format/damage.ts";
import { indexedFields } from "./search-options.ts";
import { openSnapshot, type Snapshot } from "./snapshot.ts";

/** What the folder of an index holds. An index that cannot be used counts as none: it is a cache, and is built again. */
export interface LoadedSnapshot {
  readonly snapshot?: Snapshot;
  /** Why there is an index that cannot be used: it is not what was written, */
  readonly damage?: Message;
  /** this user's drs did not write it on this machine, */
  readonly isForeign?: true;
  /** or the system does not let it be read. */
  readonly unreadable?: Error;
}

// A writer may replace files between the reading of the manifest and their opening; so often in a row it does not.
const ATTEMPTS = 5;

/** The index in a folder, if it was made under this fingerprint. */
export function loadSnapshot(folder: string, fingerprint: string): LoadedSnapshot {
  for (let attempt = 1; ; attempt++) {
    const reading = readManifest(folder);
    switch (reading.found) {
      case "damage":
        return { damage: { id: "damaged-manifest" } };
      case "foreign":
        return { isForeign: true };
      case "unreadable":
        return { unreadable: reading.why };
      case "none":
        return {};
    }
    const { manifest } = reading;
    if (manifest.fingerprint !== fingerprint) return {};
    if (!isFor(manifest)) return { damage: { id: "damaged-manifest" } };
    try {
      return { snapshot: openSnapshot(folderStorage(folder), manifest) };
    } catch (error) {
      if (error instanceof DamageError) return { damage: error.reason };
      const { code, path = "" } = error as NodeJS.ErrnoException;
      if (code !== "ENOENT") return { unreadable: error as Error };
      if (attempt === ATTEMPTS) {
        return { damage: { id: "file-is-damaged", file: basename(path), what: { id: "no-file" } } };
      }
    }
  }
}

/** Whether a manifest is of an index with the fields of this program. */
function isFor({ fields }: Manifest): boolean {
  return fields.length === indexedFields.length && fields.every((field, i) => field === indexedFields[i]);
}
