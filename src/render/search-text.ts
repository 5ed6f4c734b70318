import { daysSince } from "../paper/references/asked-on.ts";
import type { Hints } from "../search/hints/hints.ts";
import type { Facets } from "../search/rank/facets.ts";
import type { Hit, SearchResult } from "../search/search-result.ts";
import type { UnmetCondition } from "../search/unmet-conditions.ts";
import { highlight } from "./highlight.ts";
import { kindNames } from "./kind-names.ts";
import { openReason } from "./open-reason.ts";
import { paperLine, shortTitleOf } from "./paper-line.ts";
import { renderPlaceOf } from "./place.ts";
import { printable } from "./printable.ts";
import { stationLine } from "./station-line.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

/**
 * A result as a list for people, best first, with a line end at its end.
 *
 * @param today for unanswered questions: the day up to which their waiting time is counted
 */
export function renderSearch(result: SearchResult, style: Style, today?: string): string {
  const { hits, total, withAll, suggestions, facets } = result;
  const { chalk } = style;
  const blocks = [
    ...suggestions.map(({ word, meant }) =>
      wrapped(`No paper has "${printable(word)}". Did you mean "${printable(meant)}"?`, style),
    ),
    ...(result.hints && hits.some(({ why }) => why) ? [chalk.dim(hintLine(result.hints))] : []),
    ...(total > 0 && withAll === 0 ? [chalk.dim("No paper has all the words; these have some.")] : []),
    ...hits.map((hit) => renderHit(hit, style, today)),
    ...(facets && total > 0 ? [renderFacets(facets, style)] : []),
    ...(total === 0 ? (result.unmet ?? []).map((one) => wrapped(unmetLine(one), style)) : []),
    ...(total === 0 && result.unmet
      ? []
      : [chalk.dim(total === 0 ? nothingFound(result.query, today) : countOf(result))]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function countOf({ hits, total, withAll, matters }: SearchResult): string {
  const papers = total === 1 ? "1 paper" : `${total} papers`;
  if (matters !== undefined && matters < total) {
    const all = withAll > 0 && withAll < total ? `, ${withAll} papers with all the words` : "";
    const found = matters === 1 ? "1 matter" : `${matters} matters`;
    const more = matters > hits.length ? `; --limit ${matters} shows all` : "";
    return `${hits.length < matters ? `${hits.length} of ` : ""}${found} in ${papers}${all}${more}`;
  }
  const count = papers;
  const all = withAll > 0 && withAll < total ? `, ${withAll} with all the words` : "";
  return total > hits.length ? `${hits.length} of ${count}${all}; --limit ${total} shows all` : `${count}${all}`;
}

function nothingFound(query: string, today: string | undefined): string {
  if (today !== undefined) return "No unanswered question matches.";
  return query === "" ? "No paper matches." : `No paper has ${printable(query)}.`;
}

/** What words of the query were taken for. */
function hintLine({ kinds, parties, years }: Hints): string {
  const parts = [
    ...kinds.map((kind) => kindNames[kind]),
    ...parties.map(printable),
    ...(years ? [years[0] === years[1] ? String(years[0]) : `${years[0]} to ${years[1]}`] : []),
  ];
  return `Preferred: ${parts.join(", ")}; --literal looks for these words instead.`;
}

const unmetTexts: Readonly<Record<UnmetCondition["field"], string>> = {
  sender: "No paper has a sender with",
  party: "No paper is by",
  committee: "No paper has a committee with",
  kind: "No paper is of the kind",
  date: "No paper is dated",
  status: "No paper has the status",
};

function unmetLine({ field, value, near }: UnmetCondition): string {
  const meant = near === undefined ? "" : ` Did you mean "${printable(near)}"?`;
  return `${unmetTexts[field]} "${printable(value)}".${meant}`;
}

function renderHit({ paper, snippet, others, why }: Hit, style: Style, today: string | undefined): string {
  const { chalk } = style;
  const sender = paper.sender.map(printable).join(", ");
  const place = renderPlaceOf({ file: paper.file, ...(snippet && { line: snippet.line }) }, style);
  return [
    today === undefined ? paperLine(paper, style) : wrapped(waitingLine(paper, style, today), style),
    wrapped(chalk.bold(shortTitleOf(paper)), style),
    ...(sender === "" ? [] : [wrapped(sender, style)]),
    ...(today !== undefined && paper.session ? [wrapped(stationLine(paper.session), style)] : []),
    ...(today === undefined ? [] : [wrapped(chalk.dim(printable(openReason(paper))), style)]),
    ...(snippet ? [wrapped(highlight(snippet.text, snippet.marks, style), style, 2)] : []),
    `  ${chalk.dim(place)}`,
    ...(others ?? []).map((other) =>
      wrapped(`${paperLine(other, style)}  ${chalk.dim(renderPlaceOf({ file: other.file }, style))}`, style, 2),
    ),
    ...(why ?? []).map(({ word, rule, term, share }) => {
      const reason = chalk.dim(`%  ${printable(word)}: ${rule} ${printable(term)}`);
      return counted(Math.round(share * 100), reason, { style, width: 3 });
    }),
  ].join("\n");
}

/** How long a question has waited for an answer, if its date is known and past. */
function waitingLine(paper: Hit["paper"], style: Style, today: string): string {
  const days = daysSince(paper, today);
  const time = days === undefined || days < 0 ? "" : ` for ${days} ${days === 1 ? "day" : "days"}`;
  return `${paperLine(paper, style)}  ${style.chalk.yellow(`unanswered${time}`)}`;
}

// As many values of a facet as fit on a screen.
const MOST_VALUES = 10;

function renderFacets(facets: Facets, style: Style): string {
  const blocks = Object.entries(facets).map(([name, values = []]) => {
    const shown = values.slice(0, MOST_VALUES);
    const width = Math.max(0, ...shown.map(([, papers]) => String(papers).length));
    const lines = shown.map(([value, papers, byNumber]) =>
      counted(papers, ` ${printable(value)}${byNumber ? ` (${byNumber} by their number)` : ""}`, { style, width }),
    );
    const rest = values.length - shown.length;
    return [style.chalk.bold(name), ...lines, ...(rest > 0 ? [style.chalk.dim(`  and ${rest} more`)] : [])].join("\n");
  });
  return blocks.join("\n");
}

/** A count, right-aligned to `width` digits, and what it counts. */
function counted(count: number, text: string, { style, width }: { style: Style; width: number }): string {
  const figures = String(count);
  return wrapped(`${figures} ${text}`, style, 2 + width - figures.length);
}
