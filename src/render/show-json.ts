import type { Paper } from "../paper/record.ts";
import type { Citing } from "../refs/graph.ts";
import type { Related, Relations } from "../refs/relations.ts";

/** The record with what the other papers add to it. */
export function paperToJson(paper: Paper, { citedBy, answerTo, answeredBy, family }: Relations): unknown {
  return {
    ...paper,
    citedBy: citedBy.map(citingToJson),
    answerTo: answerTo.map(relatedToJson),
    answeredBy: answeredBy.map(summary),
    family: family.map(relatedToJson),
  };
}

/** A number that papers cite and none has. */
export function citedToJson(drucksache: string, citedBy: readonly Citing[]): unknown {
  return { drucksache, missing: true, citedBy: citedBy.map(citingToJson) };
}

function citingToJson({ paper, citation }: Citing): unknown {
  return { ...summary(paper), line: citation.line, column: citation.column, relation: citation.relation };
}

function relatedToJson({ drucksache, papers }: Related): unknown {
  return { drucksache, files: papers.map(({ file }) => file) };
}

function summary({ file, drucksache, kind, date, betreff }: Paper): object {
  return { file, drucksache, kind, date, betreff };
}
