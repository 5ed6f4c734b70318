import { changed, hrefOf, kept } from "../address/address.ts";
import { go } from "../address/navigation.ts";
import { useApp } from "../app-context.ts";
import { YearChart } from "../chart/year-chart.tsx";
import { shownLine } from "../shown-text.ts";
import { useAnswer } from "../use-answer.ts";
import { Facet } from "./facets.tsx";
import { Hit } from "./hit.tsx";
import { SearchBox } from "./search-box.tsx";
import { SearchForm } from "./search-form.tsx";
import { everything } from "./search-request.ts";

// As many as invite to read, and do not bury what stands below.
const NEWEST = 5;

/** The page before anything is asked: what there is to ask about. */
export function Home() {
  const { address, backend, corpus, texts } = useApp();
  const { home } = texts;
  const asked = useAnswer("home", (signal) =>
    backend.search(
      { ...everything, sort: "date", limit: String(NEWEST), facets: "kind,sender,committee,year" },
      signal,
    ),
  );
  const all = asked.state === "there" ? asked.answer : undefined;
  return (
    <div class="home">
      <div class="hero">
        <h1>{home.heading}</h1>
        <p class="lead">{corpus ? home.lead({ papers: corpus.papers, name: shownLine(corpus.title) }) : "\u00a0"}</p>
        <SearchBox isLarge />
        <p class="examples">
          {home.try}{" "}
          {home.examples.map((q) => (
            <a key={q} href={hrefOf(changed(kept(address), { q }))}>
              {q}
            </a>
          ))}
        </p>
        <SearchForm />
      </div>
      {all && (
        <>
          <YearChart
            facet={all.facets?.year ?? []}
            onChoose={(from, to) =>
              go(changed(kept(address), { from: from?.toString(), to: to?.toString(), sort: "date" }))
            }
          />
          <div class="entries">
            <section class="newest" aria-labelledby="newest">
              <h2 id="newest">{home.newest}</h2>
              {all.hits.map((hit) => (
                <Hit key={hit.file} hit={hit} />
              ))}
            </section>
            <div class="by">
              <Facet name="kind" values={all.facets?.kind ?? []} />
              <Facet name="sender" values={all.facets?.sender ?? []} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
