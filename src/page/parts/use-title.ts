import { useEffect } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";

/** Names the tab: a view, then the corpus. */
export function useTitle(title: string | undefined): void {
  const { corpus, texts } = useApp();
  const whole = [title, corpus ? shownLine(corpus.title) : undefined, texts.product].filter((part) => part).join(" · ");
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
