import { describe, expect, test } from "vitest";
import { findNumber, nearNumbers, numberList } from "../../src/drucksache/lookup.ts";

const stored = ["18-08544-01", "25-26577", "22-18940", "22-18940-01", "22-18940-01-02", "8720/13", "2015/0307/1"];
const karlsruhe = ["2015/0307", "2015/0307/1", "DHH/2023/4002", "BV/2023/4002", "430"];

describe("finding a number as people type it", () => {
  test.each([
    ["25-26577", ["25-26577"]],
    ["Drs. 25/26577", ["25-26577"]],
    ["25–26577", ["25-26577"]],
    ["25 26577", ["25-26577"]],
    ["DS-Nr. 25-26577", ["25-26577"]],
    ["Vorlage Nr. 8720/13", ["8720/13"]],
    ["8720-13", ["8720/13"]],
    ["22-18940", ["22-18940"]],
    ["22-18940-01", ["22-18940-01"]],
    ["26577", ["25-26577"]],
    ["Ds. 18940", ["22-18940"]],
    ["08544", ["18-08544-01"]],
    // Exact: a number is never found inside a longer one, nor by its family.
    ["18-08544", []],
    ["25-2657", []],
    ["5-26577", []],
    ["25-265770", []],
    ["2657", []],
    ["01", []],
    ["22", []],
    ["Drucksache", []],
    ["", []],
  ])("%j: %j", (typed, found) => {
    expect(findNumber(typed, numberList(stored))).toEqual(found);
  });

  test.each([
    ["2015/0307", ["2015/0307"]],
    ["2015/0307/1", ["2015/0307/1"]],
    ["dhh 2023 4002", ["DHH/2023/4002"]],
    ["Vorlage BV/2023/4002", ["BV/2023/4002"]],
    ["4002", ["BV/2023/4002", "DHH/2023/4002"]],
    ["430", ["430"]],
    ["Vorlage Nr. 430", ["430"]],
  ])("Karlsruhe, %j: %j", (typed, found) => {
    expect(findNumber(typed, numberList(karlsruhe))).toEqual(found);
  });

  test("each once, from any iterable", () => {
    expect(findNumber("26577", numberList(new Set(["25-26577"]).values()))).toEqual(["25-26577"]);
    expect(findNumber("25-26577", numberList(["25-26577", "25-26577"]))).toEqual(["25-26577"]);
  });
});

describe("near numbers", () => {
  test.each([
    ["25-26557", ["25-26577"], "a digit wrong"],
    ["25-25677", ["25-26577"], "two digits swapped"],
    ["25-2677", ["25-26577"], "a digit missing"],
    ["25-226577", ["25-26577"], "a digit too many"],
    ["Drs 25-26577", [], "the word counts, so this is far off"],
    ["99-99999", [], "nothing alike"],
  ])("%s: %j (%s)", (typed, near) => {
    expect(nearNumbers(typed, ["25-26577", "18-08544", "8720/13"])).toEqual(near);
  });

  test("members of the family first, whether they are longer or shorter, but not of a part of the number", () => {
    expect(nearNumbers("18-08544", ["18-08545", "18-08544-01", "18-08544-02"])).toEqual([
      "18-08544-01",
      "18-08544-02",
      "18-08545",
    ]);
    expect(nearNumbers("18-08544-07", ["18-08544"])).toEqual(["18-08544"]);
    expect(nearNumbers("18", ["18-08544"])).toEqual([]);
  });

  test("nearest first, then in order, and no more than asked for", () => {
    const numbers = ["25-26599", "25-26576", "25-26578", "25-26579", "25-26576"];
    expect(nearNumbers("25-26577", numbers)).toEqual(["25-26576", "25-26578", "25-26579"]);
    expect(nearNumbers("25-26577", numbers, 1)).toEqual(["25-26576"]);
    expect(nearNumbers("25-26577", ["25-26599", "25-26576"])).toEqual(["25-26576", "25-26599"]);
  });
});
