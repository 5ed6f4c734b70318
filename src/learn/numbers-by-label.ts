import type { NumberForm } from "../drucksache/scheme.ts";
import { partsOf } from "../drucksache/token.ts";
import { patternOf } from "./generalise.ts";
import { labelledCandidate, type SampleText } from "./own-candidates.ts";

/**
 * The forms of the numbers that stand after a label in the heads of a few papers, which show nothing else. Without a word
 * before it such a number is no citation.
 */
export function numbersByLabel(texts: readonly SampleText[]): NumberForm[] {
  const tokens = texts.flatMap((text) => labelledCandidate(text)?.token ?? []);
  const patterns = tokens.flatMap((token) => patternOf([partsOf(token)]) ?? []);
  return [...new Set(patterns)].map((pattern) => ({ pattern, cited: "prefix", examples: [] }));
}
