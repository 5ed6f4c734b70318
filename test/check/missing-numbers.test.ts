import { expect, test } from "vitest";
import { missingNumbers } from "../../src/check/missing-numbers.ts";
import { checkFiles } from "./papers.ts";

test("each missing number stands once, the most cited first, with its first place", () => {
  const { problems } = checkFiles({
    "a.md": "Dazu Ds. 18-08544.\n",
    "b.md": "Protokoll\n\nDs. 19-10000. Ds. 19-10000. Ds. 18-08544. Ds. 19-10000.\n",
    "19-10002.md": "Der Rat berät.\n",
    "c.md": "Dazu Ds. 19-10002.\n",
  });
  const found = missingNumbers(problems).map(({ drucksache, year, places, files, first }) => [
    drucksache,
    year,
    places,
    files,
    `${first.file}:${first.line}`,
  ]);
  expect(found).toEqual([
    ["19-10000", 2019, 3, 1, "b.md:3"],
    ["18-08544", 2018, 2, 2, "a.md:1"],
  ]);
});
