import { readSource } from "../corpus/read-source.ts";
import type { Source } from "../paper/source.ts";

/** A file as read, for snippets and sentences; `undefined` if it is gone. */
export function readText(file: string): Source | undefined {
  const result = readSource(file);
  return "source" in result ? result.source : undefined;
}
