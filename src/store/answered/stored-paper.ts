import type { Analysis } from "../../analysis/analysis.ts";
import { tokenize, wordsIn } from "../../analysis/words.ts";
import type { PartyTable } from "../../municipality/parties.ts";
import type { Paper } from "../../paper/record.ts";
import { matterKeysOf } from "../../paper/references/matter-keys.ts";
import type { PaperReferences } from "../../paper/references/references.ts";
import { hashesOf, type MatterHashes } from "../format/matter-hashes.ts";
import { headOf } from "../format/paper-head.ts";
import { factTermsOf } from "../read/fact-terms.ts";
import { citedTermsOf, ownTermsOf, partTermsOf } from "../read/number-terms.ts";
import { type IndexedField, indexedFields, toIndexed } from "../read/search-options.ts";
import type { FieldTerms, TermCounts } from "./term-counts.ts";

/** What another index keeps of a paper: what a ranking asks, and what can be looked up. */
export interface StoredPaper {
  /** Below the corpus' folder. */
  readonly file: string;
  /** Its `PaperHead`, as JSON. */
  readonly head: string;
  readonly kind?: string;
  /** At how many places it cites papers of the town. */
  readonly citations: number;
  readonly matter: MatterHashes;
  /** How many different words each field has, in the order of the fields. */
  readonly lengths: readonly number[];
  /** Its numbers and facts, as terms of the table of numbers. */
  readonly numbers: readonly string[];
  /** How often terms stand in each field: those at least that are asked for. */
  readonly counts: TermCounts;
}

/** All that is kept of a paper, so that everything a local index answers can be answered elsewhere. */
export interface WholePaper extends Omit<StoredPaper, "counts"> {
  readonly record: string;
  readonly references: string;
  readonly details: string;
  readonly terms: FieldTerms;
  /** The exact terms of each field in their order, for phrases. */
  readonly words: FieldTerms;
}

export interface ToStore {
  readonly paper: Paper;
  /** Cleaned. */
  readonly text: string;
  /** What it names, if it names anything. */
  readonly references?: PaperReferences | undefined;
  readonly analysis: Analysis;
  readonly parties: PartyTable;
}

export function toStored({ paper, text, references, analysis, parties }: ToStore): WholePaper {
  const indexed = toIndexed(paper, text);
  const tokens = indexedFields.map((field) => tokenize(indexed[field]));
  const cited = citedTermsOf(paper);
  const { details, ...named } = references ?? {};
  return {
    file: paper.file,
    head: JSON.stringify(headOf(paper)),
    ...(paper.kind !== undefined && { kind: paper.kind }),
    citations: cited.length,
    matter: hashesOf(matterKeysOf(paper), text),
    lengths: tokens.map((words) => new Set(words).size),
    numbers: [
      ...new Set([...ownTermsOf(paper), ...cited, ...partTermsOf(paper, text), ...factTermsOf(paper, parties)]),
    ],
    terms: byField(tokens, (word) => analysis.termsOf(word)),
    words: byField(
      indexedFields.map((field) => (isInPhrases(field) ? wordsIn(indexed[field]).map(({ text }) => text) : [])),
      (word) => analysis.exactOf(word).slice(0, 1),
    ),
    record: JSON.stringify(paper),
    references: references ? JSON.stringify(named) : "",
    details: details ? JSON.stringify(details()) : "",
  };
}

/** Phrases are looked for in what can be asked by name, and in the text, which holds all else. */
function isInPhrases(field: IndexedField): boolean {
  return field === "betreff" || field === "sender" || field === "committees" || field === "body";
}

// Characters: engines cut longer ones in two.
const LONGEST = 255;

function byField(tokens: ReadonlyArray<readonly string[]>, termsOf: (word: string) => readonly string[]): FieldTerms {
  return Object.fromEntries(
    indexedFields.flatMap((field, i) => {
      const terms: string[] = [];
      for (const word of tokens[i] ?? []) {
        for (const term of termsOf(word)) if (term.length <= LONGEST) terms.push(term);
      }
      return terms.length === 0 ? [] : [[field, terms.join(" ")]];
    }),
  );
}
