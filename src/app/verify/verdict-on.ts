import { type Resolved, resolveNumber } from "../../refs/resolve.ts";
import type { PaperIndex } from "../../store/index.ts";
import { shortened } from "../../text/shortened.ts";
import { type Comparison, compareQuote, quoteOf } from "../../verify/compare-quote.ts";
import { compareStatement } from "../../verify/compare-statement.ts";
import type { Claim } from "../../verify/find-claims.ts";
import { type PreparedText, prepare, textBetween } from "../../verify/prepared-text.ts";
import { mayHave, runsOf } from "../../verify/runs.ts";
import type { ClaimPlace, ClaimVerdict } from "../../verify/verdict.ts";
import type { PaperReader } from "../paper-reader.ts";
import { papersLike } from "./elsewhere.ts";
import type { PaperText } from "./paper-texts.ts";

export interface VerdictContext {
  readonly index: PaperIndex;
  readonly textOf: (file: string) => PaperText | undefined;
  readonly readText: PaperReader["readText"];
}

interface Compare {
  readonly compare: (paper: PreparedText) => Comparison;
  /** Whether a text as read may be the same, by what costs little to see. */
  readonly mayHold: (raw: string) => boolean;
}

export function verdictOn(claim: Claim, context: VerdictContext): ClaimVerdict {
  const { compare, mayHold } = comparing(claim);
  const resolved = claim.numbers.map((number) => ({ number, found: resolveNumber(number, context.index) }));
  const named = resolved.flatMap(({ found }) => (found.found === "papers" ? found.papers : []));
  const files = [...new Set(named.map(({ file }) => file))];
  const compared = files.flatMap((file) => compareIn(file, compare, context));
  const same = compared.filter(({ comparison }) => comparison.kind === "same");
  if (same.length > 0) return { kind: "same", places: same.flatMap(({ place }) => place ?? []) };
  const elsewhere = placesElsewhere(claim, { compare, mayHold, files, context });
  if (claim.numbers.length === 0) return { kind: "unnamed", places: elsewhere };
  const unknown = resolved.find(({ found }) => found.found !== "papers");
  if (files.length === 0 && unknown) {
    return { kind: "unknown-paper", number: unknown.number, near: nearOf(unknown.found), places: elsewhere };
  }
  if (elsewhere.length > 0) return { kind: "wrong-paper", places: elsewhere };
  const [best] = compared
    .flatMap(({ comparison, place }) => (comparison.kind === "differs" && place ? { comparison, place } : []))
    .sort((a, b) => b.comparison.share - a.comparison.share);
  const [like] = compared.flatMap(({ comparison, place }) => (comparison.kind === "similar" ? (place ?? []) : []));
  if (like) return { kind: "similar", place: like };
  return best ? { kind: "differs", place: best.place, differences: best.comparison.differences } : { kind: "absent" };
}

function comparing({ kind, text }: Claim): Compare {
  if (kind === "quote") {
    const quote = quoteOf(text);
    const runs = runsOf(quote.parts.map(({ prepared }) => prepared));
    return { compare: (paper) => compareQuote(quote, paper), mayHold: (raw) => mayHave(raw, runs) };
  }
  const statement = prepare(text);
  return { compare: (paper) => compareStatement(statement, paper), mayHold: () => true };
}

interface Compared {
  readonly comparison: Comparison;
  readonly place?: ClaimPlace;
}

function compareIn(file: string, compare: Compare["compare"], { textOf, index }: VerdictContext): Compared | [] {
  const paper = textOf(file);
  if (!paper) return [];
  const comparison = compare(paper.prepared);
  if (comparison.kind === "absent") return { comparison };
  const { first, last } = comparison;
  const drucksache = index.paper(file)?.drucksache;
  const passage = shortened(textBetween(paper.prepared, first, last), LONGEST_PASSAGE);
  return { comparison, place: { ...paper.placeOf(first), ...(drucksache !== undefined && { drucksache }), passage } };
}

// In characters: as much as one reads at a glance.
const LONGEST_PASSAGE = 400;

// Places that are told.
const MOST_PLACES = 3;

/** Where other papers have it. */
function placesElsewhere(
  { text }: Claim,
  {
    compare,
    mayHold,
    files,
    context,
  }: Compare & { readonly files: readonly string[]; readonly context: VerdictContext },
): ClaimPlace[] {
  const places: ClaimPlace[] = [];
  for (const file of papersLike(text, context.index, { ...context, mayHold })) {
    if (files.includes(file)) continue;
    const found = [compareIn(file, compare, context)].flat()[0];
    if (found?.comparison.kind === "same" && found.place) places.push(found.place);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

function nearOf(found: Resolved): readonly string[] {
  if (found.found === "nothing") return found.near;
  return found.found === "several" ? found.numbers : [];
}
