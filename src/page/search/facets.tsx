import type { Counted } from "../../app/overview.ts";
import { kindNames } from "../../paper/kind-names.ts";
import { type Address, hrefOf } from "../address/address.ts";
import type { FacetName } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";
import { narrowed } from "./search-request.ts";

// The rest is there to open.
const SHOWN = 7;
const MOST = 60;

export type Choice = Exclude<FacetName, "year">;
export const choices: readonly Choice[] = ["kind", "sender", "committee"];

/** How the papers that were found spread, each value a link that narrows the search, or widens it again. */
export function Facet({ name, values }: { readonly name: Choice; readonly values: readonly Counted[] }) {
  const { address, texts } = useApp();
  const chosen = address[name];
  const isChosen = (value: string): boolean => value === chosen;
  // What is chosen stays in sight, and else in its place.
  const at = values.findIndex(({ value }) => isChosen(value));
  const sorted = at < SHOWN ? [...values] : [...values.slice(at, at + 1), ...values.toSpliced(at, 1)];
  if (chosen !== undefined && !values.some(({ value }) => value === chosen))
    sorted.unshift({ value: chosen, papers: -1 });
  if (sorted.length === 0) return null;
  const id = `facet-${name}`;
  const entry = (one: Counted) => (
    <FacetValue key={one.value} {...{ one, name, address }} isChosen={isChosen(one.value)} />
  );
  return (
    <section class="facet" aria-labelledby={id}>
      <h3 id={id}>{texts.facets[name]}</h3>
      <ul>{sorted.slice(0, SHOWN).map(entry)}</ul>
      {sorted.length > SHOWN && (
        <details>
          <summary>{texts.more({ n: sorted.length - SHOWN })}</summary>
          <ul>{sorted.slice(SHOWN, MOST).map(entry)}</ul>
        </details>
      )}
    </section>
  );
}

interface FacetValueProps {
  readonly one: Counted;
  readonly name: Choice;
  readonly address: Address;
  readonly isChosen: boolean;
}

function FacetValue({ one: { value, papers }, name, address, isChosen }: FacetValueProps) {
  return (
    <li>
      <a
        href={hrefOf(narrowed(address, { [name]: isChosen ? undefined : value }))}
        aria-current={isChosen ? "true" : undefined}
        data-stay="yes"
      >
        <span class="value">{facetValueName(name, value)}</span>
        {papers >= 0 && <span class="count">{papers}</span>}
      </a>
    </li>
  );
}

/** A value as people call it. */
export function facetValueName(name: Choice, value: string): string {
  const names: Readonly<Record<string, string>> = kindNames;
  return (name === "kind" && Object.hasOwn(names, value) && names[value]) || shownLine(value);
}
