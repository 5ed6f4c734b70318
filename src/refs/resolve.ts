import { findNumber, nearNumbers } from "../drucksache/lookup.ts";
import type { Paper } from "../paper/record.ts";
import { type Citing, placesCiting, type ReferenceGraph } from "./graph.ts";
import { firstOfEach } from "./relations.ts";

/**
 * How many papers of one number are told of. A number has an answer or two; nobody reads the papers of a corpus in which
 * hundreds have one.
 */
export const MOST_PAPERS = 20;

/** What a typed number leads to. */
export type Resolved =
  | { readonly found: "papers"; readonly papers: readonly Paper[] }
  /** Several numbers fit. */
  | { readonly found: "several"; readonly numbers: readonly string[] }
  /** Papers cite it, but none has it. */
  | { readonly found: "cited"; readonly drucksache: string; readonly citedBy: readonly Citing[] }
  | { readonly found: "nothing"; readonly near: readonly string[] };

// In characters: what is longer is no number, and would take long to compare with those that are near.
const LONGEST = 1_000;

/**
 * Resolves a number as people write it: `Drs. 25/26577`, `25–26577`, `26577`; a number that is given out again and again with
 * the year of its paper, `2009/153` or `153/2009`.
 */
export function resolveNumber(typed: string, graph: ReferenceGraph): Resolved {
  if (typed.length > LONGEST) return { found: "nothing", near: [] };
  const own = findNumber(typed, graph.ownNumbers);
  const [first] = own;
  if (own.length > 1) return { found: "several", numbers: own };
  if (first !== undefined) return { found: "papers", papers: graph.papersWith(first) };
  const others = papersOtherwise(typed, graph);
  if (others.length > 0) return { found: "papers", papers: others };
  const cited = findNumber(typed, graph.citedNumbers);
  const [onlyCited] = cited;
  if (cited.length > 1) return { found: "several", numbers: cited };
  if (onlyCited !== undefined) {
    return { found: "cited", drucksache: onlyCited, citedBy: firstOfEach(placesCiting(onlyCited, graph)) };
  }
  return {
    found: "nothing",
    near: nearNumbers(typed, [...graph.ownNumbers.startingWith(""), ...graph.citedNumbers.startingWith("")]),
  };
}

// `2009/153`, `Vorlage 153/2009`. Not: `153/20091`.
const withYear =
  /(?<![\d/])(?:(?<year>(?:19|20)\d\d)\s?\/\s?(?<number>\d{1,4})|(?<first>\d{1,4})\s?\/\s?(?<last>(?:19|20)\d\d))\s*$/u;

/** The papers that are meant by another spelling: with other leading zeros, or with a year that their number does not hold. */
function papersOtherwise(typed: string, graph: ReferenceGraph): readonly Paper[] {
  const { year, number, first, last } = withYear.exec(typed)?.groups ?? {};
  const [asked, of] = [number ?? first, year ?? last];
  if (asked !== undefined && of !== undefined) {
    const dated = graph.papersWith(asked).filter(({ yearForm }) => yearForm?.startsWith(`${of}/`));
    if (dated.length > 0) return dated;
  }
  const written = typed
    .replace(/\s*([/-])\s*/g, "$1")
    .trim()
    .split(" ")
    .at(-1);
  return written !== undefined && /\d/.test(written) ? graph.papersWith(written) : [];
}
