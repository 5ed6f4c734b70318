import { readStandardInput, type SourceResult } from "../corpus/read-source.ts";
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
