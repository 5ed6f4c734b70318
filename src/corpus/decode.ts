import { isUtf8 } from "node:buffer";
import type { Message } from "../language/message.ts";
import type { Problem } from "../problem/problem.ts";
import { positionsIn } from "../text/position.ts";
import { signatureOf } from "./signature.ts";

/** A file's text without byte order mark, or why its bytes are none. */
export type Decoded = { readonly text: string; readonly problems: readonly Problem[] } | { readonly problem: Problem };

// Shares of control characters. Data is hardly ever UTF-8 as a whole: PDF texts with a damaged font reach
// 0.5 and are read; the limit is there for files of NULs. Compressed data has 0.11 and is not UTF-8.
const mostControlsInUtf8 = 2 / 3;
const mostControlsElsewhere = 1 / 20;

// Control characters but white space, as all that is none of the others: twice as fast as naming them.
const CONTROL = /[^\t-\r -~\x80-\uFFFF]/;
const CONTROLS = new RegExp(CONTROL, "g");

/** Enough to tell text from data: nobody begins an archive with 64 KiB of prose. */
const sampleSize = 65_536;

/**
 * Bytes into text: UTF-8, UTF-16 with a byte order mark or plainly so, else Windows-1252. Anything but UTF-8 is said in
 * a problem of kind `encoding`. Bytes that hold no text give a problem of kind `not-text`. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const signature = signatureOf(bytes);
  if (signature) return notText({ id: "holds-other", what: signature });
  const utf16 = utf16Order(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return asText(text, mostControlsElsewhere, [encodingProblem(text, 0, { id: "read-as-utf16" })]);
  }
  if (isUtf8(bytes)) return asText(decodeUtf8(bytes), mostControlsInUtf8, []);
  return decodeDamaged(bytes);
}

/** Whether `decodeText` takes bytes for UTF-8, if it takes them for text at all. It may where this says no. */
export function isUtf8Alone(bytes: Uint8Array): boolean {
  // Without NUL it is no UTF-16 without a mark, and a mark is not UTF-8.
  return isUtf8(bytes) && !bytes.includes(0);
}

/**
 * Whether `decodeText` takes such bytes for text. It may where this says no.
 *
 * @param raw a character for each byte
 */
export function isPlainText(bytes: Uint8Array, raw: string): boolean {
  return !signatureOf(bytes) && !CONTROL.test(raw.slice(0, sampleSize * 2));
}

/** Not UTF-8 as a whole: UTF-8 with some bad bytes, if it says so or most of what is not ASCII is; else Windows-1252. */
function decodeDamaged(bytes: Uint8Array): Decoded {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  let wellFormed = 0;
  let bad = 0;
  let first = 0;
  for (const { 1: badByte, index } of latin.matchAll(utf8Sequence)) {
    if (badByte === undefined) wellFormed++;
    else if (bad++ === 0) first = index;
  }
  const byte = `0x${latin.charCodeAt(first).toString(16).toUpperCase()}`;
  if (wellFormed > bad || latin.startsWith("\xEF\xBB\xBF")) {
    const text = decodeUtf8(bytes);
    const message: Message = { id: "bad-bytes", byte, count: bad };
    const offset = decodeUtf8(bytes.subarray(0, first)).length;
    return asText(text, mostControlsElsewhere, [encodingProblem(text, offset, message)]);
  }
  const text = latin.replace(/[\x80-\x9F]/g, (char) => windows1252[char.charCodeAt(0) - 0x80] ?? char);
  const message: Message = { id: "read-as-windows1252", byte };
  return asText(text, mostControlsElsewhere, [encodingProblem(text, first, message)]);
}

// Bytes as characters. Unicode, table 3-7: all well-formed sequences but ASCII; else, in the group, a byte that is in none.
const utf8Sequence =
  /[\xC2-\xDF][\x80-\xBF]|(?:\xE0[\xA0-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]|\xED[\x80-\x9F])[\x80-\xBF]|(?:\xF0[\x90-\xBF]|[\xF1-\xF3][\x80-\xBF]|\xF4[\x80-\x8F])[\x80-\xBF]{2}|([\x80-\xFF])/g;

// WHATWG index of 0x80 to 0x9F; all other bytes are their own code points. Not `new TextDecoder("windows-1252")`: from
// Node 20.18.3 into 24 it gives control characters for „ and “ (nodejs/node#56542).
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** UTF-16 by its mark, or because nearly every second byte of the sample is NUL, as in any text of Western letters. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return undefined;
  const nuls = [0, 0] as [number, number];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at & 1 ? 1 : 0]++;
  const pairs = sample.length / 2;
  if (nuls[1] > 0.7 * pairs && nuls[0] < 0.1 * pairs) return "utf-16le";
  if (nuls[0] > 0.7 * pairs && nuls[1] < 0.1 * pairs) return "utf-16be";
  return undefined;
}

/** Without the mark; ill-formed bytes become U+FFFD. */
function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function asText(text: string, mostControls: number, problems: readonly Problem[]): Decoded {
  const sample = text.slice(0, sampleSize);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  if (controls > mostControls * sample.length) return notText({ id: "holds-data" });
  return hasTooManyLines(text) ? notText({ id: "too-many-lines", most: MOST_LINES }) : { text, problems };
}

// The longest minutes have some 40,000. Each line takes up far more memory than its text.
const MOST_LINES = 1_000_000;
const lineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

function hasTooManyLines(text: string): boolean {
  if (text.length < MOST_LINES) return false;
  let lines = 1;
  for (lineEnds.lastIndex = 0; lineEnds.test(text); ) if (++lines > MOST_LINES) return true;
  return false;
}

function encodingProblem(text: string, offset: number, message: Message): Problem {
  return { kind: "encoding", message, ...positionsIn(text)(offset) };
}

function notText(message: Message): Decoded {
  return { problem: { kind: "not-text", message, line: 1, column: 1 } };
}
