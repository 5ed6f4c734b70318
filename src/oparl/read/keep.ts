import type { KeptFile, KeptKind, KeptKinds, KeptObject } from "./objects.ts";

/** The objects of a server, by what they are and by their addresses. */
export type KeptObjects = { readonly [Kind in KeptKind]: Map<string, KeptKinds[Kind]> };

export function noObjects(): KeptObjects {
  return {
    organization: new Map(),
    person: new Map(),
    meeting: new Map(),
    paper: new Map(),
    file: new Map(),
    agendaItem: new Map(),
    consultation: new Map(),
  };
}

/** Adds an object, or what a newer copy of it says: embedded copies say less than others. */
export function keep(objects: KeptObjects, { kind, object }: KeptObject): void {
  const all = objects[kind] as Map<string, KeptKinds[KeptKind]>;
  all.set(object.id, merged(all.get(object.id), object));
}

function merged<Kept extends KeptKinds[KeptKind]>(before: Kept | undefined, now: Kept): Kept {
  if (!before) return now;
  // What was taken back has lost all else, and is kept as it was.
  if (now.deleted) return { ...before, deleted: true, ...(now.modified !== undefined && { modified: now.modified }) };
  const { deleted: _, ...alive } = before;
  const whole = { ...alive, ...now };
  return "papers" in now && "papers" in before ? ({ ...whole, ...ownersOf(before, now) } as Kept) : (whole as Kept);
}

/** Only a file by itself says what it belongs to. */
function ownersOf(before: KeptFile, now: KeptFile): Pick<KeptFile, "papers" | "meetings"> {
  return {
    papers: now.papers.length > 0 ? now.papers : before.papers,
    meetings: now.meetings.length > 0 ? now.meetings : before.meetings,
  };
}
