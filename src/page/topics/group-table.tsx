import { useApp } from "../app-context.ts";
import { shownLine } from "../shown-text.ts";
import type { GroupTable } from "./group-years.ts";

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
        <table class="figures">
          <caption class="hidden">{texts.topics.groups}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.chart.year}</th>
              {groups.map(({ group }) => (
                <th key={group} scope="col">
                  <a href={hrefOfCell(group, undefined)}>{shownLine(group)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {groups.map(({ group, counts }) => {
                  const papers = counts.get(year) ?? 0;
                  return (
                    <td key={group}>
                      {papers === 0 ? "0" : <a href={hrefOfCell(group, year)}>{texts.number(papers)}</a>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
