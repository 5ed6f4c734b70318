import { kindNames } from "../../paper/kind-names.ts";
import type { DecisionEntry, FilePlace, PaperEntry, SittingEntry, ThreadEntry } from "../../refs/thread/thread.ts";
import { hrefOf, kept } from "../address/address.ts";
import { useApp } from "../app-context.ts";
import { PaperLine } from "../parts/paper-line.tsx";
import { paperHref } from "../parts/paper-link.ts";
import { titleOf } from "../parts/title.ts";
import { shownLine } from "../shown-text.ts";

/** Something that happened to a matter. @param isSameDay as what stands above it: the day is not said again */
export function EntryView({ entry, isSameDay }: { readonly entry: ThreadEntry; readonly isSameDay: boolean }) {
  const { texts } = useApp();
  const { role, date, rule, doubtful } = entry;
  return (
    <li class={`entry ${role}`}>
      <div class="when">
        {date === undefined ? (
          texts.paper.undated
        ) : (
          <time dateTime={date} class={isSameDay ? "again" : ""}>
            {texts.date(date)}
          </time>
        )}
      </div>
      <div class="what">
        <h2>{texts.thread.roles[role]}</h2>
        {isPaper(entry) ? (
          <PaperIn entry={entry} />
        ) : entry.role === "sitting" ? (
          <Sitting entry={entry} />
        ) : (
          <Decision entry={entry} />
        )}
        <p class="rule">
          {texts.thread.rules[rule]}
          {doubtful && <strong> {texts.thread.doubtful}</strong>}
        </p>
      </div>
    </li>
  );
}

function isPaper(entry: ThreadEntry): entry is PaperEntry {
  return entry.role !== "sitting" && entry.role !== "decision";
}

function PaperIn({ entry }: { readonly entry: PaperEntry }) {
  const { address, texts } = useApp();
  const senders = entry.sender.map(shownLine).join(", ");
  return (
    <>
      <p class="title">
        <a href={paperHref(entry, kept(address))}>{titleOf(entry)}</a>
      </p>
      <PaperLine paper={withoutRepeats(entry, texts.thread.roles[entry.role])} />
      {senders !== "" && <p class="sender">{senders}</p>}
      {entry.withdrawn && <p class="verdict unresolved">{texts.paper.withdrawn}</p>}
    </>
  );
}

/** The day stands beside it, and its kind above, where that is called as its role is. */
function withoutRepeats({ date: _, kind, ...paper }: PaperEntry, role: string): Omit<PaperEntry, "date"> {
  return { ...paper, ...(kind !== undefined && kindNames[kind] !== role && { kind }) };
}

function Sitting({ entry }: { readonly entry: SittingEntry }) {
  const { texts } = useApp();
  const { committee, top, status, task, result, minutes } = entry;
  const details = [task, top && `TOP ${top}`, status === "N" ? texts.paper.notPublic : undefined, result];
  return (
    <>
      <p class="title">{shownLine(committee)}</p>
      <p class="details">{details.flatMap((part) => (part ? shownLine(part) : [])).join(", ")}</p>
      {minutes.map((place) => (
        <Source key={`${place.file} ${place.line}`} place={place} text={texts.thread.minutes} />
      ))}
    </>
  );
}

function Decision({ entry }: { readonly entry: DecisionEntry }) {
  const { texts } = useApp();
  const { committee, top, words, vote } = entry;
  const place = [committee, top && `TOP ${top}`].flatMap((part) => (part ? shownLine(part) : [])).join(", ");
  return (
    <>
      {place !== "" && <p class="title">{place}</p>}
      {words !== undefined && <blockquote>{shownLine(words)}</blockquote>}
      {vote !== undefined && <p class="vote">{shownLine(vote)}</p>}
      <Source place={entry} text={texts.thread.source} />
    </>
  );
}

function Source({ place, text }: { readonly place: FilePlace; readonly text: string }) {
  const { address, texts } = useApp();
  return (
    <p class="details">
      <a href={hrefOf({ ...kept(address), file: place.file, line: String(place.line) })}>
        {text}, {texts.place(place)}
      </a>
    </p>
  );
}
