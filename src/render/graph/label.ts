import type { Language } from "../../language/language.ts";
import { kindNames } from "../../paper/kind-names.ts";
import type { Node } from "../../refs/citation-network.ts";
import { dateIn } from "../date-in.ts";
import { printable, printablePath } from "../printable.ts";

/** The lines of a node: number, kind and date. */
export function labelOf({ id, drucksache, kind, date }: Node, language: Language): readonly string[] {
  const name = drucksache === undefined ? printablePath(id.replace(/^.*\//, "")) : printable(drucksache);
  return [name, ...(kind ? [kindNames[kind]] : []), ...(date === undefined ? [] : [dateIn(date, language)])];
}

/** Whether the corpus has no paper with a node's number. */
export function isMissing({ files }: Node): boolean {
  return files.length === 0;
}
