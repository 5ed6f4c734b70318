import { hrefOf, kept, type View } from "../address/address.ts";
import { useApp } from "../app-context.ts";
import { nameOf } from "../parts/corpus-name.ts";
import { SearchBox } from "../search/search-box.tsx";

const entries = ["search", "open", "topics"] as const;

/** The name of the corpus, and the views. Where no view has the search field, it stands here. */
export function Header({ view, isHome }: { readonly view: View; readonly isHome: boolean }) {
  const { address, corpus, texts } = useApp();
  const home = kept(address);
  const { q } = address;
  const [name, product] = nameOf(corpus, texts.product);
  // From a paper back to the search that led there.
  const search = view !== "search" && q !== undefined ? { ...home, q } : home;
  return (
    <header class={isHome ? "top home-top" : "top"}>
      <a class="name" href={hrefOf(home)}>
        <strong>{name}</strong>
        {product !== undefined && <span> {product}</span>}
      </a>
      {view !== "search" && <SearchBox />}
      <nav aria-label={texts.views.label}>
        {entries.map((entry) => (
          <a
            key={entry}
            href={hrefOf(entry === "search" ? search : { ...home, view: entry })}
            aria-current={entry === view ? "page" : undefined}
          >
            {texts.views[entry]}
          </a>
        ))}
      </nav>
    </header>
  );
}
