import { isUtf8 } from "node:buffer";
import { type Entry, fromBufferPromise, type Options, openPromise, type ZipFile } from "yauzl";

/** A file in an archive. Its name is data: it may hold anything, `../` too. */
export interface ZipMember {
  readonly name: string;
  /** Bytes, as the archive says. */
  readonly size: number;
  /** @throws Error if it is encrypted, damaged, or longer than the archive says */
  read(): Promise<Uint8Array>;
}

/** How many members an archive may have, and how much they may hold in all, as far as they are listed. */
export interface ZipLimits {
  readonly members: number;
  readonly bytes: number;
}

/** What is wrong with an archive as a whole. */
export class ZipLimitError extends Error {
  override readonly name = "ZipLimitError";
}

/** An archive on the disk. Nothing is unpacked until it is read. @throws Error if it is none or is damaged */
export async function* membersOfFile(path: string, limits: ZipLimits): AsyncGenerator<ZipMember> {
  yield* membersOf(await openPromise(path, options), limits);
}

/** An archive in memory. @throws Error if it is none or is damaged */
export async function* membersOfBytes(bytes: Uint8Array, limits: ZipLimits): AsyncGenerator<ZipMember> {
  yield* membersOf(await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options), limits);
}

// Names are no paths here, and are not checked as if they were.
const options: Options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };

async function* membersOf(zip: ZipFile, limits: ZipLimits): AsyncGenerator<ZipMember> {
  try {
    let members = 0;
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith("/")) continue;
      members++;
      bytes += entry.uncompressedSize;
      if (members > limits.members || bytes > limits.bytes) throw new ZipLimitError("more than an archive may hold");
      yield { name, size: entry.uncompressedSize, read: () => readEntry(zip, entry) };
    }
  } finally {
    zip.close();
  }
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** UTF-8 if it says so or is; else of DOS. */
function nameOf({ fileName }: Entry): string {
  const bytes = fileName as unknown as Buffer;
  if (isUtf8(bytes)) return bytes.toString("utf8");
  return bytes.toString("latin1").replace(/[\x80-\xFF]/g, (char) => dos[char] ?? "_");
}

// The German letters of code page 437.
const dos: Readonly<Record<string, string>> = {
  "\x84": "ä",
  "\x94": "ö",
  "\x81": "ü",
  "\x8E": "Ä",
  "\x99": "Ö",
  "\x9A": "Ü",
  "\xE1": "ß",
};
