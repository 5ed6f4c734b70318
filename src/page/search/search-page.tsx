import { useEffect } from "preact/hooks";
import { announce } from "../announce.ts";
import { useApp } from "../app-context.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useTitle } from "../parts/use-title.ts";
import { Found } from "./found.tsx";
import { Home } from "./home.tsx";
import { SearchBox } from "./search-box.tsx";
import { SearchForm } from "./search-form.tsx";
import { countsOf, hitsOf, isAsking, requestOf } from "./search-request.ts";
import { useHits, useSearch } from "./use-hits.ts";

/** Search: what is asked, and what was found. */
export function SearchPage() {
  const { address, backend, texts } = useApp();
  const isAsked = isAsking(address);
  const whole = requestOf(address, backend);
  const request = backend.isFar ? hitsOf(whole) : whole;
  const { asked, isWhole } = useHits(isAsked ? request : undefined);
  useTitle(isAsked ? texts.search.title({ query: address["q"] ?? "" }) : undefined);
  const answer = asked.state === "there" ? asked.answer : undefined;
  // What is far away is asked for when the hits are there.
  const counted = useSearch(backend.isFar && isWhole && answer ? countsOf(whole) : undefined);
  const counts = counted.state === "there" ? counted.answer : counted.state === "waiting" ? counted.before : undefined;
  // Once, though more hits follow the first ones.
  useEffect(() => {
    if (answer) announce(texts.search.found(answer));
  }, [JSON.stringify(request), asked.state]);
  if (!isAsked) return <Home />;
  const shown = answer ?? (asked.state === "waiting" ? asked.before : undefined);
  const facets = shown?.facets ?? counts?.facets;
  return (
    <div class="search-page">
      <h1 class="hidden">{texts.search.search}</h1>
      <div class="ask">
        <SearchBox />
        <SearchForm />
      </div>
      {(asked.state === "refused" || asked.state === "failed") && <Trouble asked={asked} />}
      {!shown && asked.state === "waiting" && <p class="waiting">{texts.waiting}</p>}
      {shown && <Found answer={{ ...shown, ...(facets && { facets }) }} isOld={asked.state === "waiting"} />}
    </div>
  );
}
