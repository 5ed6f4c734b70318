import { daysSince } from "../paper/asked-on.ts";
import type { Hit, SearchResult } from "../search/search-papers.ts";
import type { Snippet } from "../search/snippet.ts";
import { paperLine, titleOf } from "./paper-line.ts";
import { printable, printablePath } from "./printable.ts";
import { stationLine } from "./station-line.ts";
import { type Style, wrapped } from "./style.ts";

/**
 * A result as a list to read, best first. Ends with a line end unless empty.
 *
 * @param today of questions that wait for an answer: the day up to which they have waited
 */
export function renderSearch({ hits, total, some, query }: SearchResult, style: Style, today?: string): string {
  const { chalk } = style;
  const blocks = hits.map((hit) => renderHit(hit, style, today));
  if (some) blocks.unshift(chalk.dim("No paper has all the words; these have some."));
  if (total === 0) return `${chalk.dim(nothingFound(query.words, today))}\n`;
  const count = total === 1 ? "1 paper" : `${total} papers`;
  const rest = total > hits.length ? `${hits.length} of ${count}; --limit ${total} shows all` : count;
  return `${[...blocks, chalk.dim(rest)].join("\n\n")}\n`;
}

function nothingFound(words: string, today: string | undefined): string {
  if (today !== undefined) return "No question like that is without an answer.";
  return words === "" ? "No paper is like that." : `No paper has ${printable(words)}.`;
}

function renderHit({ paper, snippet }: Hit, style: Style, today: string | undefined): string {
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
  ].join("\n");
}

/** For how long a question has had no answer, as far as its date is known and past. */
function waitingLine(paper: Hit["paper"], style: Style, today: string): string {
  const days = daysSince(paper, today);
  const time = days === undefined || days < 0 ? "" : ` for ${days} ${days === 1 ? "day" : "days"}`;
  return `${paperLine(paper, style)}  ${style.chalk.yellow(`unanswered${time}`)}`;
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
