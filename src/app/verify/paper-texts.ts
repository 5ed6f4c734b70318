import type { Source } from "../../paper/source.ts";
import { bounded } from "../../text/bounded.ts";
import { clean } from "../../text/clean.ts";
import { type EditedText, rawSpan } from "../../text/edited-text.ts";
import { positionsIn } from "../../text/position.ts";
import { type PreparedText, prepare } from "../../verify/prepared-text.ts";
import type { ClaimPlace } from "../../verify/verdict.ts";
import type { PaperReader } from "../paper-reader.ts";

/** A paper's text, ready to be compared with. */
export interface PaperText {
  readonly file: string;
  readonly prepared: PreparedText;
  /** The place of one of its tokens. */
  readonly placeOf: (token: number) => Pick<ClaimPlace, "file" | "line" | "page">;
}

/** Gives papers' texts, each taken apart once; `undefined` for one that is gone. Those of the last drafts are kept. */
export function paperTexts({ readText }: Pick<PaperReader, "readText">): (file: string) => PaperText | undefined {
  const known = new Map<string, PaperText | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, textOf(readText(file)));
    return known.get(file);
  };
}

// Characters of all texts that are kept, some twenty bytes each, and of one: those that are longer are few.
const MOST_KEPT = 2 * 1024 * 1024;
const LONGEST_KEPT = 512 * 1024;

/** Who reads a text again that has not changed has the same source. */
const kept = bounded(MOST_KEPT, takeApart, ({ text }) => text.length);

function textOf(source: Source | undefined): PaperText | undefined {
  return source && (source.text.length > LONGEST_KEPT ? takeApart(source) : kept(source));
}

function takeApart(source: Source): PaperText {
  const { file } = source;
  const edited: EditedText = clean(source.text, source.bodyStart);
  const prepared = prepare(edited.text);
  const position = positionsIn(source.text);
  return {
    ...{ file, prepared },
    placeOf(token) {
      const { start = 0, end = start + 1 } = prepared.tokens[token] ?? {};
      const { line, page } = position(rawSpan(edited, start, end).start);
      return { file, line, ...(page !== undefined && { page }) };
    },
  };
}
