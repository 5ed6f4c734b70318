import { type NewsItem, type NewsKind, type NewsPaper, newsKinds } from "./item.ts";
import type { PaperState } from "./state.ts";

/** What a paper says now, beside what is kept of it. */
export interface PaperNow {
  readonly state: PaperState;
  /** The decision that it holds, if it is minutes. */
  readonly decision?: Pick<NewsItem, "about" | "words" | "vote">;
}

/** The papers that one reader follows, as they are now. */
export interface Now {
  /** By their files: the hash of each. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Reads a paper. Those whose hash has not changed are not read. */
  read(file: string): PaperNow | undefined;
  /** Whether a paper is a question that waits for its answer. */
  isOpen(file: string): boolean;
  /** How long it has waited on this day. */
  daysOpen(file: string): number | undefined;
  answersTo(file: string): readonly NewsPaper[];
  /** Whether a file is a paper of the corpus, followed or not. */
  isThere(file: string): boolean;
  /** After how many days a question has waited too long. */
  readonly deadline: number | undefined;
  /** The first time: the day from which on papers count as new. */
  readonly since: string;
}

export interface Compared {
  readonly items: readonly NewsItem[];
  readonly papers: ReadonlyMap<string, PaperState>;
}

/** What happened since the last time; of the first time, `before` is missing. */
export function compare(before: ReadonlyMap<string, PaperState> | undefined, now: Now): Compared {
  const papers = new Map<string, PaperState>();
  const items: NewsItem[] = [];
  const moved = movedFiles(before ?? new Map(), now);
  for (const [file, hash] of now.hashes) {
    const earlier = moved.get(file) ?? before?.get(file);
    const isSame = earlier?.hash === hash;
    const read = isSame ? undefined : now.read(file);
    const kept = isSame ? { ...earlier, file } : read?.state;
    if (!kept) continue;
    const [state, waiting] = withAnswer(kept, earlier, now);
    papers.set(file, state);
    const all = [...happened(earlier, { state, read, isFirst: before === undefined }, now), ...waiting];
    const what = newsKinds.filter((kind) => all.includes(kind));
    if (what.length > 0) items.push(itemOf(state, what, read, now));
  }
  const elsewhere = new Set(moved.values());
  for (const [file, earlier] of before ?? []) {
    if (now.hashes.has(file) || elsewhere.has(earlier)) continue;
    // What is there, but followed no more, is told a last time if it changed.
    const hash = now.isThere(file) ? now.read(file)?.state.hash : undefined;
    if (hash === undefined && !earlier.withdrawn) items.push(itemOf(earlier, ["withdrawn"], undefined, now));
    else if (hash !== undefined && hash !== earlier.hash) items.push(itemOf(earlier, ["changed"], undefined, now));
  }
  return { items: withoutCauses(items), papers };
}

/** Papers whose files have another name now, with what was known of them. */
function movedFiles(before: ReadonlyMap<string, PaperState>, { hashes }: Now): Map<string, PaperState> {
  const gone = new Map<string, PaperState[]>();
  for (const [file, state] of before) {
    if (!hashes.has(file)) gone.set(state.hash, [...(gone.get(state.hash) ?? []), state]);
  }
  const moved = new Map<string, PaperState>();
  for (const [file, hash] of hashes) {
    const from = before.has(file) ? undefined : gone.get(hash)?.shift();
    if (from) moved.set(file, from);
  }
  return moved;
}

/** The state with whether it waits for an answer, and what follows from that. */
function withAnswer(kept: PaperState, earlier: PaperState | undefined, now: Now): [PaperState, NewsKind[]] {
  const { open: _open, overdue: _overdue, ...rest } = kept;
  if (!now.isOpen(kept.file)) return [rest, earlier?.open ? ["answered"] : []];
  const days = now.daysOpen(kept.file);
  const isLate = now.deadline !== undefined && days !== undefined && days >= now.deadline;
  // Whoever asks without a deadline meanwhile, or with a longer one, is not told again.
  const isTold = earlier?.open === true && earlier.overdue === true;
  const isOverdue = isLate || isTold;
  return [{ ...rest, open: true, ...(isOverdue && { overdue: true as const }) }, isLate && !isTold ? ["overdue"] : []];
}

interface Reading {
  readonly state: PaperState;
  readonly read: PaperNow | undefined;
  readonly isFirst: boolean;
}

function happened(earlier: PaperState | undefined, { state, read, isFirst }: Reading, { since }: Now): NewsKind[] {
  if (!earlier) {
    // The first time, what is old is known.
    if (isFirst && (state.date === undefined || state.date < since)) return [];
    return [read?.decision ? "decided" : "new"];
  }
  if (earlier.hash === state.hash) return [];
  const hasResult = state.results?.some((result) => !earlier.results?.includes(result)) ?? false;
  return [
    ...(hasResult || (read?.decision && earlier.kind !== state.kind) ? (["decided"] as const) : []),
    "changed",
    ...(state.withdrawn && !earlier.withdrawn ? (["withdrawn"] as const) : []),
  ];
}

function itemOf(state: PaperState, what: readonly NewsKind[], read: PaperNow | undefined, now: Now): NewsItem {
  const { file, drucksache, kind, betreff, date, sender, results } = state;
  const by = what.includes("answered") ? now.answersTo(file) : [];
  const days = what.includes("overdue") ? now.daysOpen(file) : undefined;
  const result: PaperNow["decision"] = what.includes("decided") ? (read?.decision ?? resultOf(results)) : undefined;
  return {
    what,
    file,
    ...(drucksache !== undefined && { drucksache }),
    ...(kind && { kind }),
    ...(betreff !== undefined && { betreff }),
    ...(date !== undefined && { date }),
    ...(sender && { sender }),
    ...(by.length > 0 && { by }),
    ...result,
    ...(days !== undefined && { days }),
  };
}

/** What the last session came to. */
function resultOf(results: readonly string[] = []): PaperNow["decision"] {
  const [last] = results.slice(-1);
  return last === undefined ? undefined : { words: last };
}

/** An answer is told with its question, and not by itself. */
function withoutCauses(items: readonly NewsItem[]): NewsItem[] {
  const causes = new Set(items.flatMap(({ by = [] }) => by.map(({ file }) => file)));
  return items.filter(({ file, what }) => !(causes.has(file) && what.every((one) => one === "new")));
}
