import { kept } from "../address/address.ts";
import type { PaperJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { paperHref } from "../parts/paper-link.ts";
import { shownLine } from "../shown-text.ts";
import { stationsOf } from "./stations.ts";

/** What became of a paper: asked, discussed, decided, answered. */
export function Timeline({ paper }: { readonly paper: PaperJson }) {
  const { address, texts } = useApp();
  const stations = stationsOf(paper);
  if (stations.length === 0) return null;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{texts.paper.timeline}</h2>
      <ol>
        {stations.map(({ date, what, where, details, isClosed, reply }, i) => (
          <li key={i} class={`${what}${date !== undefined && date > today ? " planned" : ""}`}>
            {date === undefined ? (
              <span class="when">{texts.paper.undated}</span>
            ) : (
              <time class="when" dateTime={date}>
                {texts.date(date)}
              </time>
            )}
            <span class="what">{texts.stations[what]}</span>
            {where !== undefined && <span class="where">{shownLine(where)}</span>}
            {(details.length > 0 || isClosed) && (
              <span class="details">
                {[...details.map(shownLine), ...(isClosed ? [texts.paper.notPublic] : [])].join(", ")}
              </span>
            )}
            {reply && <a href={paperHref(reply, kept(address))}>{texts.paper.readAnswer}</a>}
          </li>
        ))}
      </ol>
    </section>
  );
}
