import { paperKinds } from "../../paper/record.ts";
import { reportFormats } from "../../render/report/formats.ts";
import type { ReadText } from "../../search/complete/as-written.ts";
import { completeNumber } from "../../search/complete/complete-number.ts";
import { completeQuery } from "../../search/complete/complete-query.ts";
import { completeName } from "../../search/complete/complete-word.ts";
import { facetNames } from "../../search/rank/facets.ts";
import type { PaperIndex } from "../../store/index.ts";

/** What values come from. */
export interface ValueContext {
  /** The index as it is; `undefined` where there is none. */
  readonly index: () => PaperIndex | undefined;
  readonly readText: ReadText;
  /** The towns that are known, those of the settings too. */
  readonly towns: () => readonly string[];
}

/** What the value of a flag or argument may be. */
export interface Values {
  /** Names of what, if it can be a name. */
  readonly names?: "files" | "folders";
  /** Others, likeliest first, which all begin with what was typed. */
  readonly complete?: (typed: string, context: ValueContext) => readonly string[];
}

/** Of the arguments, by their names in the help. */
export const argumentValues: Readonly<Record<string, Values>> = {
  words: {
    complete: (typed, { index, readText }) => withIndex(index, (corpus) => completeQuery(typed, corpus, readText)),
  },
  number: { names: "files", complete: numbers },
  targets: { names: "files", complete: numbers },
  files: { names: "files" },
  path: { names: "folders" },
};

/** Of the flags whose help does not say which values there are. */
export const flagValues: Readonly<Record<string, Values>> = {
  index: { names: "folders" },
  municipality: { complete: (typed, { towns }) => beginningWith(typed, towns()) },
  kind: { complete: (typed) => beginningWith(typed, paperKinds) },
  facets: {
    complete(typed) {
      const [, lead = "", last = ""] = /^(.*,)?([^,]*)$/s.exec(typed) ?? [];
      const named = lead.split(",");
      const left = facetNames.filter((name) => !named.includes(name));
      return beginningWith(last, left).map((name) => `${lead}${name}`);
    },
  },
  sender: { complete: (typed, { index }) => withIndex(index, (corpus) => completeName(typed, "sender", corpus)) },
  committee: { complete: (typed, { index }) => withIndex(index, (corpus) => completeName(typed, "committee", corpus)) },
  around: { complete: numbers },
  baseline: { names: "files" },
  output: { complete: (typed) => beginningWith(typed, reportFormats).map((format) => `${format}=`) },
  // Counts, dates and revisions: there are too many, and people know what they want.
  ...{ limit: {}, depth: {}, from: {}, to: {}, olderThan: {}, since: {} },
};

export function beginningWith(typed: string, values: readonly string[]): string[] {
  return values.filter((value) => value.startsWith(typed));
}

function numbers(typed: string, { index }: ValueContext): readonly string[] {
  return withIndex(index, (corpus) => completeNumber(typed, corpus));
}

function withIndex(open: ValueContext["index"], complete: (index: PaperIndex) => readonly string[]): readonly string[] {
  const index = open();
  return index ? complete(index) : [];
}
