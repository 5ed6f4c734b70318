import { sourceOf } from "../corpus/read-source.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { parsePaper } from "../paper/parse-paper.ts";
import type { Paper } from "../paper/record.ts";

/** A text as the record of a paper. @param file what its path would be: a name may hold the number */
export function parseText(text: string, municipality: Municipality, file = "text"): Paper {
  return parsePaper(sourceOf(text, file), municipality);
}
