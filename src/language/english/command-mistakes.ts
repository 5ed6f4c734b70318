import { engineMistakes } from "./engine.ts";
import type { MistakeText } from "./mistake-text.ts";
import { newsMistakes } from "./news.ts";
import type { Say } from "./say.ts";

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

/** What goes wrong where papers are read, fetched, kept or checked: who only asks never hears of it. */
export const commandMistakes = {
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
  "port-taken": ({ port }: { readonly port: number }): MistakeText => ({
    message: `another program listens on port ${port}`,
    hint: "name another one, or leave --port out",
  }),
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
  "server-failed": ({ url, reason }: { readonly url: string; readonly reason: unknown }, say: Say): MistakeText => ({
    message: `${url}: ${say(reason)}`,
    hint: "what came before is kept: the same command goes on from there",
  }),
  "several-bodies": ({ names }: { readonly names: readonly string[] }): MistakeText => ({
    message: `the server has several bodies: ${names.join(", ")}`,
    hint: "say which one: --body NAME, and a folder of its own for each: --into DIR",
  }),
  "no-such-body": ({ name, names }: { readonly name: string; readonly names: readonly string[] }): MistakeText => ({
    message: `the server has no body "${name}"`,
    hint: `it has ${names.join(", ")}`,
  }),
  "other-server": ({ folder, url }: { readonly folder: string; readonly url: string }): MistakeText => ({
    message: `${folder} was fetched from ${url}`,
    hint: "name another folder: --into DIR",
  }),
  "locked-fetch": ({ folder }: { readonly folder: string }): MistakeText => ({
    message: `another run is fetching into ${folder}`,
  }),
  "bad-fetch-state": ({ path }: { readonly path: string }): MistakeText => ({
    message: `${path} is damaged`,
    hint: "without it everything is fetched again, and written only where it differs: delete it and run the command again",
  }),
};
