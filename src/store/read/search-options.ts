import type { Options, SearchOptions } from "minisearch";
import { type Analysis, analysisVersion } from "../../analysis/analysis.ts";
import { withoutFormText } from "../../analysis/form-text.ts";
import { tokenize } from "../../analysis/words.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { numbersOf, type Paper } from "../../paper/record.ts";

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

export type IndexedField = keyof IndexedPaper;

// What a match in a field is worth: a subject says what a paper is about, its text mentions many things.
export const fieldBoosts: Readonly<Record<IndexedField, number>> = {
  drucksache: 8,
  betreff: 5,
  questions: 2,
  sender: 1.5,
  committees: 1,
  attachments: 1.5,
  body: 1,
};

/** The fields in the order of their numbers in an index. */
export const indexedFields = Object.keys(fieldBoosts) as readonly IndexedField[];

/** How a search goes unless it says otherwise. */
export const searchOptions: SearchOptions = { boost: { ...fieldBoosts } };

/** The options of MiniSearch, in one place: it finds nothing, silently, in an index that was built with others. */
export function indexOptions({ termsOf }: Analysis) {
  return {
    fields: [...indexedFields],
    tokenize,
    processTerm: (word: string): string[] => [...termsOf(word)],
    searchOptions,
  } satisfies Options;
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
    drucksache: [
      ...numbersOf(paper).map((number) => `${number} ${number.replace(/[-/]/g, " ")}`),
      ...yearForms(paper),
    ].join(" "),
    betreff: paper.betreff ?? "",
    sender: paper.sender.join("\n"),
    committees: paper.beratungsfolge.map(({ committee }) => committee).join("\n"),
    questions: paper.questions.map((question) => question.text).join("\n"),
    attachments: paper.attachments.map(({ title }) => title).join("\n"),
    body: withoutFormText(text),
  };
}

/** `2009/153` and `153/2009` of numbers that are given out again and again. */
function yearForms(paper: Paper): string[] {
  const [year] = paper.yearForm?.split("/") ?? [];
  return year === undefined ? [] : numbersOf(paper).flatMap((number) => [`${year}/${number}`, `${number}/${year}`]);
}
