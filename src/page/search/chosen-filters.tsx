import { hrefOf } from "../address/address.ts";
import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";
import { choices, facetValueName } from "./facets.tsx";
import { narrowed } from "./search-request.ts";

/** What narrows a search, each to be taken away. */
export function ChosenFilters() {
  const { address, texts } = useApp();
  const { from, to } = address;
  const filters = choices.flatMap((name) => {
    const value = address[name];
    return value === undefined
      ? []
      : [{ label: `${texts.facets[name]}: ${facetValueName(name, value)}`, without: [name] }];
  });
  if (from !== undefined || to !== undefined) {
    const period = texts.period({ ...(from && { from: shownLine(from) }), ...(to && { to: shownLine(to) }) });
    filters.push({ label: period, without: ["from", "to"] as never });
  }
  if (filters.length === 0) return null;
  return (
    <ul class="chosen" aria-label={texts.search.chosen}>
      {filters.map(({ label, without }) => (
        <li key={label}>
          <a
            data-stay="yes"
            href={hrefOf(narrowed(address, Object.fromEntries(without.map((name) => [name, undefined]))))}
            aria-label={texts.search.without({ label })}
          >
            {label}
            <span aria-hidden="true"> ×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
