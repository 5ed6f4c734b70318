import { useEffect, useState } from "preact/hooks";
import { type Address, hrefOf, readAddress } from "./address.ts";

const listeners = new Set<() => void>();

/** The address as it is now; whoever uses it is drawn again when it changes. */
export function useAddress(): Address {
  const [search, setSearch] = useState(location.search);
  useEffect(() => {
    const listener = (): void => setSearch(location.search);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return readAddress(search);
}

/** Shows another address. @param how `replace` leaves no step to go back to: for what changes while somebody drags or types */
export function go(address: Address, how: "push" | "replace" = "push"): void {
  const href = hrefOf(address);
  if (how === "replace") history.replaceState(history.state, "", href);
  else history.pushState({ isInside: true }, "", href);
  tell();
}

/** Goes back to where one came from; to another address, if that was not on this page. */
export function goBack(otherwise: Address): void {
  if ((history.state as { readonly isInside?: boolean } | null)?.isInside) history.back();
  else go(otherwise);
}

/** Follows links within the page, and the browser's Back, without loading the page again. */
export function watchNavigation(): void {
  addEventListener("popstate", tell);
  document.addEventListener("click", (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    ) {
      return;
    }
    const link = event.target instanceof Element ? event.target.closest("a") : undefined;
    const href = link?.getAttribute("href");
    if (!link || !href?.startsWith("?") || link.getAttribute("target") !== null || link.hasAttribute("download"))
      return;
    event.preventDefault();
    const isSame = href === location.search;
    go(readAddress(href), isSame ? "replace" : "push");
    if (!link.dataset["stay"]) scrollTo(0, 0);
  });
}

function tell(): void {
  for (const listener of listeners) listener();
}
