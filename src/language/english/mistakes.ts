import { engineMistakes } from "./engine.ts";
import { fetchMistakes } from "./fetch-mistakes.ts";
import { newsMistakes } from "./news.ts";

/** A mistake in words, and what to do about it where that can be said. */
export interface MistakeText {
  readonly message: string;
  readonly hint?: string;
}

type Say = (inner: unknown) => string;

export interface Typed {
  readonly typed: string;
}

export interface NoPapers {
  readonly folder?: string;
  readonly documents?: number;
}

function noPapers({ folder, documents = 0 }: NoPapers): MistakeText {
  if (folder === undefined) return { message: "no papers to read", hint: "papers are .txt and .md files" };
  if (documents === 0) {
    return {
      message: `no papers in ${folder}`,
      hint: "papers are .txt and .md files; name their folder: drs index PATH",
    };
  }
  const held = documents === 1 ? "1 document" : `${documents} documents`;
  return {
    message: `no papers in ${folder}, but ${held} (PDF, Word, web pages)`,
    hint: `make papers of them first: drs import ${folder}`,
  };
}

/** Sizes in millions of bytes. */
export interface IndexCosts {
  readonly folder: string;
  readonly files: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly indexMegabytes: number;
}

/** What an index takes that nobody asked for. */
function indexCost({ folder, files, megabytes, seconds, indexMegabytes }: IndexCosts): string {
  return `no index of ${folder} yet: ${files} papers, ${megabytes} MB; it would take about ${seconds} s and ${indexMegabytes} MB of disk`;
}

/** What somebody who asks can get wrong, by the kinds of `Mistake`. */
export const mistakes = {
  "no-folder": ({ path }: { readonly path: string }): MistakeText => ({ message: `${path} is not a folder` }),
  "no-papers": (about: NoPapers): MistakeText => noPapers(about),
  "no-documents": (): MistakeText => ({
    message: "no documents to import",
    hint: "name PDFs, Word documents, saved web pages, archives of them, or folders that hold some",
  }),
  "no-ocr": (): MistakeText => ({
    message: "no program that reads pictures of German text is installed",
    hint: "install one: apt install ocrmypdf tesseract-ocr-deu, or brew install ocrmypdf tesseract-lang",
  }),
  "unknown-municipality": ({
    name,
    known,
  }: {
    readonly name: string;
    readonly known: readonly string[];
  }): MistakeText => ({
    message: `unknown municipality "${name}"`,
    hint: `known are ${known.join(", ")}; declare others in drs.yaml`,
  }),
  "impossible-known-number": (mistake: {
    readonly place: { readonly file: string; readonly line: number; readonly column: number };
    readonly drucksache: string;
    readonly town: string;
  }): MistakeText => {
    const { place, drucksache, town } = mistake;
    return { message: `${place.file}:${place.line}:${place.column}: "${drucksache}" is not a number of ${town}` };
  },
  "bad-query": ({ problem }: { readonly problem: { readonly message: unknown } }, say: Say): MistakeText => ({
    message: say(problem.message),
  }),
  "empty-query": (): MistakeText => ({
    message: "nothing to search for",
    hint: "give words or a filter: drs search Radweg, drs search --kind anfrage",
  }),
  "empty-period": ({ from, to }: { readonly from: string; readonly to: string }): MistakeText => ({
    message: `the period is empty: ${from} is after ${to}`,
  }),
  "bad-day": ({ day }: { readonly day: string }): MistakeText => ({
    message: `today cannot be "${day}"`,
    hint: "give a day that exists, such as 2026-11-24; the command takes it from DRS_TODAY",
  }),
  "unknown-target": ({ typed, near }: Typed & { readonly near: readonly string[] }): MistakeText => ({
    message: `"${typed}" is neither a file nor the number of a paper`,
    ...(near.length > 0 && { hint: `did you mean ${near.join(", ")}?` }),
  }),
  "ambiguous-number": ({ typed, numbers }: Typed & { readonly numbers: readonly string[] }): MistakeText => ({
    message: `"${typed}" may be ${numbers.join(", ")}: give more of the number`,
  }),
  "unknown-number": ({ typed }: Typed): MistakeText => ({ message: `no paper has or cites the number "${typed}"` }),
  "bad-revision": ({ revision }: { readonly revision: string }): MistakeText => ({
    message: `"${revision}" is not a revision`,
  }),
  "no-git": (): MistakeText => ({ message: "git is needed to find changed lines, but is not installed" }),
  "git-failed": ({ reason }: { readonly reason: unknown }, say: Say): MistakeText => ({
    message: `git: ${say(reason)}`,
  }),
  "bad-baseline": ({ path, reason }: { readonly path: string; readonly reason: unknown }, say: Say): MistakeText => ({
    message: `${path}: ${say(reason)}`,
    hint: "drs refs --baseline FILE --update-baseline writes a new one",
  }),
  "partial-baseline": (): MistakeText => ({ message: "a baseline cannot be made of changed lines alone" }),
  "unknown-corpus": ({ folder }: { readonly folder: string }): MistakeText => ({
    message: `${folder}: the index cannot be read, so its corpus is not known`,
    hint: `name the corpus: drs index PATH --index ${folder}`,
  }),
  "cannot-write": ({ path, reason }: { readonly path: string; readonly reason: unknown }, say: Say): MistakeText => ({
    message: `cannot write ${path}: ${say(reason)}`,
  }),
  "bad-address": ({ url }: { readonly url: string }): MistakeText => ({
    message: `"${url}" is no address on the web`,
    hint: "it begins with https:// or http:// and has neither a question mark nor a name and password",
  }),
  "folder-in-corpus": ({ folder }: { readonly folder: string }): MistakeText => ({
    message: `${folder} lies in the corpus, which would then hold its papers twice`,
    hint: "name a folder outside of it",
  }),
  "not-own-folder": ({ folder }: { readonly folder: string }): MistakeText => ({
    message: `${folder} holds other files than those of an export`,
    hint: "name a new folder, or an empty one",
  }),
  "no-such-part": ({
    part,
    file,
    has,
  }: Readonly<Record<"part" | "file", string>> & { readonly has: readonly string[] }): MistakeText => ({
    message: `${file} has no part "${part}"`,
    hint: has.length > 0 ? `it has: ${has.join(", ")}` : "it has no such parts",
  }),
  "file-gone": ({ file }: { readonly file: string }): MistakeText => ({
    message: `${file} was there a moment ago and cannot be read now`,
    hint: "run the command again",
  }),
  "port-taken": ({ port }: { readonly port: number }): MistakeText => ({
    message: `another program listens on port ${port}`,
    hint: "name another one, or leave --port out",
  }),
  ...fetchMistakes,
  ...newsMistakes,
  ...engineMistakes,
  "no-index": ({ folder }: { readonly folder: string }): MistakeText => ({
    message: `there is no index of this corpus in ${folder}`,
    hint: "drs index builds one",
  }),
  "index-unasked": (cost: IndexCosts): MistakeText => ({
    message: indexCost(cost),
    hint: "to build it: drs index, in the folder that is meant",
  }),
  "refused-folder": ({ reason }: { readonly reason: unknown }, say: Say): MistakeText => ({ message: say(reason) }),
  "locked-index": (
    { folder, reason }: { readonly folder: string; readonly reason: unknown },
    say: Say,
  ): MistakeText => ({
    message: `${folder}: ${say(reason)}`,
  }),
};
