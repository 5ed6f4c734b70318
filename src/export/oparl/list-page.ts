import type { OParlObject } from "./oparl-object.ts";

/** As the specification proposes for long lists. */
export const PAGE_SIZE = 100;

/** One page of a list. */
export interface ListPage {
  readonly data: readonly OParlObject[];
  readonly pagination: {
    readonly totalElements: number;
    readonly elementsPerPage: number;
    readonly currentPage: number;
    readonly totalPages: number;
  };
  readonly links: Readonly<Record<string, string>>;
}

/** The path of a page below the API's folder. @param list its name: `papers`. @param page from 1 */
export function pagePath(list: string, page: number): string {
  return page === 1 ? `${list}.json` : `${list}-${page}.json`;
}

/** How many pages a list has: one, if nothing is in it. */
export function pageCount(elements: number): number {
  return Math.max(1, Math.ceil(elements / PAGE_SIZE));
}

/** @param page from 1 */
export function listPage(
  data: readonly OParlObject[],
  {
    base,
    list,
    page,
    total,
  }: { readonly base: string; readonly list: string; readonly page: number; readonly total: number },
): ListPage {
  const pages = pageCount(total);
  const link = (to: number): string => base + pagePath(list, to);
  return {
    data,
    pagination: { totalElements: total, elementsPerPage: PAGE_SIZE, currentPage: page, totalPages: pages },
    links: {
      self: link(page),
      first: link(1),
      last: link(pages),
      ...(page > 1 && { prev: link(page - 1) }),
      ...(page < pages && { next: link(page + 1) }),
    },
  };
}
