import { expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { parseNumber } from "../../src/drucksache/canonical.ts";
import { numberIdentity, spellingsOf } from "../../src/drucksache/identity.ts";
import { numberList } from "../../src/drucksache/lookup.ts";
import type { NumberScheme } from "../../src/drucksache/scheme.ts";
import { berlin } from "../../src/municipality/berlin.ts";
import { townWith } from "../../src/municipality/town-with.ts";

const numbers: NumberScheme = {
  prefixes: ["VO"],
  separators: ["/", "-"],
  forms: [
    { pattern: "VO/{n4}/{yyyy}", cited: "bare", examples: [] },
    { pattern: "{n4}/{yyyy}", cited: "bare", examples: [] },
    { pattern: "{n4}-{yyyy}", cited: "bare", examples: [] },
  ],
  lookAlikes: [],
};

test("a prefix and the separator do not count where the town says so", () => {
  for (const written of ["1574/2020", "1574-2020", "VO/1574/2020", "1574 / 2020"]) {
    expect(parseNumber(numbers, written), written).toBe("1574/2020");
  }
  const town = townWith({ name: "seestadt", title: "Stadt Seestadt", numbers });
  const found = findCitations("Siehe 1574-2020, VO/1575/2020 und 1576/2020.", town);
  expect(found.map(({ drucksache }) => drucksache)).toEqual(["1574/2020", "1575/2020", "1576/2020"]);
});

test("with DS before it, and with zeros, a number is the same", () => {
  const [one, ...others] = ["DS/0153/III", "153/III", "0153/III"].map(numberIdentity);
  expect(new Set([one, ...others]).size).toBe(1);
  expect(spellingsOf("153/III")).toContain("DS/0153/III");
  expect(spellingsOf("DS/0153/III")).toContain("153/III");
  expect(numberList(["DS/0153/III"]).has("153/III")).toBe(true);
  expect(numberList(["2/2015"]).has("02/2015")).toBe(true);
  // Each town still prints its numbers as it does.
  expect(parseNumber(berlin.numbers, "DS/0153/III")).toBe("DS/0153/III");
});
