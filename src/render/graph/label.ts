import type { Node } from "../../refs/citation-network.ts";
import { germanDate } from "../german-date.ts";
import { kindNames } from "../kind-names.ts";
import { printable, printablePath } from "../printable.ts";

/** The lines of a node: number, kind and date. */
export function labelOf({ id, drucksache, kind, date }: Node): readonly string[] {
  const name = drucksache === undefined ? printablePath(id.replace(/^.*\//, "")) : printable(drucksache);
  return [name, ...(kind ? [kindNames[kind]] : []), ...(date === undefined ? [] : [germanDate(date)])];
}

/** Whether the corpus has no paper with a node's number. */
export function isMissing({ files }: Node): boolean {
  return files.length === 0;
}
