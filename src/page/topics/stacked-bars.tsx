import { useApp } from "../app-context.ts";
import { Axis, scaleOf } from "../chart/axis.tsx";
import { shownLine } from "../shown-text.ts";
import type { GroupTable } from "./group-years.ts";
import { seriesClass } from "./series.ts";

const HEIGHT = 260;
// Of a bar with the space beside it, and of the chart, in units of the text.
const WIDEST = 5;
const LEAST = 20;

interface StackedBarsProps {
  readonly table: GroupTable;
  readonly onChoose: (group: string, year: number) => void;
}

/** A bar for each year, of the groups' papers on each other. The table below says the same. */
export function StackedBars({ table: { years, groups }, onChoose }: StackedBarsProps) {
  const { texts } = useApp();
  const totals = years.map((year) => groups.reduce((sum, { counts }) => sum + (counts.get(year) ?? 0), 0));
  const scale = scaleOf(Math.max(1, ...totals), HEIGHT);
  const width = 100 / Math.max(1, years.length);
  return (
    <figure class="series-chart" style={{ maxWidth: `${Math.max(LEAST, years.length * WIDEST)}rem` }}>
      <ul class="legend">
        {groups.map(({ group }, i) => (
          <li key={group}>
            <svg width="12" height="12" aria-hidden="true">
              <rect class={seriesClass(group, i)} width="12" height="12" rx="2" />
            </svg>
            {shownLine(group)}
          </li>
        ))}
      </ul>
      <svg
        class="stacked"
        width="100%"
        height={HEIGHT + 24}
        role="img"
        aria-label={texts.topics.groupsSaid({ groups: groups.length })}
      >
        <Axis scale={scale} height={HEIGHT} years={years} />
        {years.map((year, i) => {
          let top = HEIGHT;
          return groups.map(({ group, counts }, series) => {
            const papers = counts.get(year) ?? 0;
            const height = scale.lengthOf(papers);
            top -= height;
            return (
              papers > 0 && (
                // biome-ignore lint/a11y/noStaticElementInteractions: the table below has a link for each
                <rect
                  key={`${year} ${group}`}
                  class={`segment ${seriesClass(group, series)}`}
                  x={`${(i * width + width * 0.14).toFixed(3)}%`}
                  width={`${(width * 0.72).toFixed(3)}%`}
                  y={top}
                  height={height}
                  onClick={() => onChoose(group, year)}
                >
                  <title>{texts.topics.segment({ group: shownLine(group), year, papers })}</title>
                </rect>
              )
            );
          });
        })}
      </svg>
    </figure>
  );
}
