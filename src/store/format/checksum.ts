import * as zlib from "node:zlib";

/** CRC-32 of bytes, as in zlib and PNG: finds every flipped byte. */
export const crc32: (bytes: Uint8Array) => number = zlib.crc32 ?? slowCrc32;

// The reversed polynomial (ISO/IEC 8802-3).
const POLYNOMIAL = 0xedb88320;

/** The same for Node before 20.15, whose zlib does not show it. */
export function slowCrc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
