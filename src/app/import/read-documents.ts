import { statSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { readBytes } from "../../corpus/read-bytes.ts";
import { systemReason } from "../../corpus/system-reason.ts";
import { slashed } from "../../corpus/tidy-path.ts";
import { conversionLimits } from "../../import/conversion.ts";
import { membersOfFile, ZipLimitError, type ZipMember } from "../../import/zip.ts";
import type { Message } from "../../language/message.ts";
import { inOtherWords } from "../../language/message.ts";

/** A document's bytes with their source, or why there are none. */
export interface ReadDocument {
  /** The path from the folder that is imported into, so that it stays when both are moved. */
  readonly source: string;
  /** As people see it from the working folder. */
  readonly shownAs: string;
  readonly name: string;
  readonly content: { readonly bytes: Uint8Array } | { readonly reason: Message };
}

// An archive holds the papers of a term at most; none of them may be made of next to nothing.
const ARCHIVE = { members: 100_000, bytes: 64 * 1024 ** 3 };
const MOST_INFLATED = 200;
const SMALL = 1024 * 1024;

/** Reads documents one after the other; of an archive, those in it. Never throws. */
export async function* readDocuments(paths: readonly string[], into: string): AsyncGenerator<ReadDocument> {
  for (const path of paths) {
    const source = slashed(relative(resolve(into), resolve(path)));
    const whole = { source, shownAs: path, name: basename(path) };
    if (isArchive(path)) yield* readArchive(path, whole);
    else {
      const read = readBytes(path, conversionLimits.input);
      yield { ...whole, content: "bytes" in read ? read : { reason: read.message } };
    }
  }
}

/** Office documents are archives too, and are none by their names. */
function isArchive(path: string): boolean {
  return /\.zip$/i.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

async function* readArchive(path: string, whole: Omit<ReadDocument, "content">): AsyncGenerator<ReadDocument> {
  try {
    const compressed = statSync(path).size;
    let unpacked = 0;
    const names = new Map<string, number>();
    for await (const member of membersOfFile(path, ARCHIVE)) {
      if (!isMeant(member.name)) continue;
      // An archive may hold two files of one name.
      const count = (names.get(member.name) ?? 0) + 1;
      names.set(member.name, count);
      const inside = count === 1 ? member.name : `${member.name} (${count})`;
      const about = { source: `${whole.source}/${inside}`, shownAs: `${path}/${inside}`, name: member.name };
      unpacked += member.size;
      if (member.size > conversionLimits.input || unpacked > Math.max(SMALL, compressed) * MOST_INFLATED) {
        yield { ...about, content: { reason: { id: "archive-too-large" } } };
      } else yield { ...about, content: await contentOf(member) };
    }
    if (names.size === 0) yield { ...whole, content: { reason: { id: "no-documents-inside" } } };
  } catch (error) {
    const reason: Message = error instanceof ZipLimitError ? { id: "archive-too-large" } : brokenBy(error);
    yield { ...whole, content: { reason } };
  }
}

/** What programs put into archives, and archives in archives, are left out. */
function isMeant(name: string): boolean {
  return /\.(?:pdf|docx|docm|odt|x?html?|txt|rtf|doc)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/))/.test(name);
}

async function contentOf(member: ZipMember): Promise<ReadDocument["content"]> {
  try {
    return { bytes: await member.read() };
  } catch (error) {
    return { reason: brokenBy(error) };
  }
}

function brokenBy(error: unknown): Message {
  const reason = error instanceof Error && "syscall" in error ? systemReason(error, "") : undefined;
  return (
    reason ?? { id: "document-broken", reason: inOtherWords(error instanceof Error ? error.message : String(error)) }
  );
}
