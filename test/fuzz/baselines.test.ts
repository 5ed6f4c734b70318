import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadBaseline, renderBaseline } from "../../src/app/check/baseline-file.ts";
import { UserError } from "../../src/app/user-error.ts";
import { updatedBaseline, withoutBaseline } from "../../src/check/baseline.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";
import { cases, HANG, mutator, patience, report, seedFor, spent } from "./mutator.ts";

const entries = [
  { kind: "unresolved", file: "a.md", drucksache: "24-24001", count: 2 },
  { kind: "mismatch", file: "b/ä.md", count: 1 },
] as const;
const seeds = [
  renderBaseline(entries),
  renderBaseline([]),
  '{"baseline":1,"findings":[{"kind":"unresolved","file":"a.md","count":1}]}',
];
const words = [
  "null",
  "true",
  "[]",
  "{}",
  "1e999",
  "-1",
  "0",
  "9007199254740993",
  '"__proto__"',
  '"constructor"',
  '"kind": ',
  '"file": ',
  '"count": ',
  '"drucksache": ',
  '"baseline": 1',
  '"findings": [',
  '"unresolved"',
  ",",
  "[",
  "{",
  "}",
  "]",
  '"',
  ":",
  "::error::",
  "\n",
];

test("any baseline is used, or refused without a word of what it holds", { timeout: patience }, () => {
  const { pick, mutate } = mutator(seedFor(14));
  const path = join(temporaryFolder({}), "baseline.json");
  const seen = { used: 0, refused: 0 };
  for (let left = cases(400, 20_000); left > 0; left--) {
    const text = mutate(pick(seeds), words);
    writeFileSync(path, text);
    const started = spent();
    try {
      const loaded = loadBaseline(path, false);
      seen.used++;
      const view = { pathOf: (file: string) => file, isLookedAt: () => true };
      expect(withoutBaseline([], loaded, view).problems).toEqual([]);
      expect(updatedBaseline([], loaded, view)).toEqual([]);
    } catch (error) {
      if (!(error instanceof UserError)) throw new Error(`not told: ${JSON.stringify(text)}`, { cause: error });
      seen.refused++;
      expect(error.message.replace(path, "")).toMatch(
        /^: (?:it is not a baseline of drs|finding \d+ is not one that drs wrote)$/,
      );
    }
    expect(spent() - started, JSON.stringify(text)).toBeLessThan(HANG);
  }
  expect(Math.min(seen.used, seen.refused)).toBeGreaterThan(10);
  report("baselines", seen);
});
