import type { Message } from "../language/message.ts";

/** What a file is by its first bytes, if it is of a kind that is often saved under a text's name. */
export function signatureOf(bytes: Uint8Array): Message | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([mark]) => start.startsWith(mark))?.[1];
}

const signatures: readonly (readonly [mark: string, name: Message])[] = [
  ["%PDF-", { id: "format-pdf" }],
  ["PK\x03\x04", { id: "format-zip-or-office" }],
  ["\xD0\xCF\x11\xE0", { id: "format-old-office" }],
  ["{\\rtf", { id: "format-rtf" }],
  ["\x89PNG", { id: "format-png" }],
  ["\xFF\xD8\xFF", { id: "format-jpeg" }],
  ["GIF8", { id: "format-gif" }],
  ["II*\0", { id: "format-tiff" }],
  ["MM\0*", { id: "format-tiff" }],
  ["\x1F\x8B", { id: "format-gzip" }],
  ["7z\xBC\xAF", { id: "format-7z" }],
  ["\x28\xB5\x2F\xFD", { id: "format-zstd" }],
];
