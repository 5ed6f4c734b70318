import { sourceOf } from "../../corpus/read-source.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { type ParsedText, parseWithText } from "../../paper/parse-paper.ts";
import type { Source } from "../../paper/source.ts";
import { shownFrom } from "../shown-from.ts";

/** A text that somebody is writing. What its file holds on the disk does not count meanwhile. */
export interface Draft {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

interface Parsed {
  readonly municipality: Municipality;
  readonly parsed: ParsedText;
}

// While one text is written, the others stay as they are.
const known = new WeakMap<Draft, Parsed>();

/** The draft as a paper of a town. The same draft is parsed once. */
export function parseDraft(draft: Draft, municipality: Municipality): ParsedText {
  const before = known.get(draft);
  if (before?.municipality === municipality) return before.parsed;
  const parsed = parseWithText(draftSource(draft), municipality);
  known.set(draft, { municipality, parsed });
  return parsed;
}

/** The draft as if it had been read. */
export function draftSource({ path, text }: Draft): Source {
  return sourceOf(text, shownFrom(path));
}
