import { termOf } from "../analysis/term.ts";
import { wordsIn } from "../analysis/words.ts";
import type { PaperKind } from "../paper/record.ts";
import type { PaperHead } from "../store/format/paper-head.ts";

/** What is asked of the index: words, and what a paper must be like. Dates are `YYYY-MM-DD`, both included. */
export interface Query {
  readonly words: string;
  readonly kind?: PaperKind;
  /** Words that one sender's name has, each as a beginning: `grün` for `Fraktion Bündnis 90 - DIE GRÜNEN`. */
  readonly sender?: string;
  /** The same for a committee of the Beratungsfolge. */
  readonly committee?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The test that a query puts to each paper beside its words; `undefined` if there is none. */
export function filterOf({ kind, sender, committee, from, to }: Query): ((paper: PaperHead) => boolean) | undefined {
  const tests: Array<(paper: PaperHead) => boolean> = [];
  if (kind) tests.push((paper) => paper.kind === kind);
  if (sender) tests.push((paper) => paper.sender.some((name) => hasWords(name, sender)));
  if (committee) tests.push((paper) => paper.committees.some((name) => hasWords(name, committee)));
  if (from) tests.push(({ date }) => date !== undefined && date >= from);
  if (to) tests.push(({ date }) => date !== undefined && date <= to);
  return tests.length > 0 ? (paper) => tests.every((test) => test(paper)) : undefined;
}

function hasWords(name: string, wanted: string): boolean {
  const terms = Array.from(wordsIn(name), ({ text }) => termOf(text));
  const asked = Array.from(wordsIn(wanted), ({ text }) => termOf(text));
  return asked.length > 0 && asked.every((term) => terms.some((one) => one.startsWith(term)));
}
