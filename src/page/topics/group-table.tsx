import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";
import type { GroupTable } from "./group-years.ts";
import { YearFigures } from "./year-figures.tsx";

interface GroupTableProps {
  readonly table: GroupTable;
  readonly hrefOfCell: (group: string, year: number | undefined) => string;
}

/** What the bars show; each count leads to its papers. */
export function GroupTableView({ table: { years, groups }, hrefOfCell }: GroupTableProps) {
  const { texts } = useApp();
  return (
    <details class="behind wide">
      <summary>{texts.chart.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="scroll" tabIndex={0} aria-label={`${texts.topics.groups}: ${texts.chart.asTable}`}>
        <YearFigures
          caption={texts.topics.groups}
          years={years}
          columns={groups.map(({ group, counts }) => ({
            head: <a href={hrefOfCell(group, undefined)}>{shownLine(group)}</a>,
            counts,
            hrefOf: (year) => hrefOfCell(group, year),
          }))}
        />
      </section>
    </details>
  );
}
