import { z } from "zod";
import { type ShownPaper, show } from "../../app/show.ts";
import type { Paper } from "../../paper/record.ts";
import { numberArgument } from "../arguments.ts";
import { meantBy } from "../find-paper.ts";
import { paperData, paperText } from "../paper-text.ts";
import { placeText } from "../place.ts";
import type { Texts } from "../texts.ts";
import { type Answer, tool } from "../tool.ts";

/** One paper, or number, that stands to another in some way, and where that is said. */
interface Row {
  readonly number?: string | undefined;
  readonly papers: readonly Paper[];
  readonly rule?: string | undefined;
  readonly place?: Pick<Paper["citations"][number], "line" | "page" | "relation"> & { readonly file: string };
}

type Relation = "cites" | "citedBy" | "answers" | "answeredBy" | "family";
type Rows = Readonly<Partial<Record<Relation, readonly Row[]>>>;

/** Says how a paper stands to others. */
export const citationsTool = (texts: Texts) =>
  tool({
    name: "citations",
    ...texts.tools.citations,
    input: z.strictObject({ number: numberArgument(texts) }),
    async answer({ number }, { session }) {
      const found = await show(session, number);
      if (found.found === "cited") {
        const { drucksache, citedBy } = found;
        const title = `${drucksache}: ${texts.relations.missing}`;
        return answerOf(title, { number: drucksache, missing: true }, { citedBy: citedBy.map(citingRow) }, texts);
      }
      const { shown } = meantBy(number, found, texts);
      const { paper } = shown;
      return answerOf(`${paperText(paper)}, ${placeText(paper, texts)}`, paperData(paper), rowsOf(shown), texts);
    },
  });

function rowsOf({ paper, relations }: ShownPaper): Rows {
  const { cites, citedBy, answerTo, answeredBy, family } = relations;
  const placeOf = (number: string): Pick<Row, "place"> => {
    const citation = paper.citations.find(({ drucksache, body }) => drucksache === number && !body);
    return citation ? { place: { ...citation, file: paper.file } } : {};
  };
  return {
    cites: cites.map(({ drucksache, papers }) => ({ number: drucksache, papers, ...placeOf(drucksache) })),
    citedBy: citedBy.map(citingRow),
    answers: answerTo.map(({ drucksache, papers, rule }) => ({ number: drucksache, papers, rule })),
    answeredBy: answeredBy.map(({ paper: reply, rule }) => ({ papers: [reply], rule })),
    family: family.map(({ drucksache, papers }) => ({ number: drucksache, papers })),
  };
}

function citingRow({ paper, citation }: ShownPaper["relations"]["citedBy"][number]): Row {
  return { papers: [paper], place: { ...citation, file: paper.file } };
}

// Of each relation: a paper that the whole city cites has hundreds.
const MOST = 50;
// Of the papers with one number.
const MOST_PAPERS = 3;

function answerOf(title: string, head: object, rows: Rows, texts: Texts): Answer {
  const parts = Object.entries(rows).filter(([, { length }]) => length > 0);
  const lines = parts.flatMap(([relation, all]) => [
    `${texts.relations[relation as Relation]} (${all.length}):`,
    ...all.slice(0, MOST).map((row) => `- ${rowText(row, texts)}`),
    ...(all.length > MOST ? [`- … ${texts.more({ more: all.length - MOST })}`] : []),
  ]);
  const data = parts.map(([relation, all]) => [
    relation,
    { total: all.length, papers: all.slice(0, MOST).map(rowData) },
  ]);
  return {
    text: [title, ...(lines.length > 0 ? lines : [texts.relations.none])].join("\n"),
    data: { ...head, ...Object.fromEntries(data) },
  };
}

function rowText({ number = "", papers, rule, place }: Row, texts: Texts): string {
  const named = papers.slice(0, MOST_PAPERS).map((paper) => `${paperText(paper)}, ${placeText(paper, texts)}`);
  const at = place && placeText({ file: place.file, firstLine: place.line, page: place.page }, texts);
  return [
    papers.length === 0 ? `${number}: ${texts.relations.missing}` : named.join("; "),
    ...(rule === undefined ? [] : [`[${rule}]`]),
    ...(at === undefined ? [] : [`(${at})`]),
  ].join(" ");
}

function rowData({ number, papers, rule, place }: Row): object {
  return { number, rule, papers: papers.slice(0, MOST_PAPERS).map(paperData), place };
}
