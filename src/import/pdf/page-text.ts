import type { Run } from "./run.ts";

/** The text of a page in reading order. */
export function textOfPage(
  runs: readonly Run[],
  _page: { readonly view: readonly number[]; readonly rotate: number },
): string {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: Run[][] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].y - run.y) < run.size / 3) line.push(run);
    else lines.push([run]);
  }
  return lines
    .map((line) =>
      line
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n");
}
