import { daysSince } from "../paper/questions/asked-on.ts";
import type { Facets } from "../search/rank/facets.ts";
import type { Hit, SearchResult } from "../search/search-result.ts";
import type { Snippet } from "../search/snippet/snippet.ts";
import { paperLine, titleOf } from "./paper-line.ts";
import { printable, printablePath } from "./printable.ts";
import { stationLine } from "./station-line.ts";
import { type Style, wrapped } from "./style.ts";

/**
 * A result as a list to read, best first. Ends with a line end unless empty.
 *
 * @param today of questions that wait for an answer: the day up to which they have waited
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
  if (today !== undefined) return "No question like that is without an answer.";
  return query === "" ? "No paper is like that." : `No paper has ${printable(query)}.`;
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
    ...(snippet ? [wrapped(marked(snippet, style), style, 2)] : []),
    `  ${chalk.dim(place)}`,
    ...(why ?? []).map(({ word, rule, term, share }) => {
      const reason = chalk.dim(`%  ${printable(word)}: ${rule} ${printable(term)}`);
      return counted(Math.round(share * 100), reason, { style, width: 3 });
    }),
  ].join("\n");
}

/** For how long a question has had no answer, as far as its date is known and past. */
function waitingLine(paper: Hit["paper"], style: Style, today: string): string {
  const days = daysSince(paper, today);
  const time = days === undefined || days < 0 ? "" : ` for ${days} ${days === 1 ? "day" : "days"}`;
  return `${paperLine(paper, style)}  ${style.chalk.yellow(`unanswered${time}`)}`;
}

// Values of a facet that fit on a screen.
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

/** A count and what it is of, counts of up to `width` figures one below the other. */
function counted(count: number, text: string, { style, width }: { style: Style; width: number }): string {
  const figures = String(count);
  return wrapped(`${figures} ${text}`, style, 2 + width - figures.length);
}

/** The snippet with its matches in colour. */
function marked({ text, marks }: Snippet, { chalk }: Style): string {
  let shown = "";
  let read = 0;
  for (const { start, end } of marks) {
    shown += printable(text.slice(read, start)) + chalk.yellow.bold(printable(text.slice(start, end)));
    read = end;
  }
  return shown + printable(text.slice(read));
}
