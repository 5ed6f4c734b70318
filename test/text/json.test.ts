import { expect, test } from "vitest";
import { toJson } from "../../src/text/json.ts";

const unseen = [
  ["controls of eight bits", "\u007f\u009b"],
  ["line separators", "\u2028\u2029\u0085"],
  ["directions", "\u202e\u2066\u061c\u200f"],
  ["zero widths", "\u200b\u200d\u2060\ufeff"],
  ["soft hyphens", "\u00ad"],
  ["tags", "\u{e0041}\u{e007f}"],
  ["selectors of variants", "\ufe0f\u{e0101}"],
  ["fillers and joiners", "\u115f\u3164\uffa0\u034f"],
  ["halves of characters", "\ud83d"],
] as const;

test.each(unseen)("JSON shows %s as escapes, and means the same", (_, text) => {
  const value = { key: `a${text}b`, [text]: 1 };
  const json = toJson(value, 2);
  expect(json).toMatch(/^[\n -~]*$/);
  expect(JSON.parse(json)).toEqual(value);
});

test("JSON leaves letters, emoji and a few marks as they are", () => {
  const text = "Bäume 😀 e\u0301 n\u0303\u0304 – „Rat“";
  expect(toJson(text)).toBe(`"${text}"`);
});

test("JSON shows no flood of marks", () => {
  const flood = `e${"\u0301".repeat(60)}`;
  expect(toJson(flood).match(/\u0301/g)).toHaveLength(4);
  expect(JSON.parse(toJson(flood))).toBe(flood);
});
