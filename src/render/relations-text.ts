import { catalogueOf } from "../language/catalogue.ts";
import type { Paper } from "../paper/record.ts";
import type { Link } from "../refs/chain.ts";
import type { Citing } from "../refs/graph.ts";
import type { Answered, Related, Relations } from "../refs/relations.ts";
import type { Reply } from "../refs/replies.ts";
import { list } from "./list.ts";
import { paperLine, shortTitleOf, titleOf } from "./paper-line.ts";
import { renderPlaceOf } from "./place.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

/** How a paper relates to others: for each relation a heading and an item for each paper or number. */
export function relationLists(relations: Relations, style: Style): ReadonlyArray<readonly [string, readonly string[]]> {
  const { cites, citedBy, answeredBy, family } = relations;
  const { relations: heading } = catalogueOf(style.language).shown;
  return [
    [heading.cites, cites.map((related) => renderRelated(related, style))],
    [heading.citedBy, citedBy.map((citing) => renderCiting(citing, style))],
    [heading.answeredBy, answeredBy.map((reply) => renderReply(reply, style))],
    [heading.family, family.map((related) => renderRelated(related, style))],
  ];
}

/** The same as blocks to read; empty where there is no such paper. */
export function renderRelations(relations: Relations, style: Style): string[] {
  return relationLists(relations, style).map(([heading, items]) => list(heading, items, style));
}

/** A paper's title, file and relations to others, without its text. */
export function renderPlace(paper: Paper, relations: Relations, chain: readonly Link[], style: Style): string {
  const { shown } = catalogueOf(style.language);
  const head = [
    paperLine(paper, style),
    wrapped(style.chalk.bold(titleOf(paper)), style),
    style.chalk.dim(renderPlaceOf(paper, style)),
  ];
  const answers = list(
    shown.answers,
    relations.answerTo.map((answered) => renderRelated(answered, style)),
    style,
  );
  // One link alone is no chain.
  const links = list(shown.chain, chain.length > 1 ? chain.map((link) => renderLink(link, style)) : [], style);
  const blocks = [answers, ...renderRelations(relations, style), links].filter((block) => block !== "");
  return `${[head.join("\n"), ...(blocks.length > 0 ? blocks : [style.chalk.dim(shown.unrelated)])].join("\n\n")}\n`;
}

/** A number that papers cite and none has: who cites it. */
export function renderMissing(drucksache: string, citedBy: readonly Citing[], style: Style): string {
  const { shown } = catalogueOf(style.language);
  const head = wrapped(`${style.chalk.bold(printable(drucksache))} ${shown.missing}`, style);
  return `${head}\n\n${list(
    shown.relations.citedBy,
    citedBy.map((citing) => renderCiting(citing, style)),
    style,
  )}\n`;
}

function renderRelated({ drucksache, papers, ...more }: Related | Answered, style: Style): string {
  const [paper] = papers;
  const how = "relation" in more && more.relation ? ` (${relationIn(more.relation, style)})` : "";
  if (!paper)
    return `${printable(drucksache ?? "")}${how}  ${style.chalk.dim(catalogueOf(style.language).shown.notInCorpus)}`;
  return `${paperLine(paper, style)}${how}  ${shortTitleOf(paper)}`;
}

function renderReply({ paper, rule }: Reply, style: Style): string {
  return `${paperLine(paper, style)}  ${shortTitleOf(paper)}  ${style.chalk.dim(`(${catalogueOf(style.language).shown.answeredHow[rule]})`)}`;
}

function renderCiting({ paper, citation }: Citing, style: Style): string {
  const place = style.chalk.dim(renderPlaceOf({ ...citation, file: paper.file }, style));
  const how = citation.relation === "cites" ? "" : ` (${relationIn(citation.relation, style)})`;
  return `${paperLine(paper, style)}${how}  ${shortTitleOf(paper)}\n${place}`;
}

function renderLink({ depth, relation, drucksache = "", paper }: Link, style: Style): string {
  const how = relation === undefined ? "" : `${"  ".repeat(depth - 1)}${relationIn(relation, style)}: `;
  return (
    how +
    (paper ? `${paperLine(paper, style)}  ${shortTitleOf(paper)}` : renderRelated({ drucksache, papers: [] }, style))
  );
}

/** How a paper names another, in a word. */
function relationIn(relation: string, { language }: Style): string {
  return catalogueOf(language).shown.relation[relation] ?? relation;
}
