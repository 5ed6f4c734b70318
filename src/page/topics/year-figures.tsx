import type { ComponentChildren } from "preact";
import { useApp } from "../app-context.ts";

interface FiguresColumn {
  readonly head: ComponentChildren;
  /** By year. */
  readonly counts: ReadonlyMap<number, number>;
  readonly hrefOf: (year: number) => string;
}

interface YearFiguresProps {
  readonly caption: string;
  readonly years: readonly number[];
  readonly columns: readonly FiguresColumn[];
}

/** Counts by year as a table; each leads to its papers. */
export function YearFigures({ caption, years, columns }: YearFiguresProps) {
  const { texts } = useApp();
  return (
    <table class="figures">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.chart.year}</th>
          {columns.map(({ head }, i) => (
            <th key={i} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {columns.map(({ counts, hrefOf }, i) => {
              const papers = counts.get(year) ?? 0;
              return <td key={i}>{papers === 0 ? "0" : <a href={hrefOf(year)}>{texts.number(papers)}</a>}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
