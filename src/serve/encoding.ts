import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Bytes as they are sent. */
export interface Encoded {
  readonly body: Uint8Array;
  /** What undoes it; missing where nothing was done. */
  readonly encoding?: Encoding;
}

type Encoding = "br" | "gzip";

// Bytes: a shorter body goes in one packet of the network in any case.
const LEAST = 1_024;

// Of Brotli, of eleven: half as many bytes as gzip's would save, at the same speed; and what is worth its while where it is done once.
const QUICK = 4;
const THOROUGH = 9;

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/**
 * Makes bytes shorter for who can read it, beside the thread that answers.
 *
 * @param accepted as a browser says it: `gzip, deflate, br`
 * @param lasts whether the same bytes will be asked for again: then it is done once
 */
export async function encodedFor(bytes: Uint8Array, accepted: string | undefined, lasts: boolean): Promise<Encoded> {
  const encoding = bytes.length < LEAST ? undefined : encodingIn(accepted);
  if (!encoding) return { body: bytes };
  const known = lasting.get(bytes)?.get(encoding);
  if (known) return { body: await known, encoding };
  const made = encode(bytes, encoding, lasts);
  if (lasts) lasting.set(bytes, new Map(lasting.get(bytes)).set(encoding, made));
  return { body: await made, encoding };
}

const lasting = new WeakMap<Uint8Array, ReadonlyMap<Encoding, Promise<Uint8Array>>>();

function encode(bytes: Uint8Array, encoding: Encoding, lasts: boolean): Promise<Uint8Array> {
  if (encoding === "gzip") return inGzip(bytes, { level: lasts ? 9 : 3 });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: lasts ? THOROUGH : QUICK, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return inBrotli(bytes, { params });
}

// Characters: browsers send some twenty.
const LONGEST = 1_000;

/** `gzip;q=0.8, br, *;q=0` */
function encodingIn(accepted = ""): Encoding | undefined {
  const wanted = accepted
    .slice(0, LONGEST)
    .split(",")
    .map((one) => /^\s*(br|gzip)\s*(?:;\s*q=([\d.]+)\s*)?$/i.exec(one));
  const takes = (name: Encoding): boolean =>
    wanted.some((one) => one?.[1]?.toLowerCase() === name && Number(one[2] ?? 1) > 0);
  return takes("br") ? "br" : takes("gzip") ? "gzip" : undefined;
}
