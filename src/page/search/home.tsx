import { changed, hrefOf, kept } from "../address/address.ts";
import { go } from "../address/navigation.ts";
import { useApp } from "../app-context.ts";
import type { SearchParams } from "../backend.ts";
import { YearChart } from "../chart/year-chart.tsx";
import { useAnswer } from "../use-answer.ts";
import { Facet } from "./facets.tsx";
import { Hit } from "./hit.tsx";
import { SearchBox } from "./search-box.tsx";
import { SearchForm } from "./search-form.tsx";

// As many as invite to read, and do not bury what stands below.
const NEWEST = 5;

/** The page before anything is asked: what there is to ask about. */
export function Home() {
  const { address, backend, corpus, texts } = useApp();
  const { home } = texts;
  const newest: SearchParams = { to: new Date().toISOString().slice(0, 10), sort: "date", limit: String(NEWEST) };
  const asked = useAnswer("newest", (signal) => backend.search(newest, signal));
  const hits = asked.state === "there" ? asked.answer.hits : [];
  return (
    <div class="home">
      <div class="hero">
        <h1>{home.heading}</h1>
        <p class="lead">{corpus ? home.lead({ papers: corpus.papers }) : "\u00a0"}</p>
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
      {corpus && (
        <>
          <YearChart
            facet={corpus.years}
            onChoose={(from, to) =>
              go(changed(kept(address), { from: from?.toString(), to: to?.toString(), sort: "date" }))
            }
          />
          <div class="entries">
            <section class="newest" aria-labelledby="newest">
              <h2 id="newest">{home.newest}</h2>
              {hits.map((hit) => (
                <Hit key={hit.file} hit={hit} />
              ))}
            </section>
            <div class="by">
              <Facet name="kind" values={corpus.kinds} />
              <Facet name="sender" values={corpus.parties} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
