import { hrefOf, kept, type View } from "../address/address.ts";
import { useApp } from "../app-context.ts";
import { SearchBox } from "../search/search-box.tsx";
import { shownLine } from "../shown-text.ts";

const entries = ["search", "open", "topics"] as const;

/** The name of the corpus, and the views. Where no view has the search field, it stands here. */
export function Header({ view, isHome }: { readonly view: View; readonly isHome: boolean }) {
  const { address, corpus, texts } = useApp();
  const home = kept(address);
  const { q } = address;
  // From a paper back to the search that led there.
  const search = view !== "search" && q !== undefined ? { ...home, q } : home;
  return (
    <header class={isHome ? "top home-top" : "top"}>
      <a class="name" href={hrefOf(home)}>
        <strong>{corpus ? shownLine(corpus.title) : texts.product}</strong>
        {corpus && <span> {texts.product}</span>}
      </a>
      {view !== "search" && <SearchBox />}
      <nav aria-label={texts.views.label}>
        {entries.map((name) => (
          <a
            key={name}
            href={hrefOf(name === "search" ? search : { ...home, view: name })}
            aria-current={name === view ? "page" : undefined}
          >
            {texts.views[name]}
          </a>
        ))}
      </nav>
    </header>
  );
}
