import { readStandardInput, type SourceResult, standardInput } from "../corpus/read-source.ts";
import { conversionLimits } from "../import/conversion.ts";
import type { Listener } from "./remark.ts";

/** What `-` stands for among files: standard input, unless told. */
export type Input = AsyncIterable<Uint8Array | string>;

/** The one paper that is piped in, if `-` is among the files. */
export async function readPiped(
  files: readonly string[],
  { input = process.stdin, onRemark }: { readonly input?: Input | undefined } & Pick<Listener, "onRemark">,
): Promise<readonly SourceResult[]> {
  if (!files.includes("-")) return [];
  if (input === process.stdin && process.stdin.isTTY) onRemark?.({ kind: "reading-terminal" });
  return [await readStandardInput(input)];
}

/** A document that is piped in, if `-` is among the files. */
export async function readPipedBytes(
  files: readonly string[],
  { input = process.stdin, onRemark }: { readonly input?: Input | undefined } & Pick<Listener, "onRemark">,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  if (!files.includes("-")) return undefined;
  if (input === process.stdin && process.stdin.isTTY) onRemark?.({ kind: "reading-terminal" });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    chunks.push(bytes);
    // It is too large whatever follows.
    if (size > conversionLimits.input) break;
  }
  return { name: standardInput, bytes: Buffer.concat(chunks) };
}
