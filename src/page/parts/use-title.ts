import { useEffect } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { nameOf } from "./corpus-name.ts";

/** Names the tab: a view, then the corpus. */
export function useTitle(title: string | undefined): void {
  const { corpus, texts } = useApp();
  const whole = [title, ...nameOf(corpus, texts.product)].filter((part) => part).join(" · ");
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
