import { useEffect } from "preact/hooks";
import { changed, hrefOf } from "../address/address.ts";
import { announce } from "../announce.ts";
import { useApp } from "../app-context.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useAnswer } from "../use-answer.ts";
import { OpenFilters } from "./open-filters.tsx";
import { isSortKey, sortedQuestions } from "./open-order.ts";
import { openRequest } from "./open-request.ts";
import { OpenTable } from "./open-table.tsx";
import { SaveCsv } from "./save-csv.tsx";

// As many rows as are looked through; more are asked for.
const ROWS = 100;

/** The questions that no paper answers, as a table to sort and to narrow. */
export function OpenPage() {
  const { address, backend, texts } = useApp();
  const words = texts.open;
  useTitle(words.title);
  const request = openRequest(address);
  const asked = useAnswer(`unanswered ${texts.code} ${JSON.stringify(request)}`, (signal) =>
    backend.unanswered(request, signal),
  );
  const answer = asked.state === "there" ? asked.answer : asked.state === "waiting" ? asked.before : undefined;
  const { by = "days", down } = address;
  const hits = answer ? sortedQuestions(answer.hits, isSortKey(by) ? by : "days", down !== "no") : [];
  const shown = Number(address["n"] ?? ROWS) || ROWS;
  useEffect(() => {
    if (asked.state === "there") announce(words.count({ n: asked.answer.total }));
  }, [asked.state, request["sender"], request["committee"], request["older-than"]]);
  return (
    <div class="open-page">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <OpenFilters />
      <Trouble asked={asked} />
      {answer && (
        <>
          <div class="table-head">
            <h2>{words.count({ n: answer.total })}</h2>
            {hits.length > 0 && <SaveCsv hits={hits} />}
          </div>
          {hits.length > 0 && <OpenTable hits={hits.slice(0, shown)} isOld={asked.state === "waiting"} />}
          {hits.length > shown && (
            <a class="more" data-stay="yes" href={hrefOf(changed(address, { n: String(shown + ROWS) }))}>
              {texts.search.more}
            </a>
          )}
        </>
      )}
      {!answer && asked.state === "waiting" && <p class="waiting">{texts.waiting}</p>}
    </div>
  );
}
