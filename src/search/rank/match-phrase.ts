import { intersection, membersOf, type PaperSet, setOf } from "../../store/index.ts";
import type { PhraseQuery } from "../query/query.ts";
import { phraseFinder } from "./phrase.ts";
import { rawPhraseFinder } from "./raw-phrase.ts";
import { type Asked, addWords } from "./run.ts";

/** The papers in which the words of a phrase stand one after the other. */
export function matchPhrase({ words, field }: PhraseQuery, { run, isWanted, among }: Asked): PaperSet {
  const { sets, analysis } = run.index;
  const inField = field ? { fields: [field] } : {};
  const having = [...new Set(words)].map((text) =>
    sets.withAny(analysis.analyze(text).exact.map((term) => ({ term, weight: 1, words: 0, ...inField }))),
  );
  if (isWanted)
    addWords(
      words.map((text) => ({ kind: "word", text, how: "whole", ...(field && { field }) })),
      run,
    );
  const candidates = intersection([among, ...having], sets.size);
  if (words.length === 1) return candidates;
  const stands = phraseFinder(words);
  if (field === "sender" || field === "committees") {
    const role = field === "sender" ? "sender" : "committee";
    const names = sets.countFacts(role, candidates).flatMap(([name]) => (stands(name) ? name : []));
    return intersection([candidates, sets.withValue(role, names)], sets.size);
  }
  const papers = membersOf(candidates);
  if (field)
    return setOf(
      papers.filter((paper) => stands(sets.headOf(paper).betreff ?? "")),
      sets.size,
    );
  const standsInRaw = run.readRaw && rawPhraseFinder(words, stands);
  const files = sets.filesOf(papers);
  const has = (_: number, i: number): boolean => {
    const file = files[i] ?? "";
    const raw = run.readRaw?.(file);
    if (raw && standsInRaw && !standsInRaw(raw)) return false;
    return raw?.isPlain() || stands(run.readText(file)?.text ?? "");
  };
  return setOf(papers.filter(has), sets.size);
}
