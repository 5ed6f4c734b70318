import type { Problem } from "../problem/problem.ts";
import type { Span } from "../text/span.ts";

/**
 * One value of the front matter with its place: a scalar as the string that was written, or a list of such strings;
 * `undefined` for anything else.
 */
export interface FrontMatterEntry extends Span {
  readonly value: string | readonly string[] | undefined;
  /** Of a list: where its items stand. */
  readonly items?: readonly FrontMatterItem[];
}

/** An item of a list: a scalar's text, or the scalars of a mapping. */
export interface FrontMatterItem extends Span {
  readonly text?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A file as read, before anything is understood. */
export interface Source {
  /** Path as shown to people, with `/` between its parts. */
  readonly file: string;
  /** The decoded text, without byte order mark, line ends as they are. */
  readonly text: string;
  /** Offset in `text` where the paper begins, after the front matter; 0 without one. */
  readonly bodyStart: number;
  readonly frontMatter: Readonly<Record<string, FrontMatterEntry>>;
  /** What went wrong while reading. */
  readonly problems: readonly Problem[];
}
