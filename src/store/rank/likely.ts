import { placeOf, type Snapshot } from "../read/snapshot.ts";
import type { Worth } from "./coverage.ts";
import { highestScores } from "./highest-scores.ts";
import type { Matches } from "./matches.ts";

type ScoreOf = (document: number) => number;

interface Scored {
  readonly document: number;
  readonly score: number;
}

// Rough scores differ from exact ones in the last digits only: those so close to the last place wanted may belong there.
const CLOSE = 1e-6;

/** The documents that may be among so many first, in the order of the index. */
export function highest(
  documents: readonly number[],
  count: number,
  { sums, bits }: Pick<Matches, "sums" | "bits">,
  { scoreOf, most }: { readonly scoreOf: ScoreOf; readonly most: Worth["most"] },
): readonly number[] {
  if (count <= 0) return [];
  if (documents.length <= count) return documents;
  const likely = documents.slice(0, count);
  const scores = likely.map(scoreOf);
  const known = highestScores(scores);
  for (let i = count; i < documents.length; i++) {
    const document = documents[i] as number;
    const least = known.least() * (1 - CLOSE);
    // Nearly all that match are too low whatever they are worth.
    if ((sums[document] as number) * most(bits[document] as number) < least) continue;
    const score = scoreOf(document);
    if (score < least) continue;
    likely.push(document);
    scores.push(score);
    known.add(score);
  }
  const least = known.least() * (1 - CLOSE);
  return likely.filter((_, i) => (scores[i] as number) >= least);
}

/** Documents as they will be ranked: by their scores in single precision, in which rough ones are the exact ones. */
export function inOrder(documents: readonly number[], scoreOf: ScoreOf, snapshot: Snapshot): readonly number[] {
  return documents
    .map((document) => ({ document, score: Math.fround(scoreOf(document)) }))
    .sort(bestFirst(snapshot))
    .map(({ document }) => document);
}

/**
 * Best first, equals in the order of their paths. Scores are compared in single precision: their last digits carry the
 * order in which MiniSearch came upon the terms.
 */
export function bestFirst(snapshot: Snapshot): (a: Scored, b: Scored) => number {
  return (a, b) => b.score - a.score || byPath(snapshot, a.document, b.document);
}

/** Within a segment documents are in the order of their paths. */
function byPath(snapshot: Snapshot, a: number, b: number): number {
  const [one, other] = [placeOf(snapshot, a), placeOf(snapshot, b)];
  if (one.segment === other.segment) return a - b;
  return one.segment.head(one.local).file < other.segment.head(other.local).file ? -1 : 1;
}
