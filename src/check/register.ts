import type { PaperReferences } from "../paper/references/references.ts";
import { oncePer } from "../text/once-per.ts";

// Reports name up to a dozen papers; agendas and lists of decisions name one for each item.
const MOST_CITED = 20;
// A list by offices or years names the same few again and again.
const MOST_PLACES = 40;

/**
 * Whether a paper is a register of others: minutes, an agenda, a list of decisions. The same number stands there several
 * times, in the agenda, above the item and in the vote, so that each counts once.
 */
export function isRegister({ kind, citations }: Pick<PaperReferences, "kind" | "citations">): boolean {
  return kind === "protokoll" || citesMany(citations);
}

const citesMany = oncePer((citations: PaperReferences["citations"]): boolean => {
  const own = citations.filter(({ body }) => !body).map(({ drucksache }) => drucksache);
  return own.length > MOST_PLACES || new Set(own).size > MOST_CITED;
});
