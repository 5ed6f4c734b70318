import { piecePath } from "../../app/site/site-description.ts";
import type { FetchBytes } from "../../store/index.ts";

/**
 * Fetches stretches of files that lie in pieces. Who does not serve ranges gives the whole piece: each is asked for once then.
 *
 * @param base address of the site's folder
 * @param piece bytes of a piece
 */
export function fetchPieces(base: string, piece: number, ask: typeof fetch = fetch): FetchBytes {
  let hasRanges = true;
  const whole = new Map<string, Promise<Uint8Array>>();
  const fetchWhole = (path: string): Promise<Uint8Array> => {
    const bytes = whole.get(path) ?? fetchBytes(new URL(path, base), {}, ask).then((one) => one.bytes);
    // What is kept of it is kept elsewhere.
    whole.set(
      path,
      bytes.finally(() => whole.delete(path)),
    );
    return bytes;
  };
  const fetchPart = async (path: string, [start, end]: Stretch): Promise<FetchedRun> => {
    if (hasRanges) {
      const { isPart, bytes } = await fetchBytes(new URL(path, base), rangeOf(start, end), ask);
      if (isPart) return { start, bytes };
      hasRanges = false;
      return { start: 0, bytes };
    }
    return { start: 0, bytes: await fetchWhole(path) };
  };
  return async (name, start, end) => {
    const first = Math.floor(start / piece);
    const last = Math.floor((end - 1) / piece);
    const parts = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, i) => {
        const from = (first + i) * piece;
        return fetchPart(piecePath(name, first + i), [Math.max(0, start - from), Math.min(piece, end - from)]);
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

type Stretch = readonly [start: number, end: number];
type FetchedRun = Awaited<ReturnType<FetchBytes>>;

/** There is no connection, or the server does not give what belongs to a site. */
export class LineError extends Error {
  override readonly name = "LineError";
}

/** Browsers that keep what they get ask for the parts of one file one after the other: these are kept by who reads them. */
function rangeOf(start: number, end: number): RequestInit {
  return { headers: { Range: `bytes=${start}-${end - 1}` }, cache: "no-store" } as RequestInit;
}

async function fetchBytes(
  url: URL,
  how: RequestInit,
  ask: typeof fetch,
): Promise<{ readonly isPart: boolean; readonly bytes: Uint8Array }> {
  try {
    const response = await ask(url, how);
    if (!response.ok) throw new LineError(`${response.status} ${url.pathname}`);
    return { isPart: response.status === 206, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    if (error instanceof LineError) throw error;
    throw new LineError(`${url.pathname}: ${error instanceof Error ? error.message : error}`);
  }
}
