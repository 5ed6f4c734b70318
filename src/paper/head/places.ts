import { type FileSpan, type Placed, spanOf } from "../../text/span.ts";
import type { PaperText } from "../paper-text.ts";
import type { Paper, PaperKind } from "../record.ts";
import type { ParsedFrontMatter } from "./front-matter.ts";
import type { Head } from "./head.ts";
import type { OwnNumber } from "./own-number.ts";

/** Where the head's fields are in the raw text; for those that front matter gives, their place there. */
export function placesOf(
  head: Head & { readonly kind?: Placed<PaperKind> },
  own: OwnNumber,
  { front, toRaw, withPage }: { readonly front: ParsedFrontMatter } & Pick<PaperText, "toRaw" | "withPage">,
): Paper["places"] {
  const places: Record<string, FileSpan> = {};
  if (own.place) places["drucksache"] = withPage(own.place);
  for (const field of ["kind", "public", "betreff", "sender", "recipient", "date", "submitted", "office"] as const) {
    const found = [head[field] ?? []].flat();
    const [first, last] = [found[0], found.at(-1)];
    const given = front.places[field];
    if (given) places[field] = withPage(given);
    else if (first && last) places[field] = withPage(spanOf(toRaw({ start: first.start, end: last.end })));
  }
  return places;
}
