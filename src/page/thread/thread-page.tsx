import { useEffect } from "preact/hooks";
import type { PaperEntry, ThreadEntry } from "../../refs/thread/thread.ts";
import { announce } from "../announce.ts";
import { useApp } from "../app-context.ts";
import { numberHref, paperHref } from "../parts/paper-link.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useTitle } from "../parts/use-title.ts";
import { shownLine } from "../shown-text.ts";
import { useAnswer } from "../use-answer.ts";
import { EntryView } from "./entry.tsx";

/** A matter as a thread: what was moved, amended, said, discussed and decided, in the order of time. */
export function ThreadPage() {
  const { address, backend, texts } = useApp();
  const words = texts.thread;
  const { paper: number, file } = address;
  const name = number === undefined ? { file: file ?? "" } : { number };
  const asked = useAnswer(`thread ${JSON.stringify(name)}`, () => backend.thread(name));
  const thread = asked.state === "there" ? asked.answer : undefined;
  const title = thread?.betreff === undefined ? shownLine(number ?? file ?? "") : shownLine(thread.betreff);
  // A number that is given out again every year says nothing without its year.
  const own = thread?.entries.find(isAskedPaper);
  useTitle(`${words.title}: ${title}`);
  useEffect(() => {
    if (thread) announce(words.count({ n: thread.entries.length }));
  }, [thread]);
  return (
    <div class="thread-page">
      <p class="paper-line">
        {words.title}
        {thread?.drucksache !== undefined && (
          <>
            {" · "}
            {own?.yearForm === undefined ? (
              <a class="number" href={numberHref(thread.drucksache, address)}>
                {shownLine(thread.drucksache)}
              </a>
            ) : (
              <a class="number" href={paperHref(own, address)}>
                {shownLine(own.yearForm)}
              </a>
            )}
          </>
        )}
      </p>
      <h1>{title}</h1>
      <Trouble asked={asked} />
      {asked.state === "waiting" && <p class="waiting">{texts.waiting}</p>}
      {thread && <p class="lead">{words.count({ n: thread.entries.length })}</p>}
      {thread && (
        <ol class="thread">
          {thread.entries.map((entry, i) => (
            <EntryView key={i} entry={entry} isSameDay={i > 0 && thread.entries[i - 1]?.date === entry.date} />
          ))}
        </ol>
      )}
    </div>
  );
}

function isAskedPaper(entry: ThreadEntry): entry is PaperEntry {
  return entry.rule === "asked" && entry.role !== "sitting" && entry.role !== "decision";
}
