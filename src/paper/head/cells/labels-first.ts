import { findDate } from "../../../text/dates.ts";
import type { Line } from "../../../text/lines.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";

// One label above one value is read as it stands.
const FEWEST = 2;
const MOST = 12;

/**
 * Lines in which several labels stand below each other, and then as many values, as extraction leaves a table that it read
 * by columns: each label with its value. Only where a day or a number shows that they belong together.
 */
export function withValuesBeside(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const found: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const labels = labelsFrom(lines.slice(i, i + MOST), vocabulary);
    const values = lines.slice(i + labels.length, i + 2 * labels.length);
    if (labels.length >= FEWEST && areValues(labels, values, vocabulary)) {
      found.push(...labels.flatMap((label, at) => [label, values[at] ?? label]));
      i += 2 * labels.length;
    } else {
      const line = lines[i];
      if (line) found.push(line);
      i++;
    }
  }
  return found;
}

function labelsFrom(lines: readonly Line[], { parseLabel }: Vocabulary): readonly Line[] {
  const end = lines.findIndex(({ text }) => !text.endsWith(":") || parseLabel(text)?.length !== text.length);
  return end < 0 ? lines : lines.slice(0, end);
}

function areValues(labels: readonly Line[], values: readonly Line[], { parseLabel }: Vocabulary): boolean {
  if (values.length < labels.length || values.some(({ text }) => text === "" || parseLabel(text))) return false;
  const fields = labels.map(({ text }) => parseLabel(text)?.field);
  const shows = fields.map((field, at) => {
    const text = values[at]?.text ?? "";
    if (field === "date" || field === "session") return findDate(text) !== undefined;
    return field === "drucksache" ? /\d/.test(text) : undefined;
  });
  return shows.includes(true) && !shows.includes(false);
}
