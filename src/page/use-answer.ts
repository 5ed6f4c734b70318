import { useEffect, useState } from "preact/hooks";
import { type Refusal, RefusalError } from "./backend.ts";

/** What became of a question; `before` is the last answer, shown until the next one is there. */
export type Asked<Answer> =
  | { readonly state: "waiting"; readonly before?: Answer | undefined }
  | { readonly state: "there"; readonly answer: Answer }
  | { readonly state: "refused"; readonly refusal: Refusal }
  | { readonly state: "failed"; readonly reason: string };

// Whoever goes back sees what was there, at once and where it was scrolled to. Later the corpus may be another.
const KEPT_FOR = 120_000;
const MOST_KEPT = 60;
const known = new Map<string, { readonly answer: unknown; readonly at: number }>();

// Milliseconds until a question is asked again that the line did not carry: twice as long each time.
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/**
 * Asks, and asks again when the question is another one, or the line has failed.
 *
 * @param question what tells questions apart; `undefined` if nothing is to be asked
 */
export function useAnswer<Answer>(
  question: string | undefined,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer> & { readonly of?: string | undefined }>({ state: "waiting" });
  const [tries, setTries] = useState({ of: question, times: 0 });
  const times = tries.of === question ? tries.times : 0;
  useEffect(() => {
    if (question === undefined) return;
    const there = knownAnswer(question) as Answer | undefined;
    if (there !== undefined) {
      setAsked({ state: "there", answer: there, of: question });
      return;
    }
    const stop = new AbortController();
    ask(stop.signal).then(
      (answer) => {
        if (stop.signal.aborted) return;
        keep(question, answer);
        setAsked({ state: "there", answer, of: question });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setAsked({ ...failure(error), of: question });
      },
    );
    return () => stop.abort();
  }, [question, times]);
  useEffect(() => {
    // Who asks something else meanwhile is not held up.
    if (asked.state !== "failed" || asked.of !== question) return;
    const again = (): void => setTries({ of: question, times: times + 1 });
    const timer = setTimeout(again, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** times));
    addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", again);
    };
  }, [asked, question]);
  const answer = question === undefined ? undefined : (knownAnswer(question) as Answer | undefined);
  if (answer !== undefined) return { state: "there", answer };
  if (asked.of === question && question !== undefined) return asked;
  return { state: "waiting", before: asked.state === "there" ? asked.answer : undefined };
}

function failure(error: unknown): Asked<never> {
  if (error instanceof RefusalError) return { state: "refused", refusal: error.refusal };
  return { state: "failed", reason: error instanceof Error ? error.message : String(error) };
}

function knownAnswer(question: string): unknown {
  const one = known.get(question);
  return one && performance.now() - one.at < KEPT_FOR ? one.answer : undefined;
}

function keep(question: string, answer: unknown): void {
  known.delete(question);
  known.set(question, { answer, at: performance.now() });
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KEPT) break;
    known.delete(oldest);
  }
}
