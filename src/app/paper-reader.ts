import type { Source } from "../paper/source.ts";
import type { RawText } from "../text/raw-text.ts";

/** Reads the papers of a corpus as they are now. */
export interface PaperReader {
  /**
   * A file as read, for snippets and sentences; `undefined` if it is gone, or leads out of the corpus.
   * @param mark what {@link markOf} has just said of it, if that was asked
   */
  readText(file: string, mark?: string): Source | undefined;
  /** The same, not decoded; `undefined` for what is not UTF-8, too. Missing where a text is not read from a file. */
  readRaw?(file: string): RawText | undefined;
  /** Asks for the text of a paper by its number before it is read, where texts have to be fetched. */
  fetchText?(paper: number): void;
  /** At least so many characters of such a text, if it is as long, and all of the line that they end in. */
  beginningOf?(paper: number, least: number): { readonly text: string } | undefined;
  /** What changes with a file; `undefined` if it is gone. Missing where no file changes, and where nobody asks again. */
  markOf?(file: string): string | undefined;
}
