import type { PaperKind } from "../../paper/record.ts";
import type { PaperHead } from "../format/paper-head.ts";
import type { PaperSet } from "./paper-set.ts";

// Of so many papers the heads are read sooner than the list of all papers of a kind.
const FEW = 4;

/** Whether papers are of some kinds. */
export function isOneOf(
  kinds: readonly PaperKind[],
  withValue: (role: "kind", values: readonly string[]) => PaperSet,
  head: (document: number) => PaperHead,
): (document: number) => boolean {
  const known = new Map<number, boolean>();
  let all: PaperSet | undefined;
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    if (known.size === FEW) all ??= withValue("kind", kinds);
    if (all) return all[document] === 1;
    const { kind } = head(document);
    const isOne = kind !== undefined && kinds.includes(kind);
    known.set(document, isOne);
    return isOne;
  };
}
