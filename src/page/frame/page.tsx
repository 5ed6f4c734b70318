import { useEffect, useRef } from "preact/hooks";
import { kept, type View, viewOf } from "../address/address.ts";
import { HEARD } from "../announce.ts";
import { useApp } from "../app-context.ts";
import { FindingsPage } from "../findings/findings-page.tsx";
import { OpenPage } from "../open/open-page.tsx";
import { PaperPage } from "../paper/paper-page.tsx";
import { SearchPage } from "../search/search-page.tsx";
import { ThreadPage } from "../thread/thread-page.tsx";
import { TopicsPage } from "../topics/topics-page.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { useKeys } from "./use-keys.ts";

const pages: Readonly<Record<View, () => unknown>> = {
  search: SearchPage,
  paper: PaperPage,
  thread: ThreadPage,
  open: OpenPage,
  topics: TopicsPage,
  findings: FindingsPage,
};

/** The frame round each view: where one is, where one can go, and what is said to those who hear it. */
export function Page() {
  const { address, texts } = useApp();
  const view = viewOf(address);
  const main = useRef<HTMLElement>(null);
  const place = `${view} ${address["paper"] ?? ""} ${address["file"] ?? ""}`;
  const last = useRef(place);
  useKeys();
  // Whoever follows a link hears where it led, and goes on from there by the keyboard.
  useEffect(() => {
    if (last.current !== place) main.current?.focus({ preventScroll: true });
    last.current = place;
  }, [place]);
  const Shown = pages[view] as () => preact.JSX.Element;
  return (
    <>
      <a class="skip" href="#main">
        {texts.skip}
      </a>
      <Header
        view={view}
        isHome={view === "search" && Object.keys(address).length === Object.keys(kept(address)).length}
      />
      <main id="main" ref={main} tabIndex={-1} class={`view-${view}`}>
        <Shown />
      </main>
      <Footer />
      <p id={HEARD} class="hidden" role="status" aria-live="polite" />
    </>
  );
}
