import type { Analysis } from "../../analysis/analysis.ts";
import { scanWords } from "../../analysis/words.ts";

/** PostgreSQL's classes of places, the heaviest first. */
export type Weight = "A" | "B" | "C" | "D";

/** A text, and what a word in it weighs. */
export interface WeighedText {
  readonly weight: Weight;
  readonly text: string;
}

// The limits of a tsvector: of its bytes a little less than a megabyte, of each term's bytes, places, and places of a term.
const MOST_BYTES = 1_000_000;
const LONGEST_TERM = 2_000;
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;

/**
 * The words of texts as a literal of the type `tsvector`: each under the terms that an index of this program has for it.
 * A word as it is spelled keeps its places, so that phrases can be looked for; of stems and parts the first place of each weight
 * is enough. Terms that no longer fit are left out.
 */
export function searchTerms(texts: readonly WeighedText[], analysis: Analysis): string {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const { weight, text } of texts) {
    const mark = weight === "D" ? "" : weight;
    const seen = new Set<string>();
    scanWords(text, (start, end, isJoined) => {
      const word = text.slice(start, end);
      if (!isJoined) place = Math.min(place + 1, LAST_PLACE);
      for (const term of analysis.termsOf(word)) {
        const isFirst = !seen.has(term);
        seen.add(term);
        const found = places.get(term);
        if (!found) places.set(term, [`${place}${mark}`]);
        else if (isFirst || (isSpelled(term) && found.length < MOST_PLACES)) found.push(`${place}${mark}`);
      }
    });
  }
  return literal(places);
}

/** Whether a term stands for one spelling: stems and parts begin with a sign. */
const isSpelled = (term: string): boolean => !/^[*+]/.test(term);

function literal(places: ReadonlyMap<string, readonly string[]>): string {
  const terms: string[] = [];
  let bytes = 0;
  for (const [term, at] of places) {
    const length = Buffer.byteLength(term);
    if (length > LONGEST_TERM) continue;
    bytes += length + 4 + 2 * at.length;
    if (bytes > MOST_BYTES) break;
    terms.push(`'${term.replace(/['\\]/g, "$&$&")}':${at.join(",")}`);
  }
  return terms.join(" ");
}
