import type { PaperReader } from "../../app/paper-reader.ts";
import type { Known } from "./known.ts";

/** Reads texts from the engine. */
export function readerOf({ textOf }: Pick<Known, "textOf">): PaperReader {
  return {
    readText(file) {
      const source = textOf(file);
      return source && { file, ...source, frontMatter: {}, problems: [] };
    },
  };
}
