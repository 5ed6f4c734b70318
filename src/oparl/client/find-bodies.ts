import { readPage } from "../read/read-page.ts";
import { typeOf } from "../read/type-of.ts";
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
  ...["body", "bodies", "paper", "papers", "organization", "organizations", "originatorOrganization"],
  ...["underDirectionOf", "meeting", "meetings", "agendaItem", "person", "system"],
];
const MOST_STEPS = 12;

/**
 * The bodies that an address leads to: of a system, of a list, or the one that an object belongs to.
 *
 * @throws RequestError if there are none
 */
export async function findBodies(requests: Requests, start: string): Promise<readonly FoundBody[]> {
  // Each step goes on from what was found first.
  const waiting = [start];
  const seen = new Set(waiting);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = waiting.shift();
    if (next === undefined) break;
    const answer = await getJson(requests, next).catch((error: unknown) => {
      if (next === start || !(error instanceof RequestError) || error.status === undefined) throw error;
      return undefined;
    });
    if (!answer) continue;
    const { json, url } = answer;
    const page = readPage(json, url);
    const objects: readonly Raw[] = page ? page.objects : [json].filter(isRaw);
    const bodies = objects.filter((one) => typeOf(one) === "body");
    if (bodies.length > 0) return page ? await restOf(requests, page.next, bodies, url) : bodiesOf(bodies, url);
    const [first] = objects;
    for (const address of first ? waysFrom(first, url) : []) {
      if (!seen.has(address)) waiting.push(address);
      seen.add(address);
    }
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

/** The addresses that an object, or what is embedded in it, names on the way to its body. */
function waysFrom(raw: Raw, base: string): string[] {
  const inside = listOf(under(raw, "consultation", "consultations", "agendaItem")).filter(isRaw);
  return [raw, ...inside].flatMap((one) =>
    ways.flatMap((key) => {
      const [first] = listOf(one[key]);
      return isRaw(first) ? [] : (idOf(first, base) ?? []);
    }),
  );
}
