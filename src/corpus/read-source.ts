import type { Message } from "../language/message.ts";
import type { Source } from "../paper/source.ts";
import type { FileProblem, Problem } from "../problem/problem.ts";
import { positionsIn } from "../text/position.ts";
import { decodeText } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readBytes, tooLarge } from "./read-bytes.ts";
import { systemReason } from "./system-reason.ts";

/** A file as text, or why it is none. */
export type SourceResult = { readonly source: Source } | { readonly problem: FileProblem };

/** The longest minutes have some 2 MB of text; what is far beyond is an archive or a database under a text's name. */
export const largestFile = 16 * 1024 * 1024;

/** Reads one file; people see it as `shownAs`. Never throws. */
export function readSource(path: string, shownAs = path): SourceResult {
  const result = readBytes(path, largestFile);
  if ("bytes" in result) return toSource(result.bytes, shownAs);
  return failed(shownAs, result.kind, result.message);
}

/** Reads a stream, as a rule `process.stdin`, to its end. Never rejects. Waits as long as the stream does. */
export async function readStandardInput(stream: AsyncIterable<Uint8Array | string>): Promise<SourceResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > largestFile) return failed(standardInput, "not-text", tooLarge(largestFile));
      chunks.push(bytes);
    }
  } catch (error) {
    return failed(standardInput, "unreadable", systemReason(error, standardInput));
  }
  return toSource(Buffer.concat(chunks), standardInput);
}

/** The name of what was read from standard input. */
export const standardInput = "<stdin>";

function toSource(bytes: Uint8Array, file: string): SourceResult {
  const decoded = decodeText(bytes);
  if ("problem" in decoded) return { problem: { file, ...decoded.problem } };
  return { source: sourceOf(decoded.text, file, decoded.problems) };
}

/** A text as a source. @param problems what was found before in the bytes that it was decoded from */
export function sourceOf(text: string, file: string, problems: readonly Problem[] = []): Source {
  const { bodyStart, frontMatter, problems: inFrontMatter } = splitFrontMatter(text);
  const found = [...problems, ...inFrontMatter, ...emptyText(text, bodyStart)];
  return { file, text, bodyStart, frontMatter, problems: found };
}

function emptyText(text: string, bodyStart: number): Problem[] {
  if (/\S/.test(text.slice(bodyStart))) return [];
  const message: Message = { id: bodyStart > 0 ? "holds-front-matter-only" : "holds-nothing" };
  return [{ kind: "empty-text", message, ...positionsIn(text)(bodyStart) }];
}

function failed(file: string, kind: FileProblem["kind"], message: Message): SourceResult {
  return { problem: { file, kind, message, line: 1, column: 1 } };
}
