import { describe, expect, test } from "vitest";
import { type BaselineEntry, updatedBaseline, withoutBaseline } from "../../src/check/baseline.ts";
import { checkFiles } from "./papers.ts";

const { problems } = checkFiles({
  "papers/a.md": "Dazu Ds. 17-04622.\nUnd Ds. 17-04622.\nUnd Ds. 17-04623.\n",
  "papers/b.md": "Dazu Ds. 17-04622.\n",
});
const all = { pathOf: (file: string) => file.replace("papers/", ""), isLookedAt: () => true };
const entry = (file: string, drucksache: string, count: number): BaselineEntry => ({
  kind: "unresolved",
  file,
  drucksache,
  count,
});

describe("a baseline", () => {
  test("of what there is leaves nothing", () => {
    const baseline = updatedBaseline(problems, [], all);
    expect(baseline).toEqual([
      entry("a.md", "17-04622", 2),
      entry("a.md", "17-04623", 1),
      entry("b.md", "17-04622", 1),
    ]);
    expect(withoutBaseline(problems, baseline, all)).toEqual({ problems: [], suppressed: 4, stale: [] });
  });

  test("leaves what is new, wherever lines moved", () => {
    const baseline = [entry("a.md", "17-04622", 1), entry("b.md", "17-04622", 1)];
    const moved = problems.map((problem) => ({ ...problem, line: problem.line + 10 }));
    const result = withoutBaseline(moved, baseline, all);
    expect(result.problems.map(({ line, drucksache }) => [line, drucksache])).toEqual([
      [12, "17-04622"],
      [13, "17-04623"],
    ]);
    expect(result.suppressed).toBe(2);
  });

  test("names what it expects and is no more, of the files that were looked at", () => {
    const baseline = [entry("a.md", "17-04622", 3), entry("c.md", "17-04622", 1)];
    const stale = (isLookedAt: (file: string) => boolean): BaselineEntry[] => [
      ...withoutBaseline(problems, baseline, { ...all, isLookedAt }).stale,
    ];
    expect(stale(() => true)).toEqual(baseline);
    expect(stale((file) => file === "a.md")).toEqual([baseline[0]]);
  });

  test("keeps what it says of files that were not looked at", () => {
    const before = [entry("a.md", "17-09999", 1), entry("c.md", "17-04622", 1)];
    const some = problems.filter(({ file }) => file === "papers/a.md");
    expect(updatedBaseline(some, before, { ...all, isLookedAt: (file) => file === "a.md" })).toEqual([
      entry("a.md", "17-04622", 2),
      entry("a.md", "17-04623", 1),
      entry("c.md", "17-04622", 1),
    ]);
  });
});
