/** How counts become lengths. */
export interface Scale {
  /** Where lines across the chart stand; the last one at its top. */
  readonly ticks: readonly number[];
  lengthOf(count: number): number;
}

// Lines across a chart, at most.
const TICKS = 5;

/** @param most the largest count @param height of the plot, in pixels */
export function scaleOf(most: number, height: number): Scale {
  const rough = most / TICKS;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  const top = Math.ceil(most / step) * step;
  return {
    ticks: Array.from({ length: Math.round(top / step) }, (_, i) => (i + 1) * step),
    lengthOf: (count) => (count / top) * height,
  };
}

interface AxisProps {
  readonly scale: Scale;
  readonly height: number;
  readonly years: readonly number[];
}

// Years that are written below a chart, at most, so that they do not touch on a phone.
const LABELS = 7;

/** Lines across a chart with their counts, and years below it. */
export function Axis({ scale, height, years }: AxisProps) {
  const every = Math.max(1, Math.ceil(years.length / LABELS));
  return (
    <g class="axis">
      {scale.ticks.map((tick) => {
        const y = height - scale.lengthOf(tick);
        return (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y} y2={y} />
            <text x="-8" y={y + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        );
      })}
      <line class="ground" x1="0" x2="100%" y1={height} y2={height} />
      {years.map(
        (year, i) =>
          i % every === 0 && (
            <text
              key={year}
              x={`${(((i + 0.5) / years.length) * 100).toFixed(3)}%`}
              y={height + 17}
              text-anchor="middle"
            >
              {year}
            </text>
          ),
      )}
    </g>
  );
}
