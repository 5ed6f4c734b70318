import { useRef, useState } from "preact/hooks";
import type { Counted } from "../../app/overview.ts";
import { useApp } from "../app-context.ts";
import { CountTable } from "./count-table.tsx";
import { YearHandles } from "./year-handles.tsx";
import { yearsOf } from "./years.ts";

const HEIGHT = 72;
// Of a bar with the space beside it, in units of the text.
const WIDEST = 4;

interface YearChartProps {
  readonly facet: readonly Counted[];
  /** The years that are chosen, if any are. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly onChoose: (from: number | undefined, to: number | undefined) => void;
}

/** How many papers each year has. Years are chosen by dragging over them, or with two handles. */
export function YearChart({ facet, from, to, onChoose }: YearChartProps) {
  const { texts } = useApp();
  const years = yearsOf(facet);
  const plot = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<readonly [number, number] | undefined>();
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || years.length < 2) return null;
  const most = Math.max(...years.map(({ papers }) => papers));
  const dragged = drag && ([Math.min(...drag), Math.max(...drag)] as const);
  const chosenFrom = clamp(dragged?.[0] ?? from ?? first, first, last);
  const chosenTo = clamp(dragged?.[1] ?? to ?? last, first, last);
  const choose = (a: number, b: number): void =>
    a <= first && b >= last ? onChoose(undefined, undefined) : onChoose(a, b);
  const yearAt = (event: PointerEvent): number => {
    const box = plot.current?.getBoundingClientRect();
    const part = box && box.width > 0 ? (event.clientX - box.left) / box.width : 0;
    return clamp(first + Math.floor(part * years.length), first, last);
  };
  return (
    <figure class="year-chart" style={{ maxWidth: `${Math.max(10, years.length * WIDEST)}rem` }}>
      <figcaption>
        <span class="label">{texts.chart.byYear}</span>
        {(from !== undefined || to !== undefined) && (
          <button type="button" class="plain" onClick={() => onChoose(undefined, undefined)}>
            {texts.chart.allYears}
          </button>
        )}
      </figcaption>
      <svg
        ref={plot}
        class="plot"
        width="100%"
        height={HEIGHT}
        role="img"
        aria-label={texts.chart.yearsSaid({
          first,
          last,
          most: years.find(({ papers }) => papers === most)?.year ?? first,
          papers: most,
        })}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([yearAt(event), yearAt(event)]);
        }}
        onPointerMove={(event) => {
          if (drag) setDrag([drag[0], yearAt(event)]);
        }}
        onPointerUp={() => {
          if (dragged) choose(dragged[0], dragged[1]);
          setDrag(undefined);
        }}
        onPointerCancel={() => setDrag(undefined)}
      >
        {years.map(({ year, papers }, i) => {
          const height = papers === 0 ? 0 : Math.max(2, (papers / most) * (HEIGHT - 2));
          const isIn = year >= chosenFrom && year <= chosenTo;
          return (
            <g key={year}>
              <rect
                class="hit-area"
                x={percent(i, years.length)}
                width={percent(1, years.length)}
                y="0"
                height={HEIGHT}
              />
              <rect
                class={isIn ? "bar" : "bar out"}
                x={percent(i + 0.12, years.length)}
                width={percent(0.76, years.length)}
                y={HEIGHT - height}
                height={height}
              />
              <title>{texts.chart.yearPapers({ year, papers })}</title>
            </g>
          );
        })}
      </svg>
      <YearHandles {...{ first, last, from: chosenFrom, to: chosenTo }} onChoose={choose} />
      <CountTable
        caption={texts.chart.byYear}
        head={texts.chart.year}
        rows={years.map(({ year, papers }) => [String(year), papers])}
      />
    </figure>
  );
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(3)}%`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
