import type { Hit, SearchResult } from "../search/search-papers.ts";
import type { Snippet } from "../search/snippet.ts";
import { paperLine, titleOf } from "./paper-line.ts";
import { printable, printablePath } from "./printable.ts";
import { type Style, wrapped } from "./style.ts";

/** A result as a list to read, best first. Ends with a line end unless empty. */
export function renderSearch({ query, hits, total, withAll }: SearchResult, style: Style): string {
  const { chalk } = style;
  const blocks = hits.map((hit) => renderHit(hit, style));
  if (withAll === 0) blocks.unshift(chalk.dim("No paper has all the words; these have some."));
  if (total === 0) return `${chalk.dim(nothingFound(query))}\n`;
  const count = total === 1 ? "1 paper" : `${total} papers`;
  const rest = total > hits.length ? `${hits.length} of ${count}; --limit ${total} shows all` : count;
  return `${[...blocks, chalk.dim(rest)].join("\n\n")}\n`;
}

function nothingFound(words: string): string {
  return words === "" ? "No paper is like that." : `No paper has ${printable(words)}.`;
}

function renderHit({ paper, snippet }: Hit, style: Style): string {
  const { chalk } = style;
  const sender = paper.sender.map(printable).join(", ");
  const place = `${printablePath(paper.file)}${snippet ? `:${snippet.line}` : ""}`;
  return [
    paperLine(paper, style),
    wrapped(chalk.bold(titleOf(paper)), style),
    ...(sender === "" ? [] : [wrapped(sender, style)]),
    ...(snippet ? [wrapped(marked(snippet, style), style, 2)] : []),
    `  ${chalk.dim(place)}`,
  ].join("\n");
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
