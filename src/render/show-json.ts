import type { Paper } from "../paper/record.ts";
import { exchangeOf, type Turn } from "../refs/exchange.ts";
import type { Citing } from "../refs/graph.ts";
import type { Answered, Related, Relations } from "../refs/relations.ts";
import type { ReadText } from "./exchange-text.ts";
import { passageOf } from "./paper-body.ts";
import { recordToJson } from "./record-json.ts";

/** The record with what the other papers add to it. */
export function paperToJson(paper: Paper, relations: Relations, readText: ReadText): unknown {
  const { citedBy, answerTo, answeredBy, family } = relations;
  return {
    ...recordToJson(paper),
    citedBy: citedBy.map(citingToJson),
    answerTo: answerTo.map((one) => ({ ...relatedToJson(one), rule: one.rule })),
    answeredBy: answeredBy.map(({ paper: reply, rule }) => ({ ...summary(reply), rule })),
    family: family.map(relatedToJson),
    exchange: (exchangeOf(paper, relations)?.turns ?? []).map((turn) => turnToJson(turn, readText)),
  };
}

function turnToJson({ questions, answers }: Turn, readText: ReadText): unknown {
  return {
    questions: questions.map(({ number, text }) => ({ number, text })),
    answers: answers.map(({ reply: { file }, answer }) => {
      const source = readText(file);
      return { file, ...answer, text: source && passageOf(source, answer).join("\n\n") };
    }),
  };
}

/** A number that papers cite and none has. */
export function citedToJson(drucksache: string, citedBy: readonly Citing[]): unknown {
  return { drucksache, missing: true, citedBy: citedBy.map(citingToJson) };
}

function citingToJson({ paper, citation }: Citing): unknown {
  return { ...summary(paper), line: citation.line, column: citation.column, relation: citation.relation };
}

function relatedToJson({ drucksache, papers }: Related | Answered): object {
  return { drucksache, files: papers.map(({ file }) => file) };
}

function summary({ file, drucksache, kind, date, betreff }: Paper): object {
  return { file, drucksache, kind, date, betreff };
}
