import type { Completable } from "../../app/complete.ts";
import { paperKinds } from "../../paper/record.ts";
import { reportFormats } from "../../render/report/formats.ts";
import { facetNames } from "../../search/rank/facet-names.ts";

/** Completes what depends on the corpus. */
export type Complete = (what: Completable, typed: string) => readonly string[];

/** The possible values of a flag or argument. */
export interface Values {
  /** Whether the value can be the name of a file or folder. */
  readonly names?: "files" | "folders";
  /** Other values that begin with what was typed, likeliest first. */
  readonly complete?: (typed: string, complete: Complete) => readonly string[];
}

/** For arguments, by their names in the help. */
export const argumentValues: Readonly<Record<string, Values>> = {
  query: { complete: (typed, complete) => complete("query", typed) },
  words: { complete: (typed, complete) => complete("query", typed) },
  number: { names: "files", complete: (typed, complete) => complete("number", typed) },
  targets: { names: "files", complete: (typed, complete) => complete("number", typed) },
  files: { names: "files" },
  path: { names: "folders" },
  out: { names: "folders" },
  url: {},
  paths: { names: "files" },
  sources: { names: "files" },
};

/** For flags whose help does not list the values. */
export const flagValues: Readonly<Record<string, Values>> = {
  index: { names: "folders" },
  into: { names: "folders" },
  municipality: { complete: (typed, complete) => complete("municipality", typed) },
  kind: { complete: (typed) => beginningWith(typed, paperKinds) },
  facets: {
    complete(typed) {
      const [, lead = "", last = ""] = /^(.*,)?([^,]*)$/s.exec(typed) ?? [];
      const named = lead.split(",");
      const left = facetNames.filter((name) => !named.includes(name));
      return beginningWith(last, left).map((name) => `${lead}${name}`);
    },
  },
  sender: { complete: (typed, complete) => complete("sender", typed) },
  committee: { complete: (typed, complete) => complete("committee", typed) },
  around: { complete: (typed, complete) => complete("number", typed) },
  baseline: { names: "files" },
  state: { names: "files" },
  output: { names: "files", complete: (typed) => beginningWith(typed, reportFormats).map((format) => `${format}=`) },
  // Counts, dates, revisions and addresses: there are too many, and people know what they want.
  ...{
    limit: {},
    depth: {},
    threads: {},
    from: {},
    to: {},
    olderThan: {},
    since: {},
    deadline: {},
    engine: {},
    town: {},
    baseUrl: {},
    title: {},
    port: {},
    host: {},
    body: {},
    allowHost: {},
  },
};

export function beginningWith(typed: string, values: readonly string[]): string[] {
  return values.filter((value) => value.startsWith(typed));
}
