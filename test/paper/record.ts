import type { Paper } from "../../src/paper/record.ts";
import { clean } from "../../src/text/clean.ts";
import type { Span } from "../../src/text/span.ts";

type Part<Whole, Key extends keyof Whole> = Partial<Pick<Whole, Key>>;

/** Some keys of an object, those without a value left out. */
export function only<Whole extends object, Key extends keyof Whole>(whole: Whole, ...keys: Key[]): Part<Whole, Key> {
  return Object.fromEntries(keys.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]])) as Part<
    Whole,
    Key
  >;
}

/** The record in the form in which the expected ones are written: without file and places, answers as they are read. */
export function essence(paper: Paper, raw: string) {
  return {
    ...only(
      paper,
      "drucksache",
      "otherNumbers",
      "drucksacheFrom",
      "yearForm",
      "kind",
      "belongsTo",
      "public",
      "betreff",
      "sender",
      "recipient",
    ),
    ...only(paper, "date", "submitted", "office"),
    beratungsfolge: paper.beratungsfolge.map((row) =>
      only(row, "committee", "role", "date", "top", "status", "result"),
    ),
    sections: paper.sections.map((section) => only(section, "kind", "heading")),
    questions: paper.questions.map((question) => only(question, "number", "text")),
    ...(paper.answers.length > 0 && {
      answers: paper.answers.map((answer) => ({ questions: answer.questions, text: seenAt(raw, answer) })),
    }),
    attachments: paper.attachments.map((attachment) => only(attachment, "title")),
    signatories: paper.signatories.map((signatory) => only(signatory, "name", "role", "organization")),
    citations: paper.citations.map((citation) => only(citation, "drucksache", "body", "text", "relation")),
    problems: paper.problems.map(({ kind }) => kind).sort(),
  };
}

/** What a reader sees at a place of the file: cleaned, on one line, without a mark whose partner stands outside. */
export function seenAt(raw: string, { start, end }: Span): string {
  const { text } = clean(raw.slice(start, end));
  return text
    .replace(/(?<!\p{L})\*+/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
