import { FORM_LENGTH, withoutFormText } from "../../analysis/form-text.ts";
import { clean } from "../../text/clean.ts";
import { type EditedText, movedBy } from "../../text/edited-text.ts";
import { oncePer } from "../../text/once-per.ts";
import { pagesIn } from "../../text/pages.ts";
import type { Span } from "../../text/span.ts";
import type { HeldText } from "./unusual-signs.ts";

/** A text as it was read, and what is known of it whatever is looked for. */
export interface KnownText {
  readonly held: HeldText;
  /** Its beginning, with blanks in place of what its form asks for. */
  readonly head: string;
  readonly pageOf: ((offset: number) => number) | undefined;
  /** No other text has it. */
  readonly id: number;
}

let last = 0;

export const knownText = oncePer(
  (held: HeldText): KnownText => ({
    held,
    head: withoutFormText(held.text.slice(0, FORM_LENGTH)),
    pageOf: pagesIn(held.text),
    id: ++last,
  }),
);

// Characters of all parts that are kept for who searches again.
const MOST_CLEAN = 8 * 1024 * 1024;

let cleaned = new Map<string, EditedText>();
let size = 0;

/** A stretch of a text, clean, and without what its form asks for. */
export function cleanPart({ held: { text }, head, id }: KnownText, { start, end }: Span): EditedText {
  const key = `${id} ${start} ${end}`;
  const before = cleaned.get(key);
  if (before) return before;
  const raw = head.slice(start, end) + text.slice(Math.max(start, head.length), end);
  const part = movedBy(start, clean(raw));
  size += raw.length;
  if (size > MOST_CLEAN) {
    cleaned = new Map();
    size = raw.length;
  }
  cleaned.set(key, part);
  return part;
}
