import { type Address, changed } from "../address/address.ts";
import { type FacetName, facetNames } from "../answers.ts";
import type { SearchParams } from "../backend.ts";

/** What of an address narrows a search. */
export const filterNames = ["kind", "sender", "committee", "from", "to"] as const;

/** How many hits are shown first: a screen or two. Of those that lie far away each is fetched by itself. */
export const hitsFirst = ({ isFar }: { readonly isFar: boolean }): number => (isFar ? 10 : 20);

/** Whether an address asks for anything. */
export function isAsking(address: Address): boolean {
  return ["q", ...filterNames].some((name) => address[name] !== undefined);
}

/** What a search of an address asks for. */
export function requestOf(address: Address, backend: { readonly isFar: boolean }): SearchParams {
  const { q, sort, n, fold, literal } = address;
  return changed(
    {},
    {
      q,
      ...Object.fromEntries(filterNames.map((name) => [name, address[name]])),
      sort,
      limit: String(countOf(n, backend)),
      ...(fold === "no" && { fold: "false" }),
      ...(literal === "yes" && { literal: "true" }),
      facets: facetNames.join(","),
    },
  );
}

/** A search's hits without its facets, and its facets almost without hits. */
export function hitsOf({ facets: _, ...request }: SearchParams): SearchParams {
  return request;
}

// As many as a phone shows. Of those that lie far away each takes two requests, and browsers make six at a time.
const SEEN_FIRST = 4;

/** The hits that are seen before anybody scrolls; `undefined` where so many are wanted at once. */
export function seenFirst(request: SearchParams): SearchParams | undefined {
  return Number(request.limit) <= hitsFirst({ isFar: true }) ? { ...request, limit: String(SEEN_FIRST) } : undefined;
}

export function countsOf(request: SearchParams): SearchParams {
  return { ...request, limit: "1" };
}

/** How many hits are shown. */
export function countOf(n: string | undefined, backend: { readonly isFar: boolean }): number {
  return n !== undefined && /^\d{1,4}$/.test(n) ? Math.max(1, Number(n)) : hitsFirst(backend);
}

/** The values of a filter that could be chosen instead of the one that is: what the same search counts without it. */
export function wider(
  address: Address,
  facet: FacetName,
  backend: { readonly isFar: boolean },
): SearchParams | undefined {
  const names = facet === "year" ? ["from", "to"] : [facet];
  if (names.every((name) => address[name] === undefined)) return undefined;
  const without = changed(address, Object.fromEntries(names.map((name) => [name, undefined])));
  // Nothing but this filter was asked for: then all papers count.
  const all = isAsking(without) ? without : changed(without, everything);
  return { ...requestOf(all, backend), limit: "1", facets: facet };
}

/** What all papers meet. */
export const everything: Address = { to: "2999" };

/** The same search with other filters, from its first hits on. */
export function narrowed(address: Address, changes: Readonly<Record<string, string | undefined>>): Address {
  return changed(address, { ...changes, n: undefined, view: undefined });
}
