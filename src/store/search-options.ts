import type { Options } from "minisearch";
import { analysisVersion, termOf } from "../analysis/term.ts";
import { tokenize } from "../analysis/words.ts";
import type { Paper } from "../paper/record.ts";

/** A paper as MiniSearch sees it. */
export interface IndexedPaper {
  /** The paper's path below the corpus root. */
  readonly file: string;
  readonly drucksache: string;
  readonly betreff: string;
  readonly sender: string;
  readonly committees: string;
  readonly questions: string;
  readonly attachments: string;
  readonly body: string;
}

export type IndexedField = Exclude<keyof IndexedPaper, "file">;

// What a match in a field is worth: a subject says what a paper is about, its text mentions many things.
const boost: Readonly<Record<IndexedField, number>> = {
  drucksache: 8,
  betreff: 5,
  questions: 2,
  sender: 1.5,
  committees: 1,
  attachments: 1.5,
  body: 1,
};

/**
 * The options of the index, in one place: MiniSearch finds nothing, silently, in an index that was built with others.
 * Functions cannot be compared, so {@link optionsFingerprint} names what they do.
 */
export const searchOptions: Options<IndexedPaper> = {
  idField: "file",
  fields: Object.keys(boost),
  tokenize: (text) => tokenize(text),
  processTerm: (word) => termOf(word) || null,
  // By itself it begins while papers are still being added, and breaks on them.
  autoVacuum: false,
  searchOptions: {
    boost: { ...boost },
    // A prefix of three letters begins too many words; so does a typo in a word of four.
    prefix: (term) => term.length > 3,
    fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
    maxFuzzy: 2,
    // Low, because each form that is derived from a word counts as a rare word of its own: one misspelling among many
    // papers would come before all that have the word.
    weights: { prefix: 0.2, fuzzy: 0.05 },
    combineWith: "AND",
  },
};

/** Changes whenever an index built before would answer differently. */
export const optionsFingerprint = JSON.stringify({ analysisVersion, boost });

export function toIndexed(paper: Paper, text: string): IndexedPaper {
  return {
    file: paper.file,
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
