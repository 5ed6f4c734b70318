import { useEffect } from "preact/hooks";
import { kept, readAddress, viewOf } from "../address/address.ts";
import { goBack } from "../address/navigation.ts";
import { SEARCH_FIELD } from "../search/search-box.tsx";

/** The keys that are heard everywhere: `/` goes to the search field, Escape leads back to where one came from. */
export function useKeys(): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "/") {
        const field = document.getElementById(SEARCH_FIELD);
        if (!(field instanceof HTMLInputElement)) return;
        event.preventDefault();
        field.focus();
        field.select();
      } else if (event.key === "Escape") {
        const address = readAddress(location.search);
        const { q } = address;
        if (viewOf(address) === "search") return;
        event.preventDefault();
        goBack({ ...kept(address), ...(q !== undefined && { q }) });
      }
    };
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=range]), select, textarea");
}
