import * as zlib from "node:zlib";

/** CRC-32 of bytes, as in zlib and PNG: finds every flipped byte. */
export const crc32: (bytes: Uint8Array) => number = zlib.crc32 ?? slowCrc32;

// The reversed polynomial (ISO/IEC 8802-3).
const POLYNOMIAL = 0xedb88320;

// For each byte what it does to a sum.
let table: Uint32Array | undefined;

/** The same where there is no zlib that shows it: in Node before 20.15, and in browsers. */
export function slowCrc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    return crc;
  });
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (table[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
