import { type Line, linesBefore } from "../../text/lines.ts";
import type { Section } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Headed parts of a cleaned text. A part ends before the next heading or at `end`. */
export function findSections(
  text: string,
  lines: readonly Line[],
  { end, vocabulary }: { end: number; vocabulary: Vocabulary },
): Section[] {
  const headings: Array<Omit<Section, "end">> = [];
  for (const { text: line, start } of linesBefore(end, lines)) {
    const found = vocabulary.parseHeading(line);
    if (found) headings.push({ kind: found.kind, heading: line.slice(0, found.length).trim(), start });
  }
  const sections: Section[] = [];
  headings.forEach(({ kind, heading, start }, i) => {
    const stop = headings[i + 1]?.start ?? end;
    const last = sections.at(-1);
    const partEnd = start + text.slice(start, stop).trimEnd().length;
    // ALLRIS prints a heading twice, as its own and as the paper's: `Sachverhalt` / `Sachverhalt:`.
    const isRepeated = last !== undefined && text.slice(last.start, start).trimEnd() === last.heading;
    if (isRepeated && (last.kind === kind || kind === "beschluss")) {
      sections[sections.length - 1] = { ...last, end: partEnd };
    } else sections.push({ kind, heading, start, end: partEnd });
  });
  return sections;
}
