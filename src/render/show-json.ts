import type { Language } from "../language/language.ts";
import type { Paper } from "../paper/record.ts";
import { exchangeOf, type Turn } from "../refs/exchange.ts";
import type { Citing } from "../refs/graph.ts";
import type { Answered, Related, Relations } from "../refs/relations.ts";
import { clean } from "../text/clean.ts";
import { passageOf, type ReadText } from "./paper/paper-text.ts";
import { plainText } from "./paper/plain-text.ts";
import { recordToJson } from "./record-json.ts";

/** The record with the paper's whole text, cleaned, and with what the other papers add to it. */
export function paperToJson(
  paper: Paper,
  relations: Relations,
  { readText, language = "en" }: { readonly readText: ReadText; readonly language?: Language },
): object {
  const { citedBy, answerTo, answeredBy, family } = relations;
  const source = readText(paper.file);
  return {
    ...recordToJson(paper, language),
    text: source && clean(source.text, source.bodyStart).text.trim(),
    ...listed("citedBy", citedBy.map(citingToJson)),
    answerTo: answerTo.map((one) => ({ ...relatedToJson(one), rule: one.rule })),
    ...listed(
      "answeredBy",
      answeredBy.map(({ paper: reply, rule }) => ({ ...summary(reply), rule })),
    ),
    family: family.map(relatedToJson),
    exchange: (exchangeOf(paper, relations)?.turns ?? []).map((turn) => turnToJson(turn, readText)),
  };
}

function turnToJson({ questions, answers }: Turn, readText: ReadText): unknown {
  return {
    questions: questions.map(({ number, text }) => ({ number, text })),
    answers: answers.map(({ reply: { file }, answer }) => {
      const source = readText(file);
      return { file, ...answer, text: source && plainText(passageOf(source, answer)) };
    }),
  };
}

/** A number that papers cite and none has. */
export function citedToJson(drucksache: string, citedBy: readonly Citing[]): unknown {
  return { drucksache, missing: true, ...listed("citedBy", citedBy.map(citingToJson)) };
}

function citingToJson({ paper, citation }: Citing): unknown {
  const { line, column, page, relation } = citation;
  return { ...summary(paper), line, column, ...(page !== undefined && { page }), relation };
}

function relatedToJson({ drucksache, papers }: Related | Answered): object {
  return {
    drucksache,
    ...listed(
      "files",
      papers.map(({ file }) => file),
    ),
  };
}

function summary({ file, drucksache, yearForm, kind, date, betreff }: Paper): object {
  return { file, drucksache, yearForm, kind, date, betreff };
}

// Where thousands of papers have one number, each of them would list all the others.
const MOST_ITEMS = 1000;

/** A list under its key; of a longer one the first items, and under `…Total` how many there are. */
function listed(key: string, items: readonly unknown[]): object {
  if (items.length <= MOST_ITEMS) return { [key]: items };
  return { [key]: items.slice(0, MOST_ITEMS), [`${key}Total`]: items.length };
}
