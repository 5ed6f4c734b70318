import { catalogueOf } from "../language/catalogue.ts";
import { say } from "../language/message.ts";
import type { LeftOut } from "../paper/left-out.ts";
import type { Paper } from "../paper/record.ts";
import { type Survey, surveyedFields } from "../paper/survey.ts";
import { printable } from "./printable.ts";
import { renderHead, renderTitle } from "./show-text.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

/** What a town's data finds in some papers: each paper's head, then how often each field was found, and which words never were. */
export function renderSurvey(survey: Survey, title: string, style: Style): string {
  const { papers, found, leftOut, unseen, mistaken } = survey;
  const { town } = catalogueOf(style.language).shown;
  const counts = surveyedFields.map((field) => `${town.fields[field]} ${found[field]}`).join(", ");
  const summary = [
    town.counts({ title: printable(title), papers: papers.length, counts }),
    ...Object.entries(town.words).flatMap(([what, name]) => {
      const words = unseen.filter((one) => one.what === what).map(({ word }) => printable(word));
      return words.length > 0 ? [town.unseen({ what: name, values: words })] : [];
    }),
    ...mistaken.map((text) => town.mistaken({ text: printable(text) })),
  ];
  const blocks = papers.map((paper) => {
    const left = leftOut.filter(({ file }) => file === paper.file);
    return [renderFound(paper, style), ...left.map((one) => wrapped(renderLeftOut(one, style), style))].join("\n");
  });
  return `${[...blocks, summary.map((line) => wrapped(line, style)).join("\n")].join("\n\n")}\n`;
}

function renderFound(paper: Paper, style: Style): string {
  const { sections, questions, attachments, citations, problems } = paper;
  const { rows: label } = catalogueOf(style.language).shown.town;
  const rows = [
    sections.length > 0
      ? `${label.sections}: ${sections.map(({ heading }) => heading.replace(/ ?:$/, "")).join(", ")}`
      : "",
    questions.length > 0 ? `${label.questions}: ${questions.map(({ number }) => number).join(", ")}` : "",
    attachments.length > 0 ? `${label.attachments}: ${attachments.map(({ title }) => title).join(", ")}` : "",
    citations.length > 0 ? `${label.citations}: ${citations.map(({ drucksache }) => drucksache).join(", ")}` : "",
    problems.length > 0
      ? `${label.problems}: ${problems.map(({ message }) => say(message, style.language)).join(", ")}`
      : "",
  ].filter((row) => row !== "");
  return [
    renderTitle(paper, style),
    renderHead(paper, style),
    ...rows.map((row) => wrapped(printable(row), style)),
  ].join("\n");
}

function renderLeftOut({ field, text, reason, line }: LeftOut, { language }: Style): string {
  const { town } = catalogueOf(language).shown;
  return town.leftOut({ field: town.fields[field], text: printable(text), line, why: town.whyLeftOut[reason] });
}
