import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FetchBytes } from "../../store/index.ts";
import { piecePath } from "./site-description.ts";

/** Reads stretches of files that lie in pieces of so many bytes. */
export function piecesIn(folder: string, piece: number): FetchBytes {
  return async (name, start, end) => {
    const parts: Uint8Array[] = [];
    for (let at = start; at < end; at += piece - (at % piece)) {
      const bytes = readFileSync(join(folder, piecePath(name, Math.floor(at / piece))));
      parts.push(bytes.subarray(at % piece, (at % piece) + end - at));
    }
    return { start, bytes: Buffer.concat(parts) };
  };
}
