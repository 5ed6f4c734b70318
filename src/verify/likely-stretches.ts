import { weightOf } from "./facts.ts";
import type { PreparedText } from "./prepared-text.ts";
import { rootOf } from "./root.ts";
import type { Token } from "./token.ts";

/** A part of a text, from a token to before another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Which share of what some tokens say it has, 0 to 1, by weight. */
  readonly share: number;
}

// How many are compared word by word.
const MOST = 4;

/** The stretches of a text that have most of what some tokens say, wherever in them, with some words beside. Best first. */
export function likelyStretches(tokens: readonly Token[], { tokens: all, placesOf }: PreparedText): readonly Stretch[] {
  const weights = new Map<string, number>();
  for (const token of tokens) weights.set(rootOf(token.norm), weightOf(token));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const hits = [...weights]
    .filter(([, weight]) => weight > 0)
    .flatMap(([root, weight]) => placesOf(root).map((place) => ({ root, weight, place })))
    .sort((a, b) => a.place - b.place);
  const width = Math.ceil(tokens.length * 1.4) + 8;
  const slack = Math.ceil(tokens.length / 3) + 4;
  const inside = new Map<string, number>();
  const found: Stretch[] = [];
  let [sum, from] = [0, 0];
  for (const { root, weight, place } of hits) {
    const before = inside.get(root) ?? 0;
    inside.set(root, before + 1);
    if (before === 0) sum += weight;
    for (let left = hits[from]; left && left.place <= place - width; left = hits[++from]) {
      const count = (inside.get(left.root) ?? 1) - 1;
      inside.set(left.root, count);
      if (count === 0) sum -= left.weight;
    }
    const start = Math.max(0, (hits[from]?.place ?? place) - slack);
    add({ start, end: Math.min(all.length, place + 1 + slack), share: sum / total }, found);
  }
  return found;
}

/** Keeps the best; of those that begin close to each other the better one. */
function add(one: Stretch, best: Stretch[]): void {
  const rival = best.findIndex(({ start, end }) => one.start < end && start < one.end);
  if (rival >= 0) {
    if ((best[rival]?.share ?? 0) >= one.share - 1e-9) return;
    best.splice(rival, 1);
  }
  const place = best.findIndex(({ share }) => share < one.share);
  best.splice(place < 0 ? best.length : place, 0, one);
  best.length = Math.min(best.length, MOST);
}
