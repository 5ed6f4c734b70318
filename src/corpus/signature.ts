/** What a file is by its first bytes, if it is of a kind that is often saved under a text's name. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([mark]) => start.startsWith(mark))?.[1];
}

const signatures: readonly (readonly [mark: string, name: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\x03\x04", "a ZIP archive or an office document"],
  ["\xD0\xCF\x11\xE0", "an old office document"],
  ["{\\rtf", "an RTF document"],
  ["\x89PNG", "a PNG image"],
  ["\xFF\xD8\xFF", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["II*\0", "a TIFF image"],
  ["MM\0*", "a TIFF image"],
  ["\x1F\x8B", "a gzip archive"],
  ["7z\xBC\xAF", "a 7z archive"],
  ["\x28\xB5\x2F\xFD", "a Zstandard archive"],
];
