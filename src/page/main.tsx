import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PageOverview } from "../app/overview.ts";
import { useAddress, watchNavigation } from "./address/navigation.ts";
import { AppContext } from "./app-context.ts";
import type { Backend } from "./backend.ts";
import { chooseBackend } from "./choose-backend.ts";
import { Page } from "./frame/page.tsx";
import { textsIn } from "./language/texts.ts";

function Main({ backend }: { readonly backend: Backend }) {
  const address = useAddress();
  const [corpus, setCorpus] = useState<PageOverview | undefined>();
  const texts = textsIn(address["lang"]);
  useEffect(() => {
    backend.corpus().then(setCorpus, () => {});
  }, [backend]);
  useEffect(() => {
    document.documentElement.lang = texts.code;
  }, [texts]);
  return (
    <AppContext.Provider value={{ backend, address, texts, corpus }}>
      <Page />
    </AppContext.Provider>
  );
}

const place = document.getElementById("page");
if (place) {
  watchNavigation();
  const backend = await chooseBackend(document);
  render(<Main backend={backend} />, place);
}
