import type { Say } from "./say.ts";

export interface Reason {
  readonly reason: unknown;
}

export interface Unknown {
  readonly drucksache: string;
  readonly names: readonly string[];
}

/** What is said while something is done, by the kinds of `Remark`; `undefined` for what needs no words. */
export const remarks = {
  "municipality-recognised": (): string | undefined => undefined,
  "numbers-learned": ({ patterns }: { readonly patterns: readonly string[] }) =>
    patterns.length > 0
      ? `nobody declared this town; numbers such as ${patterns.join(" and ")} were learned from its papers: drs municipality learn shows why`
      : "nobody declared this town, and its papers do not show how it numbers them: see docs/municipality.md",
  "index-behind": () => "the index is older than the corpus: run drs index",
  "settings-below": ({ path, folder }: { readonly path: string; readonly folder: string }) =>
    `${path} declares a corpus below this folder; if that one is meant, go there: cd ${folder}`,
  "index-rebuilt": ({ reason }: Reason, say: Say) => `the index was damaged and has been built again (${say(reason)})`,
  "index-foreign": () => "you did not build the index on this machine, so it was not used, and has been built again",
  "index-unreadable": ({ reason }: Reason, say: Say) =>
    `the index could not be read, and has been built again (${say(reason)})`,
  "index-damaged": ({ reason }: Reason, say: Say) => `the index is damaged and is being built again (${say(reason)})`,
  "index-unsaved": ({ reason, isForbidden }: Reason & { readonly isForbidden?: boolean }, say: Say) =>
    `the index could not be written: ${say(reason)}${isForbidden ? "; --index DIR keeps it elsewhere" : ""}`,
  "no-such-number": ({ drucksache, names }: Unknown) =>
    `no paper has the number ${drucksache} yet${names.length > 0 ? ` (watch of ${names.join(", ")})` : ""}`,
  "server-waits": ({ seconds, isBusy }: { readonly seconds: number; readonly isBusy: boolean }) =>
    isBusy
      ? `the server is busy: waiting for ${seconds} s`
      : `the server does not answer as it should: trying again in ${seconds} s`,
  "reading-terminal": () => "reading a paper from the terminal; end it with Ctrl-D",
};
