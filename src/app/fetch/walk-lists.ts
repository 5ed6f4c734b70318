import type { FoundBody } from "../../oparl/client/find-bodies.ts";
import { getJson } from "../../oparl/client/get-json.ts";
import { RequestError } from "../../oparl/client/request-error.ts";
import type { Requests } from "../../oparl/client/requests.ts";
import { walkPages } from "../../oparl/client/walk-pages.ts";
import type { KeptKind, KeptObject } from "../../oparl/read/objects.ts";
import { readObject } from "../../oparl/read/read-object.ts";
import { addressOf, isRaw, type Raw, under } from "../../oparl/read/values.ts";
import type { FetchState } from "./fetch-state.ts";
import type { Run } from "./state-entry.ts";

/** The lists of a body that are read, each with the keys under which servers name it. */
const lists: Readonly<Partial<Record<KeptKind, readonly string[]>>> = {
  organization: ["organization", "organizations"],
  meeting: ["meeting", "meetings"],
  paper: ["paper", "papers"],
  file: ["file", "files"],
};
/** These are read where something refers to what no object held. */
const others: typeof lists = {
  person: ["person", "persons"],
  agendaItem: ["agendaItem", "agendaItems"],
  consultation: ["consultation", "consultations"],
};

interface Walk {
  readonly requests: Requests;
  readonly state: FetchState;
  readonly body: FoundBody;
  readonly run: Run;
  readonly onListed: ((kind: KeptKind, objects: number) => void) | undefined;
  /** Is called now and then. */
  readonly renew: () => void;
}

/**
 * Reads a body's lists, from where the run that was ended before stood. Then what is missing.
 *
 * @throws RequestError if a list cannot be read
 */
export async function walkLists(walk: Walk): Promise<void> {
  for (const kind of Object.keys(lists) as KeptKind[]) await walkList(walk, kind, lists[kind] ?? []);
  for (const kind of Object.keys(others) as KeptKind[]) {
    if (missing(walk.state, kind).length > 0) await walkList(walk, kind, others[kind] ?? []);
  }
  for (const kind of ["organization", "meeting", "file"] as const) await getMissing(walk, kind);
}

async function walkList(walk: Walk, kind: KeptKind, keys: readonly string[]): Promise<void> {
  const { requests, state, body, run, onListed, renew } = walk;
  const at = state.listAt(kind);
  const list = addressOf(under(body.raw, ...keys), body.address);
  if (at === "end" || list === undefined) return;
  const start = at ?? (run.since === undefined ? list : since(list, run.since));
  let listed = 0;
  try {
    for await (const { objects, address, next } of walkPages(requests, start, run.since !== undefined)) {
      const kept = objects.filter((raw) => isWanted(raw, run)).flatMap((raw) => readObject(kind, raw, address));
      state.add([...kept, { kind: "page", list: kind, ...(next !== undefined && { next }) }]);
      listed += objects.length;
      renew();
      onListed?.(kind, listed);
    }
  } catch (error) {
    // What the others hold is embedded in these, too, or is asked for by itself.
    const isNeeded = kind === "paper" || kind === "meeting";
    if (isNeeded || !(error instanceof RequestError) || error.status !== 404) throw error;
    state.add([{ kind: "page", list: kind }]);
  }
}

function since(list: string, time: string): string {
  const url = new URL(list);
  url.searchParams.set("modified_since", time);
  return url.href;
}

/** Not every server leaves out what is older than was asked for. */
function isWanted({ modified }: Raw, { since: time, isStrict }: Run): boolean {
  if (!isStrict || time === undefined || typeof modified !== "string") return true;
  return !(Date.parse(modified) < Date.parse(time));
}

/** The addresses of what objects refer to and no object is. */
function missing({ objects }: FetchState, kind: KeptKind): string[] {
  const { paper, meeting, consultation, agendaItem, organization, person } = objects;
  const papers = [...paper.values()];
  const meetings = [...meeting.values()];
  const consultations = [...consultation.values()];
  const items = [...agendaItem.values()];
  const named: Readonly<Record<KeptKind, () => ReadonlyArray<string | undefined>>> = {
    organization: () => [
      ...consultations.flatMap(({ organizations }) => organizations),
      ...meetings.flatMap(({ organizations }) => organizations),
      ...papers.flatMap(({ directions }) => directions),
    ],
    person: () => papers.flatMap(({ originators }) => originators.filter((id) => !organization.has(id))),
    meeting: () => consultations.map((one) => one.meeting),
    paper: () => [],
    file: () => [
      ...papers.flatMap(({ mainFile, auxiliaryFiles }) => [mainFile, ...auxiliaryFiles]),
      ...meetings.flatMap((one) => [one.invitation, one.resultsProtocol, one.verbatimProtocol, ...one.auxiliaryFiles]),
      ...items.flatMap(({ resolutionFile, auxiliaryFiles }) => [resolutionFile, ...auxiliaryFiles]),
    ],
    agendaItem: () => [
      ...consultations.map((one) => one.agendaItem),
      ...meetings.flatMap(({ agendaItems }) => agendaItems),
    ],
    consultation: () => papers.flatMap((one) => one.consultations),
  };
  const known = kind === "person" ? person : objects[kind];
  return [...new Set(named[kind]())].filter((id) => id !== undefined && !known.has(id)) as string[];
}

/** Asks for each by itself. What is not there is remembered as an object that says nothing. */
async function getMissing({ requests, state, run, onListed, renew }: Walk, kind: KeptKind): Promise<void> {
  // A run with a beginning leaves out what is older: its objects are not all there, and need not be.
  if (run.isStrict && kind !== "organization") return;
  for (const [i, id] of missing(state, kind).entries()) {
    const found = await objectAt(requests, kind, id);
    state.add(found.some(({ object }) => object.id === id) ? found : [...found, ...readObject(kind, { id }, id)]);
    renew();
    onListed?.(kind, i + 1);
  }
}

async function objectAt(requests: Requests, kind: KeptKind, id: string): Promise<KeptObject[]> {
  try {
    const { json, url } = await getJson(requests, id);
    return isRaw(json) ? readObject(kind, json, url) : [];
  } catch (error) {
    // A server that does not answer at all is no reason to believe that there is no such object.
    if (error instanceof RequestError && error.reason.id !== "server-unreachable") return [];
    throw error;
  }
}
