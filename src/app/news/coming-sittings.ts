import type { Coming, NewsPaper } from "../../news/item.ts";
import type { ReaderState } from "../../news/state.ts";

/** A session that is still to come, with the papers that are meant for it. */
export interface ComingSitting extends Pick<Coming, "date" | "committee"> {
  readonly papers: ReadonlyArray<NewsPaper & Pick<Coming, "top">>;
}

/** The sessions from a day on, in the order of time. */
export function comingSittings(readers: readonly ReaderState[], today: string): ComingSitting[] {
  const sittings = new Map<
    string,
    { date: string; committee: string; papers: Map<string, ComingSitting["papers"][number]> }
  >();
  for (const { papers } of readers) {
    for (const { sessions = [], hash: _hash, results: _results, ...paper } of papers.values()) {
      // Minutes tell of a session that has been.
      if (paper.kind === "protokoll" || paper.withdrawn) continue;
      for (const { date, committee, top } of sessions) {
        if (date < today) continue;
        const key = `${date} ${committee}`;
        const sitting = sittings.get(key) ?? { date, committee, papers: new Map() };
        sitting.papers.set(paper.file, { ...paper, ...(top !== undefined && { top }) });
        sittings.set(key, sitting);
      }
    }
  }
  return [...sittings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { papers, ...sitting }]) => ({ ...sitting, papers: [...papers.values()] }));
}
