import { pathToFileURL } from "node:url";
import type { Location, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Draft, draftSource } from "../app/draft/draft.ts";
import { readText } from "../app/read-text.ts";
import type { Source } from "../paper/source.ts";
import type { Span } from "../text/span.ts";

/** Offsets of a text as ranges of the protocol: lines and columns from 0, columns in UTF-16 units. */
export function rangesIn(text: string): (span: Span) => Range {
  const document = TextDocument.create("", "", 0, text);
  return ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) });
}

/** A stretch of a file, its path absolute. */
export interface FileStretch extends Span {
  readonly path: string;
}

/**
 * Stretches of files as the protocol has them, in their order. A file that is open counts as it is in the editor; one that
 * is gone has none.
 */
export function locationsOf(stretches: readonly FileStretch[], drafts: readonly Draft[]): Location[] {
  const ranges = new Map<string, ((span: Span) => Range) | undefined>();
  return stretches.flatMap((stretch) => {
    const { path } = stretch;
    if (!ranges.has(path)) {
      const text = sourceAt(path, drafts)?.text;
      ranges.set(path, text === undefined ? undefined : rangesIn(text));
    }
    const range = ranges.get(path)?.(stretch);
    return range ? [{ uri: uriOf(path), range }] : [];
  });
}

/** What a file holds: in the editor, if it is open there, or on the disk; `undefined` if it is gone. */
export function sourceAt(path: string, drafts: readonly Draft[]): Source | undefined {
  const open = drafts.find((draft) => draft.path === path);
  return open ? draftSource(open) : readText(path);
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Where the line ends that an offset is in. */
export function endOfLine(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length < 0 ? text.length : from + length;
}
