import { say } from "../language/message.ts";
import type { Paper } from "../paper/record.ts";
import { type Survey, type SurveyedField, surveyedFields, type WordKind } from "../paper/survey.ts";
import { printable } from "./printable.ts";
import { renderHead, renderTitle } from "./show-text.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

const fieldNames: Readonly<Record<SurveyedField, string>> = {
  drucksache: "number",
  kind: "kind",
  betreff: "betreff",
  sender: "sender",
  date: "date",
  submitted: "submitted",
  office: "office",
  beratungsfolge: "beratungsfolge",
  sections: "sections",
  questions: "questions",
  attachments: "attachments",
  citations: "citations",
};

const wordNames: Readonly<Record<WordKind, string>> = {
  pattern: "patterns",
  label: "labels",
  kind: "kinds",
  heading: "headings",
};

/** What a town's data finds in some papers: each paper's head, then how often each field was found, and which words never were. */
export function renderSurvey(survey: Survey, title: string, style: Style): string {
  const { papers, found, unseen, mistaken } = survey;
  const counts = surveyedFields.map((field) => `${fieldNames[field]} ${found[field]}`).join(", ");
  const summary = [
    `${printable(title)}: ${papers.length} ${papers.length === 1 ? "paper" : "papers"}, with ${counts}`,
    ...Object.entries(wordNames).flatMap(([what, name]) => {
      const words = unseen.filter((one) => one.what === what).map(({ word }) => `"${printable(word)}"`);
      return words.length > 0 ? [`${name} found in no paper: ${words.join(", ")}`] : [];
    }),
    ...mistaken.map((text) => `"${printable(text)}" is taken for a number`),
  ];
  const blocks = papers.map((paper) => renderFound(paper, style));
  return `${[...blocks, summary.map((line) => wrapped(line, style)).join("\n")].join("\n\n")}\n`;
}

function renderFound(paper: Paper, style: Style): string {
  const { sections, questions, attachments, citations, problems } = paper;
  const rows = [
    sections.length > 0 ? `sections: ${sections.map(({ heading }) => heading.replace(/ ?:$/, "")).join(", ")}` : "",
    questions.length > 0 ? `questions: ${questions.map(({ number }) => number).join(", ")}` : "",
    attachments.length > 0 ? `attachments: ${attachments.map(({ title }) => title).join(", ")}` : "",
    citations.length > 0 ? `cites: ${citations.map(({ drucksache }) => drucksache).join(", ")}` : "",
    problems.length > 0 ? `problems: ${problems.map(({ message }) => say(message, "en")).join(", ")}` : "",
  ].filter((row) => row !== "");
  return [
    renderTitle(paper, style),
    renderHead(paper, style),
    ...rows.map((row) => wrapped(printable(row), style)),
  ].join("\n");
}
