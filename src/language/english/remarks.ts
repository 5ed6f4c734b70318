interface Reason {
  readonly reason: string;
}

/** What is said while something is done, by the kinds of `Remark`; `undefined` for what needs no words. */
export const remarks = {
  "municipality-recognised": (): string | undefined => undefined,
  "index-behind": () => "the index is older than the corpus: run drs index",
  "index-rebuilt": ({ reason }: Reason) => `the index was damaged and has been built again (${reason})`,
  "index-foreign": () =>
    "you did not build the index on this machine, so it was not used, and has been built again",
  "index-unreadable": ({ reason }: Reason) => `the index could not be read, and has been built again (${reason})`,
  "index-damaged": ({ reason }: Reason) => `the index is damaged and is being built again (${reason})`,
  "index-unsaved": ({ reason }: Reason) => `the index could not be written: ${reason}`,
  "reading-terminal": () => "reading a paper from the terminal; end it with Ctrl-D",
};
