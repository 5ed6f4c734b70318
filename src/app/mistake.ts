import { type Message, say } from "../language/message.ts";
import type { QueryProblem } from "../search/query/query.ts";

/** What somebody who asks can get wrong, or can put right. Paths are as people see them from the working folder. */
export type Mistake =
  /** The corpus' folder does not exist, or is none. */
  | { readonly kind: "no-folder"; readonly path: string }
  /** The corpus' folder holds no `.txt` or `.md` files, or none was named that could be read. */
  | { readonly kind: "no-papers"; readonly folder?: string }
  | { readonly kind: "unknown-municipality"; readonly name: string; readonly known: readonly string[] }
  /** The settings list a number as known that the town cannot have given out. */
  | {
      readonly kind: "impossible-known-number";
      readonly place: Place;
      readonly drucksache: string;
      readonly town: string;
    }
  | { readonly kind: "bad-query"; readonly query: string; readonly problem: QueryProblem }
  | { readonly kind: "empty-query" }
  /** The first day asked for is after the last. */
  | { readonly kind: "empty-period"; readonly from: string; readonly to: string }
  /** What was given as this day is no day. */
  | { readonly kind: "bad-day"; readonly day: string }
  /** A target of a check is neither a file nor a number that papers have or cite. */
  | { readonly kind: "unknown-target"; readonly typed: string; readonly near: readonly string[] }
  /** Several numbers fit what was typed. */
  | { readonly kind: "ambiguous-number"; readonly typed: string; readonly numbers: readonly string[] }
  /** No paper has or cites the number around which the citations were asked for. */
  | { readonly kind: "unknown-number"; readonly typed: string }
  | { readonly kind: "bad-revision"; readonly revision: string }
  | { readonly kind: "no-git" }
  /** Git says why it cannot tell what changed. */
  | { readonly kind: "git-failed"; readonly reason: string }
  /** A file is no baseline; `reason` says why. */
  | { readonly kind: "bad-baseline"; readonly path: string; readonly reason: string }
  | { readonly kind: "partial-baseline" }
  /** An index that was named cannot be read, and so does not say whose it is. */
  | { readonly kind: "unknown-corpus"; readonly folder: string }
  /** A report or a baseline cannot be written there; `reason` says why. */
  | { readonly kind: "cannot-write"; readonly path: string; readonly reason: Message }
  /** There is no index, or none that this version and these settings can use. */
  | { readonly kind: "no-index"; readonly folder: string }
  /** The index' folder is not one that drs writes into: `reason` says why. */
  | { readonly kind: "refused-folder"; readonly reason: string }
  /** Another process is writing the index. */
  | { readonly kind: "locked-index"; readonly folder: string; readonly reason: string };

interface Place {
  readonly file: string;
  readonly line: number;
}

interface MistakeText {
  readonly message: string;
  readonly hint?: string;
}

type Texts = { readonly [Kind in Mistake["kind"]]: (mistake: Extract<Mistake, { kind: Kind }>) => MistakeText };

/** A mistake in English. */
export function mistakeText(mistake: Mistake): MistakeText {
  // One text takes each kind; that it is this kind's the type of `texts` says.
  return (texts[mistake.kind] as (mistake: Mistake) => MistakeText)(mistake);
}

const texts: Texts = {
  "no-folder": ({ path }) => ({ message: `${path} is not a folder` }),
  "no-papers": ({ folder }) => ({
    message: folder === undefined ? "no papers to read" : `no papers in ${folder}`,
    hint: `papers are .txt and .md files${folder === undefined ? "" : "; name their folder: drs index PATH"}`,
  }),
  "unknown-municipality": ({ name, known }) => ({
    message: `unknown municipality "${name}"`,
    hint: `known are ${known.join(", ")}; declare others in drs.yaml`,
  }),
  "impossible-known-number": ({ place: { file, line }, drucksache, town }) => ({
    message: `${file}:${line}: "${drucksache}" is not a number of ${town}`,
  }),
  "bad-query": ({ problem }) => ({ message: problem.message }),
  "empty-query": () => ({
    message: "nothing to search for",
    hint: "give words or a filter: drs search Radweg, drs search --kind anfrage",
  }),
  "empty-period": ({ from, to }) => ({ message: `the period is empty: ${from} is after ${to}` }),
  "bad-day": ({ day }) => ({
    message: `today cannot be "${day}"`,
    hint: "give a day that exists, such as 2026-11-24; the command takes it from DRS_TODAY",
  }),
  "unknown-target": ({ typed, near }) => ({
    message: `"${typed}" is neither a file nor the number of a paper`,
    ...(near.length > 0 && { hint: `did you mean ${near.join(", ")}?` }),
  }),
  "ambiguous-number": ({ typed, numbers }) => ({
    message: `"${typed}" may be ${numbers.join(", ")}: give more of the number`,
  }),
  "unknown-number": ({ typed }) => ({ message: `no paper has or cites the number "${typed}"` }),
  "bad-revision": ({ revision }) => ({ message: `"${revision}" is not a revision` }),
  "no-git": () => ({ message: "git is needed to find changed lines, but is not installed" }),
  "git-failed": ({ reason }) => ({ message: `git: ${reason}` }),
  "bad-baseline": ({ path, reason }) => ({
    message: `${path}: ${reason}`,
    hint: "drs refs --baseline FILE --update-baseline writes a new one",
  }),
  "cannot-write": ({ path, reason }) => ({ message: `cannot write ${path}: ${say(reason, "en")}` }),
  "partial-baseline": () => ({ message: "a baseline cannot be made of changed lines alone" }),
  "unknown-corpus": ({ folder }) => ({
    message: `${folder}: the index cannot be read, so its corpus is not known`,
    hint: `name the corpus: drs index PATH --index ${folder}`,
  }),
  "no-index": ({ folder }) => ({
    message: `there is no index of this corpus in ${folder}`,
    hint: "drs index builds one",
  }),
  "refused-folder": ({ reason }) => ({ message: reason }),
  "locked-index": ({ folder, reason }) => ({ message: `${folder}: ${reason}` }),
};
