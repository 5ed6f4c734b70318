import { readSource, type SourceResult } from "./read-source.ts";

/** A file to read and, where it differs, the name that people see. */
export interface CorpusFile {
  readonly path: string;
  readonly shownAs?: string;
}

/**
 * Reads files one after the other, in their order, when asked for the next: memory does not grow with their number.
 * Reading at once, without promises, because most files are in the system's cache and a promise costs more than they do.
 */
export function* readCorpus(files: Iterable<CorpusFile>): Generator<SourceResult, void, void> {
  for (const { path, shownAs } of files) yield readSource(path, shownAs);
}
