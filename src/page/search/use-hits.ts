import type { SearchAnswer } from "../answers.ts";
import { useApp } from "../app-context.ts";
import type { SearchParams } from "../backend.ts";
import { type Asked, useAnswer } from "../use-answer.ts";
import { seenFirst } from "./search-request.ts";

/** What a search finds. */
export function useSearch(request: SearchParams | undefined): Asked<SearchAnswer> {
  const { backend } = useApp();
  return useAnswer(request && `search ${JSON.stringify(request)}`, (signal) => backend.search(request ?? {}, signal));
}

/** The same; where it lies far away, the hits that are seen first come before the others. */
export function useHits(request: SearchParams | undefined): {
  readonly asked: Asked<SearchAnswer>;
  /** Whether no more hits are on their way. */
  readonly isWhole: boolean;
} {
  const { backend } = useApp();
  const few = backend.isFar && request ? seenFirst(request) : undefined;
  const begun = useSearch(few);
  const whole = useSearch(few && begun.state !== "there" ? undefined : request);
  if (!few || whole.state !== "waiting") return { asked: whole, isWhole: true };
  if (begun.state !== "waiting") return { asked: begun, isWhole: false };
  return { asked: { state: "waiting", before: whole.before ?? begun.before }, isWhole: false };
}
