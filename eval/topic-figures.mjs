import { toTable } from "../bench/table.mjs";
import { LOOKED_AT } from "./figures.mjs";

/**
 * How good the first hits are for a topic: the share of the first five that are about it, the discounted gain of the first
 * ten beside the best possible, how many of these repeat a matter, and how many nobody judged.
 *
 * @param {import("./topic-file.mjs").Topic} topic
 * @param {ReadonlyArray<readonly string[]>} hits best first: the names of each hit's files, those folded into it as well
 */
export function figuresOfTopic({ grades, matterOf }, hits) {
  const gradeOf = (file) => grades.get(file) ?? 0;
  const seen = new Set();
  const places = hits.slice(0, LOOKED_AT).map((files) => {
    const best = files.reduce((one, other) => (gradeOf(other) > gradeOf(one) ? other : one));
    const matter = matterOf.get(best) ?? best;
    const isRepeated = seen.has(matter);
    seen.add(matter);
    const isJudged = files.some((file) => grades.has(file));
    return { gain: isRepeated ? 0 : gradeOf(best), isRepeated, isJudged };
  });
  const ideal = new Map();
  for (const [file, grade] of grades) {
    const matter = matterOf.get(file) ?? file;
    ideal.set(matter, Math.max(ideal.get(matter) ?? 0, grade));
  }
  const best = [...ideal.values()].sort((a, b) => b - a);
  const relevant = best.filter((grade) => grade > 0).length;
  const count = (list, applies) => list.filter(applies).length;
  return {
    precision: count(places.slice(0, 5), ({ gain }) => gain > 0) / Math.min(5, Math.max(1, relevant)),
    gain: relevant === 0 ? 0 : discounted(places.map(({ gain }) => gain)) / discounted(best),
    places: places.length,
    repeated: count(places, ({ isRepeated }) => isRepeated),
    unjudged: count(places, ({ isJudged }) => !isJudged),
  };
}

function discounted(grades) {
  return grades.slice(0, LOOKED_AT).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}

/** The means of some topics. */
export function meansOf(figures) {
  const sum = (key) => figures.reduce((all, one) => all + one[key], 0);
  const places = Math.max(1, sum("places"));
  return {
    topics: figures.length,
    precision: sum("precision") / figures.length,
    gain: sum("gain") / figures.length,
    repeated: sum("repeated") / places,
    unjudged: sum("unjudged") / places,
  };
}

/** A row for each tag, then for either half of the topics, then for all: weights are chosen on one half and judged on the other. */
export function topicTable(topics, figures) {
  const rowOf = (name, applies) => {
    const own = figures.filter((_, i) => applies(topics[i], i));
    const { topics: count, precision, gain, repeated, unjudged } = meansOf(own);
    return [name, String(count), ...[precision, gain, repeated, unjudged].map((one) => one.toFixed(3))];
  };
  const tags = [...new Set(topics.flatMap((topic) => topic.tags))].sort();
  const rows = [
    ...tags.map((tag) => rowOf(tag, (topic) => topic.tags.includes(tag))),
    ...["first half", "second half"].map((half, of) => rowOf(half, (_, i) => i % 2 === of)),
    rowOf("all", () => true),
  ];
  return toTable(["topics", "count", "P@5", "nDCG@10", "repeated", "not judged"], rows);
}
