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

/** Gives papers' texts, each taken apart once; `undefined` for one that is gone. */
export function paperTexts({ readText }: Pick<PaperReader, "readText">): (file: string) => PaperText | undefined {
  const known = new Map<string, PaperText | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, textOf(file, readText));
    return known.get(file);
  };
}

function textOf(file: string, readText: PaperReader["readText"]): PaperText | undefined {
  const source = readText(file);
  if (!source) return undefined;
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
