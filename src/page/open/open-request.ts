import { type Address, changed } from "../address/address.ts";
import type { SearchParams } from "../backend.ts";

// All of a city's.
const ALL = "20000";

/** What an address asks of the open questions. */
export function openRequest({ q, sender, committee, days }: Address): SearchParams {
  const isCount = days !== undefined && /^\d{1,5}$/.test(days);
  return changed({}, { q, sender, committee, ...(isCount && { "older-than": `${days}d` }), limit: ALL });
}

/** Asks by whom and for which committees all open questions are. */
export const openFacets: SearchParams = { limit: "1", facets: "sender,committee" };
