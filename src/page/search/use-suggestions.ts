import { useEffect, useState } from "preact/hooks";
import type { SuggestionJson } from "../answers.ts";
import type { Backend } from "../backend.ts";

const none: readonly SuggestionJson[] = [];

/** What a query may become, while somebody types. Nothing is said of failures: whoever types is left in peace. */
export function useSuggestions(backend: Backend, typed: string, isWanted: boolean): readonly SuggestionJson[] {
  const [suggestions, setSuggestions] = useState(none);
  useEffect(() => {
    if (!isWanted || typed.trim() === "") {
      setSuggestions(none);
      return;
    }
    const stop = new AbortController();
    backend.complete(typed, stop.signal).then(
      ({ completions }) => {
        if (!stop.signal.aborted)
          setSuggestions(completions.filter((one) => one.kind !== "words" || one.text !== typed));
      },
      () => {},
    );
    return () => stop.abort();
  }, [backend, typed, isWanted]);
  return suggestions;
}
