import { readPage } from "../read/read-page.ts";
import { idOf, type Raw } from "../read/values.ts";
import { getJson } from "./get-json.ts";
import { RequestError } from "./request-error.ts";
import type { Requests } from "./requests.ts";

/** A page of a list, as it was read. */
export interface WalkedPage {
  readonly objects: readonly Raw[];
  readonly address: string;
  /** Where the list goes on; none at its end. */
  readonly next?: string;
}

/**
 * The pages of a list. It ends where pages name none that follows, lead back, or bring nothing that was not there before.
 *
 * @param isFiltered whether only what changed was asked for: where nothing did, some servers say that there is no such list
 * @throws RequestError
 */
export async function* walkPages(requests: Requests, start: string, isFiltered = false): AsyncGenerator<WalkedPage> {
  const addresses = new Set<string>();
  const seen = new Set<string>();
  let next: string | undefined = start;
  while (next !== undefined && !addresses.has(next)) {
    addresses.add(next);
    const address: string = next;
    const answer = await getJson(requests, address).catch((error: unknown) => {
      if (isFiltered && error instanceof RequestError && error.status === 404) return undefined;
      throw error;
    });
    if (!answer) {
      yield { objects: [], address };
      return;
    }
    const page = readPage(answer.json, answer.url);
    if (!page) throw new RequestError({ id: "is-no-list" }, address);
    const objects = page.objects.filter((one) => {
      const id = idOf(one, answer.url);
      return id !== undefined && !seen.has(id) && seen.add(id);
    });
    next = objects.length > 0 ? page.next : undefined;
    const goesOn = next !== undefined && !addresses.has(next) ? { next } : {};
    yield { objects, address: answer.url, ...goesOn };
  }
}
