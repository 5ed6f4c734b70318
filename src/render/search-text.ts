import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import { kindNames } from "../paper/kind-names.ts";
import { daysSince } from "../paper/references/asked-on.ts";
import type { Hints } from "../search/hints/hints.ts";
import type { Facets } from "../search/rank/facets.ts";
import type { Hit, SearchResult } from "../search/search-result.ts";
import type { UnmetCondition } from "../search/unmet-conditions.ts";
import { highlight } from "./highlight.ts";
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
  const { chalk, language } = style;
  const { shown } = catalogueOf(language);
  const blocks = [
    ...suggestions.map(({ word, meant }) =>
      wrapped(shown.didYouMean({ word: printable(word), meant: printable(meant) }), style),
    ),
    ...(result.hints && hits.some(({ why }) => why) ? [chalk.dim(hintLine(result.hints, language))] : []),
    ...(total > 0 && withAll === 0 ? [chalk.dim(shown.noneHasAll)] : []),
    ...hits.map((hit) => renderHit(hit, style, today)),
    ...(facets && total > 0 ? [renderFacets(facets, style)] : []),
    ...(total === 0 ? (result.unmet ?? []).map((one) => wrapped(unmetLine(one, language), style)) : []),
    ...(total === 0 && result.unmet
      ? []
      : [
          chalk.dim(
            total === 0 ? nothingFound(result, today, language) : shown.count({ ...result, hits: hits.length }),
          ),
        ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function nothingFound(
  { query, withoutFilters: n }: Pick<SearchResult, "query" | "withoutFilters">,
  today: string | undefined,
  language: Language,
): string {
  const { nothing, nothingHas, nothingFilteredHas } = catalogueOf(language).shown;
  if (today !== undefined) return nothing.unanswered;
  if (n !== undefined) return nothingFilteredHas({ query: printable(query), n });
  return query === "" ? nothing.matches : nothingHas({ query: printable(query) });
}

/** What words of the query were taken for. */
function hintLine({ kinds, parties, years }: Hints, language: Language): string {
  const { shown } = catalogueOf(language);
  const parts = [
    ...kinds.map((kind) => kindNames[kind]),
    ...parties.map(printable),
    ...(years ? [shown.years({ from: String(years[0]), to: String(years[1]) })] : []),
  ];
  return shown.preferred({ parts });
}

function unmetLine({ field, value, near }: UnmetCondition, language: Language): string {
  const { unmet, unmetBy } = catalogueOf(language).shown;
  return unmetBy({ what: unmet[field], value: printable(value), near: near && printable(near) });
}

function renderHit({ paper, snippet, others, why }: Hit, style: Style, today: string | undefined): string {
  const { chalk } = style;
  const { shown } = catalogueOf(style.language);
  const sender = paper.sender.map(printable).join(", ");
  const place = renderPlaceOf({ file: paper.file, ...(snippet && { line: snippet.line, page: snippet.page }) }, style);
  return [
    today === undefined ? paperLine(paper, style) : wrapped(waitingLine(paper, style, today), style),
    wrapped(chalk.bold(shortTitleOf(paper)), style),
    ...(sender === "" ? [] : [wrapped(sender, style)]),
    ...(today !== undefined && paper.session ? [wrapped(stationLine(paper.session, style.language), style)] : []),
    ...(today === undefined ? [] : [wrapped(chalk.dim(printable(openReason(paper, style.language))), style)]),
    ...(snippet ? [wrapped(highlight(snippet.text, snippet.marks, style), style, 2)] : []),
    `  ${chalk.dim(place)}`,
    ...(others ?? []).map((other) =>
      wrapped(`${paperLine(other, style)}  ${chalk.dim(renderPlaceOf({ file: other.file }, style))}`, style, 2),
    ),
    ...(why ?? []).map(({ word, rule, term, share }) => {
      const reason = chalk.dim(`%  ${printable(word)}: ${shown.rules[rule] ?? rule} ${printable(term)}`);
      return counted(Math.round(share * 100), reason, { style, width: 3 });
    }),
  ].join("\n");
}

/** How long a question has waited for an answer, if its date is known and past. */
function waitingLine(paper: Hit["paper"], style: Style, today: string): string {
  const days = daysSince(paper, today);
  const { unanswered, unansweredFor } = catalogueOf(style.language).shown;
  const waiting = days === undefined || days < 0 ? unanswered : unansweredFor({ n: days });
  return `${paperLine(paper, style)}  ${style.chalk.yellow(waiting)}`;
}

// As many values of a facet as fit on a screen.
const MOST_VALUES = 10;

function renderFacets(facets: Facets, style: Style): string {
  const { facets: headings, byNumber: numbered, more } = catalogueOf(style.language).shown;
  const blocks = Object.entries(facets).map(([name, values = []]) => {
    const shown = values.slice(0, MOST_VALUES);
    const width = Math.max(0, ...shown.map(([, papers]) => String(papers).length));
    const lines = shown.map(([value, papers, byNumber]) =>
      counted(papers, ` ${printable(value)}${byNumber ? ` (${numbered({ n: byNumber })})` : ""}`, { style, width }),
    );
    const rest = values.length - shown.length;
    return [
      style.chalk.bold(headings[name] ?? name),
      ...lines,
      ...(rest > 0 ? [style.chalk.dim(`  ${more({ n: rest })}`)] : []),
    ].join("\n");
  });
  return blocks.join("\n");
}

/** A count, right-aligned to `width` digits, and what it counts. */
function counted(count: number, text: string, { style, width }: { style: Style; width: number }): string {
  const figures = String(count);
  return wrapped(`${figures} ${text}`, style, 2 + width - figures.length);
}
