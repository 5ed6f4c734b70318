import { readPage } from "../read/read-page.ts";
import { type ObjectType, typeOf } from "../read/type-of.ts";
import { idOf, isRaw, lineOf, listOf, type Raw, under } from "../read/values.ts";
import { getJson } from "./get-json.ts";
import { RequestError } from "./request-error.ts";
import type { Requests } from "./requests.ts";
import { walkPages } from "./walk-pages.ts";

/** A body of a server: a town, with the addresses of its lists. */
export interface FoundBody {
  readonly id: string;
  readonly name: string;
  readonly raw: Raw;
  /** Where it was read. */
  readonly address: string;
}

// Where an object leads to its body, the shortest way first.
const ways = [
  "body",
  "bodies",
  "paper",
  "papers",
  "meeting",
  "meetings",
  "organization",
  "agendaItem",
  "consultation",
  "person",
];
const MOST_STEPS = 6;

/**
 * The bodies that an address leads to: of a system, of a list, or the one that an object belongs to.
 *
 * @throws RequestError if there are none
 */
export async function findBodies(requests: Requests, start: string): Promise<readonly FoundBody[]> {
  let next: string | undefined = start;
  const seen = new Set<string>();
  for (let step = 0; step < MOST_STEPS && next !== undefined && !seen.has(next); step++) {
    seen.add(next);
    const { json, url } = await getJson(requests, next);
    const page = readPage(json, url);
    const objects: readonly Raw[] = page ? page.objects : [json].filter(isRaw);
    const bodies = objects.filter((one) => typeOf(one) === "body");
    if (bodies.length > 0) return page ? await restOf(requests, page.next, bodies, url) : bodiesOf(bodies, url);
    const [first] = objects;
    next = first && wayFrom(first, typeOf(first), url);
  }
  throw new RequestError({ id: "no-body" }, start);
}

async function restOf(
  requests: Requests,
  next: string | undefined,
  first: readonly Raw[],
  url: string,
): Promise<FoundBody[]> {
  const found = bodiesOf(first, url);
  if (next === undefined) return found;
  for await (const page of walkPages(requests, next)) {
    found.push(
      ...bodiesOf(
        page.objects.filter((one) => typeOf(one) === "body"),
        page.address,
      ),
    );
  }
  return found;
}

function bodiesOf(raws: readonly Raw[], address: string): FoundBody[] {
  return raws.flatMap((raw) => {
    const id = idOf(raw, address);
    const name = lineOf(under(raw, "name", "shortName")) ?? id;
    return id === undefined || name === undefined ? [] : [{ id, name, raw, address }];
  });
}

function wayFrom(raw: Raw, type: ObjectType | undefined, base: string): string | undefined {
  // The lists of a person lead to memberships only.
  for (const key of type === "system" ? ["body", "bodies"] : ways) {
    const [first] = listOf(raw[key]);
    const address = idOf(first, base);
    if (address !== undefined) return address;
  }
  return undefined;
}
