import { useApp } from "../app-context.ts";

interface CountTableProps {
  readonly caption: string;
  /** Above the first column. */
  readonly head: string;
  readonly rows: ReadonlyArray<readonly [name: string, papers: number]>;
}

/** What a chart shows, as a table to open. */
export function CountTable({ caption, head, rows }: CountTableProps) {
  const { texts } = useApp();
  return (
    <details class="behind">
      <summary>{texts.chart.asTable}</summary>
      <table class="figures">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{texts.chart.papers}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, papers]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{papers}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
