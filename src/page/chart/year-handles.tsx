import { useEffect, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";

interface YearHandlesProps {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly onChoose: (from: number, to: number) => void;
}

// Whoever holds an arrow key down wants the last of its years.
const REST = 350;

/** The first and the last year as two sliders on one line, so that years can be chosen without a pointer. */
export function YearHandles({ first, last, from, to, onChoose }: YearHandlesProps) {
  const { texts } = useApp();
  const [shown, setShown] = useState<readonly [number, number]>([from, to]);
  useEffect(() => setShown([from, to]), [from, to]);
  useEffect(() => {
    if (shown[0] === from && shown[1] === to) return;
    const rest = setTimeout(() => onChoose(shown[0], shown[1]), REST);
    return () => clearTimeout(rest);
  }, [shown[0], shown[1]]);
  const [a, b] = shown;
  // A handle stands below the middle of its year's bar.
  const years = last - first + 1;
  const track = { left: `calc(${50 / years}% - 0.35rem)`, width: `calc(${100 - 100 / years}% + 0.7rem)` };
  const handle = (value: number, label: string, change: (value: number) => readonly [number, number]) => (
    <input
      type="range"
      min={first}
      max={last}
      step="1"
      value={value}
      aria-label={label}
      style={track}
      onInput={(event) => setShown(change(Number(event.currentTarget.value)))}
    />
  );
  return (
    <div class="year-handles">
      {handle(a, texts.chart.fromYear, (value) => [Math.min(value, b), b])}
      {handle(b, texts.chart.toYear, (value) => [a, Math.max(value, a)])}
      <div class="ends" aria-hidden="true">
        <span>{a}</span>
        <span>{b}</span>
      </div>
    </div>
  );
}
