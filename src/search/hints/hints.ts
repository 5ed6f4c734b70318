import { termOf } from "../../analysis/term.ts";
import type { PartyTable } from "../../municipality/parties.ts";
import type { PaperKind } from "../../paper/record.ts";
import { bounded } from "../../text/bounded.ts";
import type { Query, WordQuery } from "../query/query.ts";
import { kindOf } from "../query/query-fields.ts";

/** What words of a query say of the papers that are meant, besides what these are about: such papers are preferred. */
export interface Hints {
  readonly kinds: readonly PaperKind[];
  /** By the names that are shown. */
  readonly parties: readonly string[];
  /** The first and the last year that were named, both included. */
  readonly years?: readonly [first: number, last: number];
}

/** A query, and what its words hint at. */
export interface HintedQuery {
  readonly query: Query | undefined;
  readonly hints: Hints;
  /** The words that are hints, as typed: they still add a little to the score of what has them. */
  readonly words: readonly WordQuery[];
}

export const noHints: Hints = { kinds: [], parties: [] };

/**
 * Takes words for a kind, a party or a year as hints: `Anfrage CDU Sicherheit Hauptbahnhof 2019`. Where nothing else is asked
 * they are the words that are looked for.
 */
export function readHints(query: Query | undefined, parties: PartyTable): HintedQuery {
  const parts = query === undefined ? [] : query.kind === "together" ? query.of : [query];
  const words = parts.filter(isPlain);
  const found = hintsIn(words, parties);
  const isOnly = words.every((word) => found.words.has(word));
  if (found.words.size === 0 || isOnly) return { query, hints: noHints, words: [] };
  const rest = parts.filter((part) => !found.words.has(part));
  return {
    query: rest.length > 1 ? { kind: "together", of: rest } : rest[0],
    hints: found.hints,
    words: [...found.words],
  };
}

function isPlain(query: Query): query is WordQuery {
  return query.kind === "word" && query.how === "whole" && query.field === undefined;
}

function hintsIn(
  words: readonly WordQuery[],
  parties: PartyTable,
): { words: Set<Query> & Set<WordQuery>; hints: Hints } {
  const hinting = new Set<WordQuery>();
  const kinds: PaperKind[] = [];
  const named: string[] = [];
  const years: number[] = [];
  const terms = words.map(({ text }) => termOf(text));
  for (let i = 0; i < words.length; i++) {
    const [word, term = ""] = [words[i], terms[i]];
    if (!word) continue;
    const kind = kindOf(word.text) ?? kindOf(singular(word.text));
    if (kind) {
      kinds.push(kind);
      hinting.add(word);
      continue;
    }
    const party = partyAt(terms, i, parties);
    if (party) {
      named.push(party.name);
      for (const one of words.slice(i, i + party.length)) hinting.add(one);
      i += party.length - 1;
      continue;
    }
    if (/^(?:19|20)\d\d$/.test(term)) {
      years.push(Number(term));
      hinting.add(word);
    }
  }
  const span: Pick<Hints, "years"> = years.length > 0 ? { years: [Math.min(...years), Math.max(...years)] } : {};
  return { words: hinting as Set<Query> & Set<WordQuery>, hints: { kinds, parties: named, ...span } };
}

/** Anfragen, Anträge, Beschlussvorlagen. */
function singular(word: string): string {
  return /träge$/i.test(word) ? word.replace(/äge$/i, "ag") : word.replace(/n$/i, "");
}

// Behind the name of a party: CDU-Fraktion, Grüne Gemeinderatsfraktion.
const group = /^(?:\p{L}*fraktion|ratsgruppe|gruppe)$/u;

function partyAt(
  terms: readonly string[],
  at: number,
  parties: PartyTable,
): { readonly name: string; readonly length: number } | undefined {
  let best: { readonly name: string; readonly length: number } | undefined;
  for (const [name, names] of Object.entries(parties)) {
    for (const one of names) {
      const wanted = termsOfName(one);
      if (!wanted.every((term, i) => withoutGroup(terms[at + i]) === term)) continue;
      if (wanted.length > (best?.length ?? 0)) best = { name, length: wanted.length };
    }
  }
  if (best && group.test(terms[at + best.length] ?? "")) return { ...best, length: best.length + 1 };
  return best;
}

// Of all parties of a town, and of some towns.
const MOST_NAMES = 1_024;
const termsOfName = bounded(MOST_NAMES, (name: string) => name.split(/[^\p{L}\p{N}.]+/u).map(termOf));

/** CDU-Fraktion, SPD-Gemeinderatsfraktion, as terms without their hyphen. */
function withoutGroup(term = ""): string {
  return term.replace(/(?:gemeinderats|stadtrats|ortschaftsrats|rats|kreistags|or|gr)?fraktion$/u, "") || term;
}
