import type { Paper } from "../../paper/record.ts";
import { uniqueNames } from "../../text/names-for-files.ts";

/** The organisations that papers name, by what papers call them. */
export interface OrganizationPlan {
  /** Names for addresses. */
  readonly names: ReadonlyMap<string, string>;
  /** As the specification proposes: `Gremium`, `Fraktion`. */
  readonly kinds: ReadonlyMap<string, string>;
}

export function planOrganizations(papers: readonly Paper[]): OrganizationPlan {
  const kinds = new Map<string, string>();
  const add = (name: string, kind: string): void => {
    if (!kinds.has(name)) kinds.set(name, kind);
  };
  for (const { beratungsfolge } of papers) for (const { committee } of beratungsfolge) add(committee, "Gremium");
  for (const { office } of papers) if (office !== undefined) add(office, "Verwaltungsbereich");
  for (const { sender } of papers) {
    for (const name of sender) add(name, /fraktion|gruppe/i.test(name) ? "Fraktion" : "Sonstiges");
  }
  // In an order of their own: a new paper must not give others new addresses without need.
  const inOrder = [...kinds.keys()].sort((a, b) => (a < b ? -1 : Number(a > b)));
  return { names: uniqueNames(inOrder), kinds };
}
