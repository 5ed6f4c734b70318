import { useEffect, useState } from "preact/hooks";
import type { Backend } from "../backend.ts";

const none: readonly string[] = [];
const MOST = 8;

/** What a query may become, while somebody types. Nothing is said of failures: whoever types is left in peace. */
export function useSuggestions(backend: Backend, typed: string, isWanted: boolean): readonly string[] {
  const [suggestions, setSuggestions] = useState(none);
  useEffect(() => {
    if (!isWanted || typed.trim() === "") {
      setSuggestions(none);
      return;
    }
    const stop = new AbortController();
    backend.complete(typed, stop.signal).then(
      (found) => {
        if (!stop.signal.aborted) setSuggestions(found.filter((one) => one !== typed).slice(0, MOST));
      },
      () => {},
    );
    return () => stop.abort();
  }, [backend, typed, isWanted]);
  return suggestions;
}
