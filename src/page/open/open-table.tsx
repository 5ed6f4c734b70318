import { changed, hrefOf, kept } from "../address/address.ts";
import type { HitJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { numbersOf } from "../parts/paper-line.tsx";
import { paperHref } from "../parts/paper-link.ts";
import { titleOf } from "../parts/title.ts";
import { shownLine } from "../shown-text.ts";
import { type SortKey, sortKeys } from "./open-order.ts";

/** Each question as a row; the heads of the columns sort. */
export function OpenTable({ hits, isOld }: { readonly hits: readonly HitJson[]; readonly isOld: boolean }) {
  const { address, texts } = useApp();
  const words = texts.open;
  const { by = "days", down } = address;
  const head = (key: SortKey) => {
    const isSorted = by === key;
    const isDown = isSorted && down !== "no";
    const next = isSorted && isDown ? "no" : undefined;
    return (
      <th key={key} scope="col" class={key} aria-sort={isSorted ? (isDown ? "descending" : "ascending") : "none"}>
        <a data-stay="yes" href={hrefOf(changed(address, { by: key === "days" ? undefined : key, down: next }))}>
          {words.columns[key]}
          <span class="arrow" aria-hidden="true">
            {isSorted ? (isDown ? " ↓" : " ↑") : ""}
          </span>
        </a>
      </th>
    );
  };
  return (
    <table class={isOld ? "open-table old" : "open-table"}>
      <caption class="hidden">{words.title}</caption>
      <thead>
        <tr>{sortKeys.map(head)}</tr>
      </thead>
      <tbody>
        {hits.map((hit) => (
          <Row key={hit.file} hit={hit} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ hit }: { readonly hit: HitJson }) {
  const { address, texts } = useApp();
  const { sender, session, days, open } = hit;
  const date = hit.date ?? session?.date;
  const senders = sender.map(shownLine).join(", ");
  const committee = session === undefined ? "" : shownLine(session.committee);
  const number = numbersOf(hit);
  return (
    <tr>
      <td class="number">{number}</td>
      <td class="subject">
        <a href={paperHref(hit, kept(address))} title={open === undefined ? undefined : shownLine(open)}>
          {titleOf(hit)}
        </a>
        <span class="small">
          {[number, senders, committee, date && texts.date(date)].filter((part) => part).join(" · ")}
        </span>
      </td>
      <td class="sender">{senders}</td>
      <td class="committee">{committee}</td>
      <td class="date">{date !== undefined && <time dateTime={date}>{texts.shortDate(date)}</time>}</td>
      <td class="days">{days !== undefined && (days < 0 ? texts.open.toCome : texts.number(days))}</td>
    </tr>
  );
}
