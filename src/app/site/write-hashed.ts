import { createHash } from "node:crypto";
import type { ExportFolder } from "../export/export-folder.ts";
import { piecePath } from "./site-description.ts";

/** Writes a file of a site whose name changes with what it holds, in pieces of so many bytes. */
export function writeHashed(
  target: ExportFolder,
  piece: number,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): { readonly file: string; readonly length: number } {
  const file = `${name}-${createHash("sha256").update(bytes).digest("base64url").slice(0, 8)}`;
  for (let place = 0; place * piece < bytes.length; place++)
    target.write(piecePath(file, place), bytes.subarray(place * piece, (place + 1) * piece));
  return { file, length: bytes.length };
}
