import type { Options, SearchOptions } from "minisearch";
import { analysisVersion, termOf } from "../analysis/term.ts";
import { tokenize } from "../analysis/words.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Paper } from "../paper/record.ts";

/** A paper's text by field, as MiniSearch would be given it. */
export interface IndexedPaper {
  readonly drucksache: string;
  readonly betreff: string;
  readonly sender: string;
  readonly committees: string;
  readonly questions: string;
  readonly attachments: string;
  readonly body: string;
}

// What a match in a field is worth: a subject says what a paper is about, its text mentions many things.
const boost: Readonly<Record<keyof IndexedPaper, number>> = {
  drucksache: 8,
  betreff: 5,
  questions: 2,
  sender: 1.5,
  committees: 1,
  attachments: 1.5,
  body: 1,
};

/** The fields in the order of their numbers in an index. */
export const indexedFields = Object.keys(boost) as ReadonlyArray<keyof IndexedPaper>;

/** How a search goes unless it says otherwise. */
export const searchOptions: SearchOptions & { readonly maxFuzzy: number } = {
  boost: { ...boost },
  // A prefix of three letters begins too many words; so does a typo in a word of four. Nobody mistypes a word so long
  // that the table of its letters would take megabytes.
  prefix: (term) => term.length > 3,
  fuzzy: (term) => (term.length > 4 && term.length <= 64 && !/\d/.test(term) ? 0.2 : false),
  maxFuzzy: 2,
  // Low, because each form that is derived from a word counts as a rare word of its own: one misspelling among many
  // papers would come before all that have the word.
  weights: { prefix: 0.2, fuzzy: 0.05 },
  combineWith: "AND",
};

/** The options of MiniSearch, in one place: it finds nothing, silently, in an index that was built with others. */
export const indexOptions = {
  fields: [...indexedFields],
  tokenize: (text: string): string[] => tokenize(text),
  processTerm: (word: string): string | null => termOf(word) || null,
  searchOptions,
} satisfies Options;

/** The terms under which a word is indexed: what `processTerm` says, as a list. */
export function termsOf(word: string): readonly string[] {
  const term = indexOptions.processTerm(word);
  return term === null ? [] : [term];
}

/**
 * What an index depends on beside its files: another one would answer differently. Functions cannot be compared, so the
 * versions name what they do.
 */
export function fingerprintOf({ version, municipality }: { version: string; municipality: Municipality }): string {
  return JSON.stringify([version, analysisVersion, indexedFields, municipality]);
}

export function toIndexed(paper: Paper, text: string): IndexedPaper {
  return {
    // Its parts too: people remember the counter, `26577`.
    drucksache: paper.drucksache === undefined ? "" : `${paper.drucksache} ${paper.drucksache.replace(/[-/]/g, " ")}`,
    betreff: paper.betreff ?? "",
    sender: paper.sender.join("\n"),
    committees: paper.beratungsfolge.map(({ committee }) => committee).join("\n"),
    questions: paper.questions.map((question) => question.text).join("\n"),
    attachments: paper.attachments.map(({ title }) => title).join("\n"),
    body: text,
  };
}
