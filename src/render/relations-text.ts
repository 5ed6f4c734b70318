import type { Paper } from "../paper/record.ts";
import type { Link } from "../refs/chain.ts";
import type { Citing } from "../refs/graph.ts";
import type { Answered, Related, Relations } from "../refs/relations.ts";
import type { Reply } from "../refs/replies.ts";
import { answeredHow } from "./answered-how.ts";
import { list } from "./list.ts";
import { paperLine, titleOf } from "./paper-line.ts";
import { printable, printablePath } from "./printable.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

/** How a paper relates to others: a block with a heading for each relation. */
export function renderRelations({ cites, citedBy, answeredBy, family }: Relations, style: Style): string[] {
  return [
    list(
      "Cites",
      cites.map((related) => renderRelated(related, style)),
      style,
    ),
    list(
      "Cited by",
      citedBy.map((citing) => renderCiting(citing, style)),
      style,
    ),
    list(
      "Answered by",
      answeredBy.map((reply) => renderReply(reply, style)),
      style,
    ),
    list(
      "Family",
      family.map((related) => renderRelated(related, style)),
      style,
    ),
  ];
}

/** A paper's title, file and relations to others, without its text. */
export function renderPlace(paper: Paper, relations: Relations, chain: readonly Link[], style: Style): string {
  const head = [
    paperLine(paper, style),
    wrapped(style.chalk.bold(titleOf(paper)), style),
    style.chalk.dim(printablePath(paper.file)),
  ];
  const answers = list(
    "Answers",
    relations.answerTo.map((answered) => renderRelated(answered, style)),
    style,
  );
  // One link alone is no chain.
  const links = list("Chain", chain.length > 1 ? chain.map((link) => renderLink(link, style)) : [], style);
  const blocks = [head.join("\n"), answers, ...renderRelations(relations, style), links];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** A number that papers cite and none has: who cites it. */
export function renderMissing(drucksache: string, citedBy: readonly Citing[], style: Style): string {
  const head = wrapped(
    `${style.chalk.bold(printable(drucksache))} is cited, but no paper of the corpus has this number.`,
    style,
  );
  return `${head}\n\n${list(
    "Cited by",
    citedBy.map((citing) => renderCiting(citing, style)),
    style,
  )}\n`;
}

function renderRelated({ drucksache, papers }: Related | Answered, style: Style): string {
  const [paper] = papers;
  if (!paper) return `${printable(drucksache ?? "")}  ${style.chalk.dim("not in the corpus")}`;
  return `${paperLine(paper, style)}  ${titleOf(paper)}`;
}

function renderReply({ paper, rule }: Reply, style: Style): string {
  return `${paperLine(paper, style)}  ${titleOf(paper)}  ${style.chalk.dim(`(${answeredHow[rule]})`)}`;
}

function renderCiting({ paper, citation }: Citing, style: Style): string {
  const place = style.chalk.dim(`${printablePath(paper.file)}:${citation.line}:${citation.column}`);
  const how = citation.relation === "cites" ? "" : ` (${citation.relation})`;
  return `${paperLine(paper, style)}${how}  ${titleOf(paper)}\n${place}`;
}

function renderLink({ depth, relation, drucksache = "", paper }: Link, style: Style): string {
  const how = relation === undefined ? "" : `${"  ".repeat(depth - 1)}${relation}: `;
  return (
    how + (paper ? `${paperLine(paper, style)}  ${titleOf(paper)}` : renderRelated({ drucksache, papers: [] }, style))
  );
}
