import type { MistakeText } from "./mistake-text.ts";
import type { Say } from "./say.ts";

export interface EngineLock {
  readonly town: string;
  readonly who: string;
  readonly since: string;
}

/** Why an engine for many towns did not do what was asked. */
export const engineTrouble = {
  "engine-down": () => "no node of it answers",
  "engine-slow": ({ seconds }: { readonly seconds: number }) =>
    `it does not answer within ${seconds} s; DRS_ENGINE_TIMEOUT=SECONDS waits longer`,
  "engine-password": () =>
    "it wants a user and a password: set DRS_ENGINE_USER and DRS_ENGINE_PASSWORD, or DRS_ENGINE_CREDENTIALS to a file with user:password",
  "engine-forbidden": () => "this user may not do that there",
  "engine-certificate": () =>
    "its certificate is signed by nobody who is trusted here; set DRS_ENGINE_CA to the file of who signed it",
  "engine-read-only": () =>
    "it takes no papers now, mostly because its disk is nearly full: free some, then remove the block index.blocks.read_only_allow_delete",
  "engine-busy": () => "it has too much to do now; try again later",
  "engine-partial": () =>
    "too few of its nodes answer: some of the papers cannot be reached now, and an answer without them would be wrong",
  "engine-gone": () => "its papers were replaced meanwhile; ask again",
  "engine-too-old": ({ found }: { readonly found: string }) =>
    `${found === "" ? "it is no engine that drs knows" : `${found} is too old`}: OpenSearch 2 or newer is needed`,
  "engine-refused": ({ papers, why }: { readonly papers: number; readonly why: string }) =>
    `it refused ${papers === 1 ? "1 paper" : `${papers} papers`}: ${why}; the papers that readers see are those of before`,
  "engine-lost": ({ town }: { readonly town: string }) =>
    `another process has taken over writing ${town}, because nothing was heard of this one for too long`,
  "engine-counts": ({ there, papers }: { readonly there: number; readonly papers: number }) =>
    `it has ${there} of ${papers} papers after all were sent; the papers that readers see are those of before`,
};

/** What somebody who asks an engine can get wrong. */
export const engineMistakes = {
  "engine-failed": ({ url, reason }: { readonly url: string; readonly reason: unknown }, say: Say): MistakeText => ({
    message: `${url}: ${say(reason)}`,
  }),
  "engine-secret-in-address": (): MistakeText => ({
    message: "the address of an engine must hold no user and no password: whoever lists processes would read them",
    hint: "set DRS_ENGINE_USER and DRS_ENGINE_PASSWORD, or DRS_ENGINE_CREDENTIALS to a file with user:password",
  }),
  "engine-unreadable": (
    { path, reason }: { readonly path: string; readonly reason: unknown },
    say: Say,
  ): MistakeText => ({
    message: `${path}: ${say(reason)}`,
  }),
  "engine-town": (about: {
    readonly url: string;
    readonly town?: string;
    readonly names: readonly string[];
  }): MistakeText => {
    const { url, town, names } = about;
    if (names.length === 0)
      return { message: `${url} has no papers yet`, hint: "send some: drs index --engine URL PATH" };
    return {
      message: town === undefined ? `${url} has the papers of several towns` : `${url} has no papers of ${town}`,
      hint: `say which with --town: ${names.join(", ")}`,
    };
  },
  "engine-needs-corpus": ({ url }: { readonly url: string }): MistakeText => ({
    message: `${url} cannot answer that: all papers would have to be looked at`,
    hint: "ask the corpus itself, in its folder and without --engine",
  }),
  "engine-one-town": ({ names }: { readonly names: readonly string[] }): MistakeText => ({
    message: "this is answered from the papers of one town",
    hint: `say which with --town: ${names.join(", ")}`,
  }),
  "engine-old-papers": ({ url, town }: { readonly url: string; readonly town: string }): MistakeText => ({
    message: `the papers of ${town} at ${url} were sent by another version of drs`,
    hint: "send them again: drs index --engine URL PATH",
  }),
  "engine-locked": ({ town, who, since }: EngineLock): MistakeText => ({
    message: `${who} has been writing ${town} since ${since}`,
    hint: "wait until it is done; if it no longer runs, its claim ends after two minutes",
  }),
};
