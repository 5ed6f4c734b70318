import { deflateRawSync, inflateRawSync } from "node:zlib";
import { byteWriter, fromUtf8, toUtf8, uint32At } from "../format/bytes.ts";
import { crc32 } from "../format/checksum.ts";
import type { Manifest } from "./manifest.ts";
import type { Storage } from "./storage.ts";

/**
 * What others reckon from the whole of an index, and keep beside it: a text under a name. It is gone when the index
 * changes, and may be missing or damaged at any time: then it is reckoned anew.
 */
export interface Kept {
  kept(name: string): string | undefined;
  /** That it cannot be written is no trouble. */
  keep(name: string, text: string): void;
}

const CHECKSUM = 4;

export function keptBeside({ storage, manifest }: { readonly storage: Storage; readonly manifest: Manifest }): Kept {
  const fileOf = (name: string): string => `${keptName}${name}-${manifest.files.file}`;
  return {
    kept(name) {
      try {
        const file = storage.open(fileOf(name));
        const bytes = file.read(0, file.size);
        file.close();
        const deflated = bytes.subarray(CHECKSUM);
        return crc32(deflated) === uint32At(bytes, 0) ? fromUtf8(inflateRawSync(deflated)) : undefined;
      } catch {
        return undefined;
      }
    },
    keep(name, text) {
      const deflated = deflateRawSync(toUtf8(text));
      const checksum = byteWriter();
      checksum.uint32(crc32(deflated));
      try {
        const sink = storage.create(fileOf(name));
        sink.write(checksum.view());
        sink.write(deflated);
        sink.finish();
      } catch {
        storage.discard(fileOf(name));
      }
    },
  };
}

// How the names of such files begin.
const keptName = "kept-";

/** Whether a file was kept beside the index that a manifest describes. */
export function isKeptBeside(file: string, manifest: Manifest | undefined): boolean {
  return manifest !== undefined && file.startsWith(keptName) && file.endsWith(`-${manifest.files.file}`);
}
