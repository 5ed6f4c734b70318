import { useState } from "preact/hooks";
import { changed, hrefOf, kept } from "../address/address.ts";
import { go } from "../address/navigation.ts";
import { useApp } from "../app-context.ts";
import { Trouble } from "../parts/trouble.tsx";
import { shownLine } from "../shown-text.ts";
import { useAnswer } from "../use-answer.ts";
import { GroupTableView } from "./group-table.tsx";
import { asking, askingParams, groupTable } from "./group-years.ts";
import { StackedBars } from "./stacked-bars.tsx";

/** Questions and motions by group and year. */
export function GroupChart() {
  const { address, backend, corpus, texts } = useApp();
  const words = texts.topics;
  const parties = corpus?.parties.map(({ value }) => value) ?? [];
  const request = askingParams(address);
  const asked = useAnswer(corpus && `groups ${JSON.stringify(request)}`, (signal) =>
    groupTable(backend, request, { parties, signal }),
  );
  const [topic, setTopic] = useState(address["topic"] ?? "");
  const table = asked.state === "there" ? asked.answer : asked.state === "waiting" ? asked.before : undefined;
  const chosen = asking.find((one) => one === address["what"]) ?? "both";
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{words.groups}</h2>
      <form
        class="filters"
        aria-label={words.groups}
        onSubmit={(event) => {
          event.preventDefault();
          go(changed(address, { topic: topic.trim() }));
        }}
      >
        <nav class="order" aria-label={words.kinds.label}>
          {asking.map((one) => (
            <a
              key={one}
              data-stay="yes"
              href={hrefOf(changed(address, { what: one === "both" ? undefined : one }))}
              aria-current={one === chosen ? "true" : undefined}
            >
              {words.kinds[one]}
            </a>
          ))}
        </nav>
        <label>
          <span>{words.about}</span>
          <input value={topic} placeholder={words.anything} onInput={(event) => setTopic(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {texts.search.form.apply}
        </button>
      </form>
      <Trouble asked={asked} />
      {table && table.groups.length > 0 && (
        <>
          <StackedBars table={table} onChoose={(group, year) => go(searchOf(group, year))} />
          <GroupTableView table={table} hrefOfCell={(group, year) => hrefOf(searchOf(group, year))} />
        </>
      )}
      {table && table.groups.length === 0 && <p class="nothing">{words.noGroups}</p>}
      {table === undefined && asked.state === "waiting" && <p class="waiting">{texts.waiting}</p>}
    </section>
  );

  function searchOf(group: string, year: number | undefined) {
    const { q, kind } = request;
    const period = year === undefined ? {} : { from: String(year), to: String(year) };
    return changed(kept(address), { q, kind, sender: shownLine(group), ...period });
  }
}
