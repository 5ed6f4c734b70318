import type { Municipality } from "../municipality/municipality.ts";
import { askedOn, daysSince } from "../paper/references/asked-on.ts";
import { findUnanswered } from "../refs/unanswered.ts";
import type { PaperHead, PaperIndex } from "../store/index.ts";

/**
 * The questions of a corpus that nothing in it answers, the oldest first, those without any date last.
 *
 * @param minDays how old they are at least; without it, questions without a date are among them
 */
export function openQuestions(
  index: PaperIndex,
  { numbers }: Municipality,
  { today, minDays }: { readonly today: string; readonly minDays: number | undefined },
): PaperHead[] {
  const open = findUnanswered(index.heads("asks"), index.heads("answers"), numbers);
  const isOld = (question: PaperHead): boolean =>
    minDays === undefined || (daysSince(question, today) ?? -1) >= minDays;
  // Digits come before letters.
  const sortKey = (question: PaperHead): string => `${askedOn(question) ?? "none"} ${question.file}`;
  return open.filter(isOld).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
