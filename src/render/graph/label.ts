import type { Node } from "../../refs/citation-network.ts";
import { germanDate } from "../german-date.ts";
import { kindNames } from "../kind-names.ts";
import { printable, printablePath } from "../printable.ts";

/** What stands in a node: number, kind and date, a line each. */
export function labelOf({ id, drucksache, kind, date }: Node): readonly string[] {
  const name = drucksache === undefined ? printablePath(id.replace(/^.*\//, "")) : printable(drucksache);
  return [name, ...(kind ? [kindNames[kind]] : []), ...(date === undefined ? [] : [germanDate(date)])];
}

/** Whether no paper of the corpus stands behind a node. */
export function isMissing({ files }: Node): boolean {
  return files.length === 0;
}
