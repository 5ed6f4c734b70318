import type { Line } from "./lines.ts";
import type { Section } from "./record.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Headed parts, offsets in the cleaned text. A part ends before the next heading or at `end`. */
export function findSections(
  lines: readonly Line[],
  { fromLine, end, vocabulary }: { fromLine: number; end: number; vocabulary: Vocabulary },
): Section[] {
  const headings = lines.slice(fromLine).flatMap((line) => {
    const found = line.start < end ? vocabulary.readHeading(line.text) : undefined;
    return found ? [{ ...found, line }] : [];
  });
  const text = (start: number, stop: number): string =>
    lines
      .filter((line) => line.start >= start && line.end <= stop)
      .map((line) => line.text)
      .join("");
  const sections: Section[] = [];
  headings.forEach(({ kind, length, line }, i) => {
    const start = line.start;
    const stop = headings[i + 1]?.line.start ?? end;
    const last = sections.at(-1);
    // ALLRIS prints a heading twice, as its own and as the paper's: `Sachverhalt` / `Sachverhalt:`.
    const repeated = last !== undefined && text(last.start, start).length === last.heading.length;
    if (repeated && (last.kind === kind || kind === "beschluss")) {
      sections[sections.length - 1] = { ...last, end: trimmedEnd(lines, start, stop) };
    } else {
      const heading = line.text.slice(0, length).trim();
      sections.push({ kind, heading, start, end: trimmedEnd(lines, start, stop) });
    }
  });
  return sections;
}

/** The end of the last line with text between the two offsets. */
function trimmedEnd(lines: readonly Line[], start: number, stop: number): number {
  return lines.findLast((line) => line.start >= start && line.end <= stop && line.text !== "")?.end ?? start;
}
