import { useRef } from "preact/hooks";
import { changed, hrefOf } from "../address/address.ts";
import { go } from "../address/navigation.ts";
import type { FacetName, SearchAnswer } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { YearChart } from "../chart/year-chart.tsx";
import { stepWithArrows } from "../parts/step-with-arrows.ts";
import { useAnswer } from "../use-answer.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { choices, Facet } from "./facets.tsx";
import { Hit } from "./hit.tsx";
import { Order } from "./order.tsx";
import { Remarks } from "./remarks.tsx";
import { countOf, hitsFirst, narrowed, wider } from "./search-request.ts";

/** What was found: by year, by facts, and the hits. @param isOld whether the next answer is on its way */
export function Found({ answer, isOld }: { readonly answer: SearchAnswer; readonly isOld: boolean }) {
  const { address, backend, texts } = useApp();
  const { total, matters, hits } = answer;
  const list = useRef<HTMLDivElement>(null);
  const years = useFacet("year", answer);
  const more = countOf(address["n"], backend) + hitsFirst(backend);
  // What nothing is found for may be chosen otherwise.
  const isNarrowed = choices.some((name) => address[name] !== undefined);
  const shownAll = hits.length >= (matters ?? total);
  const yearIn = (date: string | undefined): number | undefined => (date ? Number(date.slice(0, 4)) : undefined);
  return (
    <div class={isOld ? "found old" : "found"} aria-busy={isOld}>
      <div class="narrow">
        {answer.facets ? (
          <YearChart
            facet={years}
            from={yearIn(address["from"])}
            to={yearIn(address["to"])}
            onChoose={(from, to) => go(narrowed(address, { from: from?.toString(), to: to?.toString() }), "push")}
          />
        ) : (
          // Its room is kept: else it would move the hits, which come before it.
          <div class="chart-room" />
        )}
        {(total > 0 || isNarrowed) && (
          <details class="facets" open={matchMedia("(min-width: 60rem)").matches}>
            <summary>{texts.search.narrow}</summary>
            {choices.map((name) => (
              <LiveFacet key={name} name={name} answer={answer} />
            ))}
          </details>
        )}
      </div>
      <section class="results" aria-labelledby="results">
        <div class="results-head">
          <h2 id="results">{texts.search.found(answer)}</h2>
          {total > 0 && <Order />}
        </div>
        <ChosenFilters />
        <Remarks answer={answer} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows step from link to link, which Tab does as well */}
        <div ref={list} class="hits" onKeyDown={(event) => stepWithArrows(event, list.current, "a[data-hit]")}>
          {hits.map((hit) => (
            <Hit key={hit.file} hit={hit} />
          ))}
        </div>
        {!shownAll && (
          <a class="more" data-stay="yes" href={hrefOf(changed(address, { n: String(more) }))}>
            {texts.search.more}
          </a>
        )}
      </section>
    </div>
  );
}

function LiveFacet({ name, answer }: { readonly name: (typeof choices)[number]; readonly answer: SearchAnswer }) {
  return <Facet name={name} values={useFacet(name, answer)} />;
}

/** The values of a facet; of one that narrows the search already, all those that it could have. */
function useFacet(name: FacetName, answer: SearchAnswer) {
  const { address, backend } = useApp();
  const request = wider(address, name, backend);
  const asked = useAnswer(request && `search ${JSON.stringify(request)}`, (signal) =>
    backend.search(request ?? {}, signal),
  );
  const all = asked.state === "there" ? asked.answer : asked.state === "waiting" ? asked.before : undefined;
  return (request && all ? all : answer).facets?.[name] ?? [];
}
