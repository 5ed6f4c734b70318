import { describe, expect, test } from "vitest";
import { nearMisses } from "../../src/drucksache/near-misses.ts";

const near = (number: string, ...there: string[]): string[] => nearMisses(number, (one) => there.includes(one));

describe("a number that is not there is near one that is", () => {
  test.each([
    ["two digits swapped", "25-26577", "25-26757"],
    ["one digit wrong", "25-26577", "25-26579"],
    ["the year before", "25-26577", "24-26577"],
    ["a year some time ago", "2019/0131", "2015/0131"],
    ["a year after the counter", "8720/13", "8720/14"],
    ["the turn of a century", "8720/00", "8720/99"],
    ["swapped in the suffix", "18-08544-12", "18-08544-21"],
  ])("%s", (_, number, there) => {
    expect(near(number, there)).toEqual([there]);
  });

  test.each([
    ["two digits wrong", "25-26577", "25-26599"],
    ["another counter of another year", "25-26577", "24-26578"],
    ["a number that has few digits", "431", "430"],
    ["itself", "25-26577", "25-26577"],
    ["a member of its family", "18-08544", "18-08544-01"],
  ])("but not by %s", (_, number, there) => {
    expect(near(number, there)).toEqual([]);
  });

  test("the likeliest first, three at most", () => {
    const there = ["25-26578", "25-26579", "24-26577", "25-26757"];
    expect(near("25-26577", ...there)).toEqual(["25-26757", "24-26577", "25-26578"]);
  });
});
