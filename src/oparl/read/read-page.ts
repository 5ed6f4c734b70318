import { addressOf, isRaw, type Raw } from "./values.ts";

/** A page of a list. */
export interface Page {
  /** Objects; those that are named by their addresses only are left out. */
  readonly objects: readonly Raw[];
  /** The next page's address; none on the last one. */
  readonly next?: string;
}

/**
 * A page of a list. Some servers give the bare list; some leave out what the specification asks for and only say how many
 * pages there are.
 *
 * @param address where it was read
 * @returns `undefined` for what is no list
 */
export function readPage(json: unknown, address: string): Page | undefined {
  if (Array.isArray(json)) return { objects: json.filter(isRaw) };
  if (!isRaw(json)) return undefined;
  const data = json["data"] ?? json["items"] ?? json["objects"];
  if (!Array.isArray(data)) return undefined;
  const next = addressOf(nextIn(json), address) ?? byNumber(json, address);
  return { objects: data.filter(isRaw), ...(next !== undefined && next !== address && { next }) };
}

function nextIn(json: Raw): unknown {
  const { links } = json;
  if (!isRaw(links)) return json["nextPage"];
  const { next } = links;
  // As JSON:API has it.
  return isRaw(next) ? next["href"] : next;
}

function byNumber({ pagination, links }: Raw, address: string): string | undefined {
  // Where there are links, their absence says that this is the last page.
  if (!isRaw(pagination) || isRaw(links)) return undefined;
  const { currentPage, totalPages } = pagination;
  if (typeof currentPage !== "number" || typeof totalPages !== "number" || currentPage >= totalPages) return undefined;
  const url = new URL(address);
  url.searchParams.set("page", String(currentPage + 1));
  return url.href;
}
