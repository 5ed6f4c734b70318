import { useApp } from "../app-context.ts";
import { Axis, scaleOf } from "../chart/axis.tsx";
import { shownLine } from "../shown-text.ts";
import type { TermTable } from "./term-years.ts";
import { YearFigures } from "./year-figures.tsx";

const HEIGHT = 220;

interface TermLinesProps {
  readonly table: TermTable;
  readonly hrefOfCell: (term: string, year: number) => string;
}

/** A line for each term, and the counts as a table. */
export function TermLines({ table: { years, terms }, hrefOfCell }: TermLinesProps) {
  const { texts } = useApp();
  if (years.length === 0) return <p class="nothing">{texts.topics.noTerms}</p>;
  const most = Math.max(1, ...terms.flatMap(({ counts }) => [...counts.values()]));
  const scale = scaleOf(most, HEIGHT);
  const part = (i: number): number => ((i + 0.5) / years.length) * 100;
  const yOf = (count: number): number => HEIGHT - scale.lengthOf(count);
  return (
    <figure class="series-chart">
      <ul class="legend">
        {terms.map(({ term }, i) => (
          <li key={i}>
            <svg width="18" height="12" aria-hidden="true">
              <line class={`line term-${i}`} x1="0" x2="18" y1="6" y2="6" />
            </svg>
            {shownLine(term)}
          </li>
        ))}
      </ul>
      <svg
        class="lines"
        width="100%"
        height={HEIGHT + 24}
        role="img"
        aria-label={texts.topics.termsSaid({ terms: terms.map(({ term }) => shownLine(term)) })}
      >
        <Axis scale={scale} height={HEIGHT} years={years} />
        <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {terms.map(({ counts }, i) => (
            <polyline
              key={i}
              class={`line term-${i}`}
              points={years.map((year, j) => `${part(j)},${yOf(counts.get(year) ?? 0)}`).join(" ")}
            />
          ))}
        </svg>
        {terms.map(({ term, counts }, i) =>
          years.map((year, j) => (
            <circle
              key={`${i} ${year}`}
              class={`point term-${i}`}
              cx={`${part(j)}%`}
              cy={yOf(counts.get(year) ?? 0)}
              r="3.5"
            >
              <title>{texts.topics.segment({ group: shownLine(term), year, papers: counts.get(year) ?? 0 })}</title>
            </circle>
          )),
        )}
      </svg>
      <details class="behind wide">
        <summary>{texts.chart.asTable}</summary>
        <YearFigures
          caption={texts.topics.terms}
          years={years}
          columns={terms.map(({ term, counts }) => ({
            head: shownLine(term),
            counts,
            hrefOf: (year) => hrefOfCell(term, year),
          }))}
        />
      </details>
    </figure>
  );
}
