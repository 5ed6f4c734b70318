import { germanParties, type PartyTable, partyCalled } from "../../municipality/parties.ts";
import type { PaperKind } from "../../paper/record.ts";
import { askedWords } from "./asked-words.ts";
import type { NamedField, Query } from "./query.ts";

/** What flags ask for beside the words: the same conditions as in a query. Dates are `YYYY-MM-DD`, both included. */
export interface Filters {
  readonly kind?: PaperKind;
  /**
   * A party by any of its names: `grüne`, `Bündnis 90/Die Grünen`; else words of a sender's name, each as a beginning: `kirch`.
   */
  readonly sender?: string;
  /** The same for a committee of the Beratungsfolge. */
  readonly committee?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A query with filters beside it; `undefined` if there is neither. */
export function withFilters(
  query: Query | undefined,
  { kind, sender, committee, from, to }: Filters,
  parties: PartyTable = germanParties,
): Query | undefined {
  const party = sender && partyCalled(sender, parties);
  const conditions: Query[] = [
    ...(kind ? [{ kind: "fact", role: "kind", value: kind } as const] : []),
    ...(party ? [{ kind: "fact", role: "party", value: party } as const] : []),
    ...(sender && !party ? [inField("sender", sender)] : []),
    ...(committee ? [inField("committees", committee)] : []),
    ...(from || to ? [{ kind: "fact", role: "date", ...(from && { from }), ...(to && { to }) } as const] : []),
  ];
  const asked = query === undefined ? [] : query.kind === "together" ? query.of : [query];
  const of = [...asked, ...conditions];
  return of.length > 1 ? { kind: "together", of } : of[0];
}

function inField(field: NamedField, text: string): Query {
  const of = askedWords(text).map((text): Query => ({ kind: "word", text, how: "beginning", field }));
  // Without a word no name is like that.
  return { kind: "condition", what: { kind: of.length > 0 ? "and" : "or", of } };
}
