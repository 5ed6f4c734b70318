import { describe, expect, test } from "vitest";
import { canonicalNumber, parseNumber } from "../../src/drucksache/canonical.ts";
import { compilePattern, PatternError } from "../../src/drucksache/pattern.ts";
import type { NumberScheme } from "../../src/drucksache/scheme.ts";

function schemeOf(...patterns: string[]): NumberScheme {
  return { forms: patterns.map((pattern) => ({ pattern, cited: "prefix", examples: [] })), lookAlikes: [] };
}

const read = (pattern: string, written: string) => parseNumber(schemeOf(pattern), written);
const isTight = (pattern: string, written: string) =>
  new RegExp(`^(?:${compilePattern(pattern).tight})$`, "u").test(written);

describe("placeholders", () => {
  test.each([
    ["{yyyy}/{n}", ["1999/1", "2024/123456", "2099/1"], ["1899/1", "2100/1", "24/1", "02024/1", "2024/"]],
    ["{yy}-{n}", ["00-1", "99-1"], ["1-1", "2024-1"]],
    ["{n5}", ["00965", "26577"], ["2657", "265770", "2657a"]],
    ["{n3-5}", ["123", "1234", "12345"], ["12", "123456"]],
    ["{n1-2}", ["1", "12"], ["", "123"]],
    ["{n2}{letter}", ["12B"], ["12b", "12BB", "12"]],
    ["{n}/{roman}", ["1/I", "1536/V", "1/XXIV", "3/XL"], ["1/v", "1/M", "1/", "1/5"]],
  ])("%s", (pattern, numbers, others) => {
    for (const number of numbers) expect(isTight(pattern, number), number).toBe(true);
    for (const other of others) expect(isTight(pattern, other), other).toBe(false);
  });
});

describe("brackets", () => {
  test.each([
    ["{n4}[/{n1-2}]", ["2015", "2015/1", "2015/12"], ["2015/1/1", "2015/", "2015/123"]],
    ["{yy}-{n5}[-{n2}]*", ["25-26577", "25-26577-01", "20-13342-02-01"], ["25-26577-1", "25-26577-", "25-26577-012"]],
    ["{n5}-{yy}[-E{n1}]", ["16051-09", "16051-09-E1"], ["16051-09-1", "16051-09-E"]],
    ["{n}[/E{n}]", ["123456789", "1/E123456789"], ["1234567890"]],
    ["[AN/]{n4}/{yyyy}", ["AN/1875/2021", "2530/2021"], ["AN1875/2021", "/2530/2021"]],
  ])("%s", (pattern, numbers, others) => {
    for (const number of numbers) expect(isTight(pattern, number), number).toBe(true);
    for (const other of others) expect(isTight(pattern, other), other).toBe(false);
  });
});

describe("everything else stands for itself", () => {
  test("characters that mean something in regular expressions", () => {
    expect(isTight("A+B(x)/{n}", "A+B(x)/7")).toBe(true);
    expect(isTight("A+B(x)/{n}", "AABx/7")).toBe(false);
    expect(isTight("{n}.{n}", "1.2")).toBe(true);
    expect(isTight("{n}.{n}", "1x2")).toBe(false);
  });

  test.each([..."-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"])("a hyphen for the dash %j", (dash) => {
    expect(isTight("{yy}-{n5}", `25${dash}26577`)).toBe(true);
    expect(canonicalNumber(`25${dash}26577`)).toBe("25-26577");
  });

  test("a slash for nothing but a slash", () => {
    expect(isTight("{yyyy}/{n4}", "2015-0131")).toBe(false);
  });
});

describe("numbers of other towns", () => {
  test.each([
    ["Magdeburg", "DS{n4}/{yy}[/{n1-2}]*", ["DS0356/19", "DS0004/19/3/1/1"], ["A0024/25", "DS0248/1/1", "DS356/19"]],
    ["Köln", "AN/{n4}/{yyyy}", ["AN/1875/2021"], ["2530/2021", "AN/1875/21"]],
    ["Berlin", "{n4}/{roman}", ["1536/V", "1265/II"], ["1536/5", "536/V"]],
    ["Berlin, with its letters", "DS/{n4}/{roman}", ["DS/1246/V"], ["1246/V"]],
    ["Wuppertal", "VO/{n4}/{yy}[/{n}-A]", ["VO/6226/15", "VO/1179/06/1-A"], ["VO/6226", "VO/1179/06/1-B"]],
    ["Leipzig", "{roman}-{letter}-{n5}[-{letter}W-{n2}]", ["VII-F-08507", "VII-F-08507-AW-01"], ["VII-DS-08561"]],
    ["Hamburg", "{n2}-{n4}[{letter}]", ["21-3829", "21-3590B"], ["21-38290", "21-3590b"]],
    ["Dortmund", "{n5}-{yy}[-E{n1}]", ["16051-09-E1", "16051-09"], ["16051-9"]],
    ["München", "{yy}-{yy} / V {n5}", ["20-26 / V 07523"], ["20-26/V07523", "20-26 / T 003807"]],
    ["Aachen", "FB {n2}/{n4}/WP{n2}", ["FB 61/0431/WP17"], ["FB61/0431/WP17"]],
    ["Rheingau-Taunus", "{roman}/{n4}", ["XI/1524"], ["11/1524"]],
    ["Aschaffenburg", "pl/{n}/{n}/{yy}", ["pl/3/2/16"], ["pl/3/16", "PL/3/2/16"]],
  ])("%s", (_, pattern, numbers, others) => {
    for (const number of numbers) expect(isTight(pattern, number), number).toBe(true);
    for (const other of others) expect(isTight(pattern, other), other).toBe(false);
  });
});

describe("after a prefix, separators may be set loosely", () => {
  test.each([
    ["{yy}-{n5}[-{n2}]*", "25 - 26577 - 01", "25-26577-01"],
    ["{yy}-{n5}[-{n2}]*", "25-\n26577", "25-26577"],
    ["{yy}-{n5}[-{n2}]*", "25 \n– 26577", "25-26577"],
    ["{yyyy}/{n4}", "2017 / \n0527", "2017/0527"],
    ["{yyyy}/{n4}", " 2017/0527\n", "2017/0527"],
    ["{yyyy}/{n4}", "2017/\n\n0527", undefined],
    ["{yyyy}/{n4}", "20 17/0527", undefined],
    ["{yyyy}/{n4}", "2017/0527 und", undefined],
    ["{yy}-{n5}[-{n2}]*", "25-2657", undefined],
    ["{yy}-{n5}[-{n2}]*", "25-265777", undefined],
    ["{yy}-{n5}[-{n2}]*", "125-26577", undefined],
    ["{yy}-{n5}[-{n2}]*", "", undefined],
  ])("%s, written %j", (pattern, written, number) => {
    expect(read(pattern, written)).toBe(number);
  });
});

describe("patterns that cannot be meant are refused in words", () => {
  test.each([
    ["", `"" has no {n…} or {yy…}: it would match words`],
    ["DS", `"DS" has no {n…} or {yy…}: it would match words`],
    ["{letter}/{roman}", `"{letter}/{roman}" has no {n…} or {yy…}: it would match words`],
    ["{n0}", `"{n0}": {n0} asks for no possible count of digits`],
    ["{n5-3}", `"{n5-3}": {n5-3} asks for no possible count of digits`],
    ["{year}-{n}", `"{year}-{n}": {year} is none of {yyyy}, {yy}, {n}, {n5}, {n3-5}, {roman}, {letter}, {A|DS}`],
    [
      "{n5}{constructor}",
      `"{n5}{constructor}": {constructor} is none of {yyyy}, {yy}, {n}, {n5}, {n3-5}, {roman}, {letter}, {A|DS}`,
    ],
    ["{nn}", `"{nn}": {nn} is none of {yyyy}, {yy}, {n}, {n5}, {n3-5}, {roman}, {letter}, {A|DS}`],
    ["{n5}[-{n2}", `"{n5}[-{n2}" opens a bracket that it does not close`],
    ["{n5}]-{n2}", `"{n5}]-{n2}" closes a bracket that it did not open`],
    ["{n5}[-{n2}]*]", `"{n5}[-{n2}]*]" closes a bracket that it did not open`],
    ["{n4}[-{n2}[-{n2}]]", `"{n4}[-{n2}[-{n2}]]" has a bracket inside a bracket`],
    ["{yy}[{n2}]*", `"{yy}[{n2}]*": what repeats must begin with a separator, such as [-{n2}]*`],
    ["{n5}-{n2", `"{n5}-{n2" has an unpaired brace at character 6`],
    ["{n5}-}", `"{n5}-}" has an unpaired brace at character 6`],
  ])("%j", (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(message);
    expect(() => compilePattern(pattern)).toThrow(PatternError);
  });
});

describe("patterns that could be matched in countless ways are refused", () => {
  test.each([
    ["{n1-2}{n1-2}", "nothing parts {n1-2} from the one before it"],
    ["{n}[-{n2}]{n}", "nothing parts {n} from the one before it"],
    ["{n}1{n}", "nothing parts {n} from the one before it"],
    ["{yy}/{roman}I{roman}", "nothing parts {roman} from the one before it"],
    ["{n}[-{n}]*[-{n}]*", "repeats two parts"],
    ["{n}[-{n}][-{n}][-{n}][-{n}][-{n}]", "more than 4 brackets"],
    ["{n}  {n}", "two blanks in a row"],
    ["[-{n2}]*", "may be missing as a whole"],
    [`{n}${"-x".repeat(60)}`, "has 123 characters"],
  ])("%s", (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(PatternError);
    expect(() => compilePattern(pattern)).toThrow(message);
  });

  test("and those that towns have are not", () => {
    for (const pattern of ["{yy}{n4-5}", "{n4}{yy}", "{n5}-{yy}[-E{n1}]", "Drs. {n}/{yyyy}", "{n}/{roman}[/{n1-2}]*"])
      expect(() => compilePattern(pattern), pattern).not.toThrow();
  });

  test("what is left is told at once, by every form, on the longest texts", () => {
    const patterns = [
      "{n}[-{n}]*x",
      "- - - - {n}x",
      ". . . . . . . . {n}/{yy}",
      "{n}---------x",
      "{n}[-{n}][-{n}][-{n}]*x",
    ];
    for (const pattern of patterns) {
      const { tight, loose } = compilePattern(pattern);
      const texts = [
        "1-1".repeat(3_000),
        `${".  ".repeat(3_000)}1`,
        `1${"-  ".repeat(3_000)}`,
        `${"-\n ".repeat(3_000)}`,
      ];
      for (const text of texts)
        for (const source of [tight, loose]) expect(new RegExp(`^(?:${source})$`, "u").test(text)).toBe(false);
    }
  });
});
