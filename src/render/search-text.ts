import { daysSince } from "../paper/references/asked-on.ts";
import type { Facets } from "../search/rank/facets.ts";
import type { Hit, SearchResult } from "../search/search-result.ts";
import { highlight } from "./highlight.ts";
import { paperLine, titleOf } from "./paper-line.ts";
import { printable, printablePath } from "./printable.ts";
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
    ...(total > 0 && withAll === 0 ? [chalk.dim("No paper has all the words; these have some.")] : []),
    ...hits.map((hit) => renderHit(hit, style, today)),
    ...(facets && total > 0 ? [renderFacets(facets, style)] : []),
    chalk.dim(total === 0 ? nothingFound(result.query, today) : countOf(result)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function countOf({ hits, total, withAll }: SearchResult): string {
  const count = total === 1 ? "1 paper" : `${total} papers`;
  const all = withAll > 0 && withAll < total ? `, ${withAll} with all the words` : "";
  return total > hits.length ? `${hits.length} of ${count}${all}; --limit ${total} shows all` : `${count}${all}`;
}

function nothingFound(query: string, today: string | undefined): string {
  if (today !== undefined) return "No unanswered question matches.";
  return query === "" ? "No paper matches." : `No paper has ${printable(query)}.`;
}

function renderHit({ paper, snippet, why }: Hit, style: Style, today: string | undefined): string {
  const { chalk } = style;
  const sender = paper.sender.map(printable).join(", ");
  const place = `${printablePath(paper.file)}${snippet ? `:${snippet.line}` : ""}`;
  return [
    today === undefined ? paperLine(paper, style) : wrapped(waitingLine(paper, style, today), style),
    wrapped(chalk.bold(titleOf(paper)), style),
    ...(sender === "" ? [] : [wrapped(sender, style)]),
    ...(today !== undefined && paper.session ? [wrapped(stationLine(paper.session), style)] : []),
    ...(snippet ? [wrapped(highlight(snippet.text, snippet.marks, style), style, 2)] : []),
    `  ${chalk.dim(place)}`,
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
    const lines = shown.map(([value, papers]) => counted(papers, ` ${printable(value)}`, { style, width }));
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
