/** Bytes that grow at their end. Integers are unsigned; see `docs/index-format.md` for how a varint is written. */
export interface ByteWriter {
  /** How many bytes have been written. */
  readonly length: number;
  /** @param value a whole number from 0 to 2⁵³ − 1 */
  varint(value: number): void;
  /** Four bytes, the lowest first. */
  uint32(value: number): void;
  /** So many bytes, the lowest first. */
  uint(value: number, width: number): void;
  /** Eight bytes (IEEE 754), the lowest first. */
  float64(value: number): void;
  bytes(bytes: Uint8Array): void;
  /** Those of them from `start` to before `end`: short ones, as most are, without a view of their own. */
  stretch(bytes: Uint8Array, start: number, end: number): void;
  /** What has been written: a view that is valid until more is. */
  view(): Uint8Array;
  /** Empties the writer; its memory is used again for what comes next. */
  clear(): void;
}

export function byteWriter(capacity = 256): ByteWriter {
  let buffer = new Uint8Array(capacity);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };
  const writer: ByteWriter = {
    get length() {
      return length;
    },
    varint(value) {
      reserve(8);
      length = putVarint(buffer, length, value);
    },
    uint32(value) {
      reserve(4);
      buffer[length++] = value;
      buffer[length++] = value >>> 8;
      buffer[length++] = value >>> 16;
      buffer[length++] = value >>> 24;
    },
    uint(value, width) {
      reserve(width);
      for (let byte = 0; byte < width; byte++) buffer[length++] = value >>> (8 * byte);
    },
    float64(value) {
      reserve(8);
      new DataView(buffer.buffer).setFloat64(length, value, true);
      length += 8;
    },
    bytes(bytes) {
      reserve(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    stretch(bytes, start, end) {
      if (end - start > SHORT) writer.bytes(bytes.subarray(start, end));
      else {
        reserve(end - start);
        for (let at = start; at < end; at++) buffer[length++] = bytes[at] as number;
      }
    },
    view: () => buffer.subarray(0, length),
    clear() {
      length = 0;
    },
  };
  return writer;
}

/** Writes a varint at a place. @returns the place after it */
export function putVarint(bytes: Uint8Array, at: number, value: number): number {
  let end = at;
  let rest = value;
  while (rest > 0x7f) {
    bytes[end++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  bytes[end++] = rest;
  return end;
}

/** How many bytes a varint takes. */
export function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) length++;
  return length;
}

/** A place in bytes that moves on as they are read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** @throws RangeError after the last byte, or if what stands there is no number */
export function readVarint(cursor: Cursor): number {
  const { bytes } = cursor;
  let byte = bytes[cursor.at++];
  if (byte !== undefined && byte < 0x80) return byte;
  let value = 0;
  for (let factor = 1; factor <= 2 ** 49; factor *= 0x80) {
    if (byte === undefined) break;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value;
    byte = bytes[cursor.at++];
  }
  throw new RangeError(`no number at byte ${cursor.at}`);
}

/** Writes a four-byte integer, the lowest byte first, at an offset. */
export function putUint32(bytes: Uint8Array, offset: number, value: number): void {
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).setUint32(offset, value, true);
}

/** The four-byte integer, the lowest byte first, at an offset. */
export function uint32At(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset, true);
}

/** All of the four-byte integers, the lowest byte first, that bytes are made of. */
export function uint32sIn(bytes: Uint8Array): Uint32Array {
  // Numbers must begin at whole fours of bytes.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (isLowestFirst) return new Uint32Array(buffer, byteOffset, byteLength / 4);
  const view = new DataView(buffer, byteOffset, byteLength);
  return Uint32Array.from({ length: byteLength / 4 }, (_, i) => view.getUint32(i * 4, true));
}

/** All of the eight-byte numbers (IEEE 754), the lowest byte first, that bytes are made of. */
export function float64sIn(bytes: Uint8Array): Float64Array {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  if (isLowestFirst) return new Float64Array(buffer, byteOffset, byteLength / 8);
  const view = new DataView(buffer, byteOffset, byteLength);
  return Float64Array.from({ length: byteLength / 8 }, (_, i) => view.getFloat64(i * 8, true));
}

/** All of the integers of one, two or four bytes, the lowest byte first, that bytes are made of. */
export function uintsIn(bytes: Uint8Array, width: 1 | 2 | 4): Uint8Array | Uint16Array | Uint32Array {
  if (width === 1) return bytes;
  if (width === 4) return uint32sIn(bytes);
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  if (isLowestFirst) return new Uint16Array(buffer, byteOffset, byteLength / 2);
  const view = new DataView(buffer, byteOffset, byteLength);
  return Uint16Array.from({ length: byteLength / 2 }, (_, i) => view.getUint16(i * 2, true));
}

/** Whether this machine, too, has the lowest byte first. */
const isLowestFirst = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function toUtf8(text: string): Uint8Array {
  return (text.length <= SHORT ? asciiIn(text) : undefined) ?? encoder.encode(text);
}

// Bytes. Most terms are short and ASCII: the encoder takes three times as long to begin.
const SHORT = 32;

/** Its bytes, if it is ASCII. */
function asciiIn(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) return undefined;
    bytes[i] = unit;
  }
  return bytes;
}

const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of bytes; U+FFFD for what is none. */
export function textOf(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}

/** @throws TypeError if the bytes are not UTF-8 */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
