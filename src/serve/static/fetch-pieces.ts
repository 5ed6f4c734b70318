import { piecePath } from "../../app/site/site-description.ts";
import type { FetchBytes } from "../../store/index.ts";

/**
 * Fetches stretches of files that lie in pieces. Who does not serve ranges gives the whole piece, and that is kept.
 *
 * @param base address of the site's folder
 * @param piece bytes of a piece
 */
export function fetchPieces(base: string, piece: number, ask: typeof fetch = fetch): FetchBytes {
  return async (name, start, end) => {
    const first = Math.floor(start / piece);
    const last = Math.floor((end - 1) / piece);
    const parts = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, i) => {
        const from = (first + i) * piece;
        const range = [Math.max(0, start - from), Math.min(piece, end - from)] as const;
        return fetchRange(new URL(piecePath(name, first + i), base), range, ask);
      }),
    );
    const [one] = parts;
    if (one && parts.length === 1) return { start: first * piece + one.start, bytes: one.bytes };
    // Where whole pieces came, what stands before the stretch in the first, and after it in the last, is let go.
    const bytes = new Uint8Array(end - start);
    let length = 0;
    for (const [i, part] of parts.entries()) {
      const from = (first + i) * piece;
      const wanted = part.bytes.subarray(
        Math.max(0, start - from) - part.start,
        Math.min(piece, end - from) - part.start,
      );
      bytes.set(wanted, Math.max(0, from - start));
      length = Math.max(0, from - start) + wanted.length;
    }
    return { start, bytes: bytes.subarray(0, length) };
  };
}

/** There is no connection, or the server does not give what belongs to a site. */
export class LineError extends Error {
  override readonly name = "LineError";
}

async function fetchRange(
  url: URL,
  [start, end]: readonly [start: number, end: number],
  ask: typeof fetch,
): Promise<{ readonly start: number; readonly bytes: Uint8Array }> {
  const response = await ask(url, { headers: { Range: `bytes=${start}-${end - 1}` } }).catch((error) => {
    throw new LineError(`${url.pathname}: ${error instanceof Error ? error.message : error}`);
  });
  if (!response.ok) throw new LineError(`${response.status} ${url.pathname}`);
  return { start: response.status === 206 ? start : 0, bytes: new Uint8Array(await response.arrayBuffer()) };
}
