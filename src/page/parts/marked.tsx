import type { Span } from "../../text/span.ts";
import { shownText } from "../shown-text.ts";

/** A text with what was looked for marked. @param marks rising, not overlapping */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  const parts = marks.map(({ start, end }, i) => (
    <>
      {shownText(text.slice(marks[i - 1]?.end ?? 0, start))}
      <mark>{shownText(text.slice(start, end))}</mark>
    </>
  ));
  return (
    <>
      {parts}
      {shownText(text.slice(marks.at(-1)?.end ?? 0))}
    </>
  );
}
