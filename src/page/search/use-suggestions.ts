import { useEffect, useState } from "preact/hooks";
import type { CompleteAnswer, SuggestionJson } from "../answers.ts";
import type { Backend } from "../backend.ts";

// Milliseconds without a key, before what lies far away is asked for.
const PAUSE = 250;

const none: readonly SuggestionJson[] = [];

/** Suggestions follow what is typed, stay as they are while somebody chooses one, or are none. */
export type SuggestionState = "following" | "held" | "closed";

/** What a query may become, while somebody types. Nothing is said of failures: whoever types is left in peace. */
export function useSuggestions(backend: Backend, typed: string, state: SuggestionState): readonly SuggestionJson[] {
  const [suggestions, setSuggestions] = useState(none);
  useEffect(() => {
    // A late answer must not change the list under somebody's choice: what was asked for is given up below.
    if (state === "held") return;
    if (state === "closed" || typed.trim() === "") {
      setSuggestions(none);
      return;
    }
    const stop = new AbortController();
    let isThere = false;
    const show = ({ completions }: CompleteAnswer): void => {
      if (!stop.signal.aborted) setSuggestions(completions.filter((one) => one.kind !== "words" || one.text !== typed));
    };
    const ask = (): void => {
      backend.complete(typed, stop.signal).then(
        (answer) => {
          isThere = true;
          show(answer);
        },
        () => {},
      );
    };
    // What is there already is shown until more has come.
    backend.likely?.(typed).then(
      (answer) => {
        if (!isThere && answer.completions.length > 0) show(answer);
      },
      () => {},
    );
    if (!backend.isFar) {
      ask();
      return () => stop.abort();
    }
    const pause = setTimeout(ask, PAUSE);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [backend, typed, state]);
  return suggestions;
}
