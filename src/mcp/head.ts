import type { ShownPaper } from "../app/show.ts";
import { catalogueOf } from "../language/catalogue.ts";
import type { Paper } from "../paper/record.ts";
import { printable } from "../render/printable.ts";
import { paperData, paperText } from "./paper-text.ts";
import { placeText } from "./place.ts";
import type { Context } from "./tool.ts";

/** What the head of a paper says, and which parts it has. */
export function headText({ paper }: ShownPaper, others: readonly Paper[], { texts, language }: Context): string {
  const { head: labels } = catalogueOf(language).shown;
  const { sender, recipient, office, submitted, beratungsfolge, sections, questions } = paper;
  const line = (label: string, values: readonly (string | undefined)[]): string[] => {
    const known = values.flatMap((value) => (value === undefined ? [] : printable(value)));
    return known.length > 0 ? [`${label}: ${known.join("; ")}`] : [];
  };
  return [
    paperText(paper),
    ...line(labels.file, [paper.file]),
    ...line(labels.sender, sender),
    ...line(labels.recipient, recipient),
    ...line(labels.office, [office]),
    ...line(labels.submitted, [submitted]),
    ...line(
      labels.beratungsfolge,
      beratungsfolge.map(({ committee, date, role, result }) =>
        [committee, date, role, result].filter((part) => part !== undefined).join(", "),
      ),
    ),
    ...line(texts.parts, [...new Set(sections.map(({ kind }) => kind))]),
    ...line(
      texts.questions,
      questions.map(({ number }) => number),
    ),
    ...(others.length > 0
      ? [
          `${texts.alsoWithNumber}: ${others.map((one) => `${placeText({ file: one.file }, texts)} (${paperText(one)})`).join("; ")}`,
        ]
      : []),
  ].join("\n");
}

/** The same as data. Unknown fields are left out. */
export function headData({ paper }: ShownPaper, others: readonly Paper[]): object {
  const { sender, recipient, office, submitted, beratungsfolge, sections, questions } = paper;
  return {
    ...paperData(paper),
    ...{ sender: sender.map(printable), recipient: recipient.map(printable), office: office && printable(office) },
    submitted,
    beratungsfolge: beratungsfolge.map(({ committee, role, date, top, status, result }) => ({
      committee: printable(committee),
      ...{ role, date, top, status, result },
    })),
    sections: sections.map(({ kind, heading, page }) => ({ kind, heading: printable(heading), page })),
    questions: questions.map(({ number, text, page }) => ({ number, text: printable(text), page })),
    ...(others.length > 0 && { others: others.map(paperData) }),
  };
}
