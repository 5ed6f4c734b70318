import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalNumber, familyOf, parseNumber } from "../../src/drucksache/canonical.ts";
import type { NumberScheme } from "../../src/drucksache/scheme.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";

const dash = fc.constantFrom(..."-\u2010\u2011\u2012\u2013\u2014\u2015\u2212");
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe("the canonical number", () => {
  test.each([
    ["25-26577", "25-26577"],
    ["19–12222-01", "19-12222-01"],
    ["23-\n20999", "23-20999"],
    ["2017 / \n0527", "2017/0527"],
    ["25\u00a0–\u202f26577", "25-26577"],
    ["00965", "00965"],
  ])("of %j is %s", (written, number) => {
    expect(canonicalNumber(written)).toBe(number);
  });

  test("is one for all dashes, also mixed, and stays as it is", () => {
    fc.assert(
      fc.property(digits(2), dash, digits(5), fc.option(fc.tuple(dash, digits(2))), (year, first, counter, suffix) => {
        const number = canonicalNumber(year + first + counter + (suffix?.join("") ?? ""));
        expect(number).toBe(`${year}-${counter}${suffix ? `-${suffix[1]}` : ""}`);
        expect(canonicalNumber(number)).toBe(number);
        expect(parseNumber(braunschweig.numbers, number)).toBe(number);
      }),
    );
  });
});

describe("reading a number", () => {
  test.each([
    ["22-18940", "22-18940"],
    [" 17–04184 ", "17-04184"],
    ["8720/13", "8720/13"],
    ["10458 / 09", "10458/09"],
    ["24-239911", undefined],
    ["25-2657", undefined],
    ["0531-2512246", undefined],
    ["Ds. 25-26577", undefined],
    ["25-26577 und 25-26578", undefined],
    ["25/26577", undefined],
    ["", undefined],
  ])("%j as one of Braunschweig: %s", (text, number) => {
    expect(parseNumber(braunschweig.numbers, text)).toBe(number);
  });

  test.each([
    ["2015/0307/1", "2015/0307/1"],
    ["DHH/2023/4002", "DHH/2023/4002"],
    ["2021/072", "2021/072"],
    ["430", "430"],
    ["25-26577", undefined],
  ])("%j as one of Karlsruhe: %s", (text, number) => {
    expect(parseNumber(karlsruhe.numbers, text)).toBe(number);
  });
});

describe("the family", () => {
  const shortFirst: NumberScheme = {
    forms: ["{n4}", "{yyyy}/{n4}[/{n}]"].map((pattern) => ({ pattern, cited: "bare", examples: [] })),
    lookAlikes: [],
  };
  const magdeburg: NumberScheme = {
    forms: [{ pattern: "DS{n4}/{yy}[/{n1-2}]*", cited: "bare", examples: [] }],
    lookAlikes: [],
  };
  const dortmund: NumberScheme = {
    forms: [{ pattern: "{n5}-{yy}[-E{n1}]", cited: "bare", examples: [] }],
    lookAlikes: [],
  };
  const withBlank: NumberScheme = {
    forms: [{ pattern: "SB {n4}/{yyyy}[-{letter}]", cited: "bare", examples: [] }],
    lookAlikes: [],
  };

  test.each([
    ["18-08544", "18-08544", braunschweig.numbers],
    ["18-08544-01", "18-08544", braunschweig.numbers],
    ["20-13342-02-01", "20-13342", braunschweig.numbers],
    ["8720/13", "8720/13", braunschweig.numbers],
    ["no number", "no number", braunschweig.numbers],
    ["2015/0307/1", "2015/0307", karlsruhe.numbers],
    ["2015/0307", "2015/0307", karlsruhe.numbers],
    ["DHH/2023/4002", "DHH/2023/4002", karlsruhe.numbers],
    ["2021/072", "2021/072", karlsruhe.numbers],
    ["430", "430", karlsruhe.numbers],
    ["DS0004/19/3/1/1", "DS0004/19", magdeburg],
    ["2015/0307/1", "2015/0307", shortFirst],
    ["16051-09-E1", "16051-09", dortmund],
    ["SB 0815/2024-A", "SB 0815/2024", withBlank],
  ])("of %s is %s", (number, family, scheme) => {
    expect(familyOf(scheme, number)).toBe(family);
  });
});
