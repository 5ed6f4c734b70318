import { type Address, changed } from "../address/address.ts";
import type { Backend, SearchParams } from "../backend.ts";
import { yearsOf } from "../chart/years.ts";
import { everything } from "../search/search-request.ts";

/** How many papers a group has each year. */
export interface GroupYears {
  readonly group: string;
  readonly counts: ReadonlyMap<number, number>;
}

export interface GroupTable {
  /** From the first to the last, without gaps. */
  readonly years: readonly number[];
  /** Those with the most papers first. */
  readonly groups: readonly GroupYears[];
}

export const asking = ["both", "anfrage", "antrag"] as const;

// More bars on each other cannot be told apart.
const MOST_GROUPS = 8;

/** What is searched for: questions, motions or both, about something or about anything. */
export function askingParams({ what, topic }: Address): SearchParams {
  const kind = asking.find((one) => one === what) ?? "both";
  const both = "(art:anfrage ODER art:antrag)";
  const query = kind === "both" ? `${topic === undefined ? "" : `(${topic}) UND `}${both}` : topic;
  return changed(topic === undefined ? everything : {}, { q: query, ...(kind !== "both" && { kind }), limit: "1" });
}

/** Questions and motions by group and year: one search for the groups, and one for each. */
export async function groupTable(
  backend: Backend,
  asked: SearchParams,
  { parties, signal }: { readonly parties: readonly string[]; readonly signal: AbortSignal },
): Promise<GroupTable> {
  const { facets } = await backend.search({ ...asked, facets: "sender,year" }, signal);
  const known = new Set(parties);
  const groups = (facets?.sender ?? []).filter(({ value }) => known.has(value)).slice(0, MOST_GROUPS);
  const years = yearsOf(facets?.year ?? []).map(({ year }) => year);
  const rows = await Promise.all(
    groups.map(async ({ value: group }) => {
      const answer = await backend.search({ ...asked, sender: group, facets: "year" }, signal);
      return {
        group,
        counts: new Map((answer.facets?.year ?? []).map(({ value, papers }) => [Number(value), papers])),
      };
    }),
  );
  return { years: spanOf(years, rows), groups: rows };
}

/** The years in which any of the groups has papers. */
function spanOf(years: readonly number[], rows: readonly GroupYears[]): readonly number[] {
  const has = (year: number): boolean => rows.some(({ counts }) => (counts.get(year) ?? 0) > 0);
  return years.slice(years.findIndex(has), years.findLastIndex(has) + 1);
}
