import { expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { findSuppressionRemarks } from "../../src/paper/references/suppression-remarks.ts";

test("a remark says what it is for, why, and for which lines", () => {
  const text =
    "Ein Satz.\n<!-- drs-allow 24-20001: nie\n veröffentlicht -->\nZu Ds. 24-20001.\n<!--drs-allow self-->\n";
  expect(findSuppressionRemarks(text)).toEqual([
    { what: "24-20001", reason: "nie veröffentlicht", line: 2, column: 1, lastLine: 4 },
    { what: "self", line: 5, column: 1, lastLine: 6 },
  ]);
});

test("other comments are none", () => {
  expect(findSuppressionRemarks("<!-- allow 24-20001: x -->\n<!-- drs-allowed 24-20001: x -->\n")).toEqual([]);
});

test("the number of a remark is no citation, and no sentence is broken by it", () => {
  const text = "Der Rat verweist\n<!-- drs-allow 24-20001: nie veröffentlicht -->\nauf Ds. 24-20001.\n";
  const { citations } = parsePaper({ file: "a.md", text, bodyStart: 0, frontMatter: {}, problems: [] }, braunschweig);
  expect(citations.map(({ drucksache, line }) => [drucksache, line])).toEqual([["24-20001", 3]]);
});
