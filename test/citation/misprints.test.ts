import { describe, expect, test } from "vitest";
import { findMisprints } from "../../src/citation/find-misprints.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { inWords } from "../language/in-words.ts";

const found = (text: string, town = braunschweig): string[] =>
  findMisprints(text, town).map(({ written, why, start, end }) => {
    expect(text.slice(start, end)).toBe(written);
    return inWords({ id: why, written }).replaceAll('"', "");
  });

describe("a number that is one but for a digit or the year", () => {
  test.each([
    ["Dazu Ds. 24-200011 und mehr.", "24-200011 has a digit too many"],
    ["(vgl. Drs. 24–2001)", "24–2001 has a digit too few"],
    ["DS-Nr. 20001 liegt vor.", "20001 has no year"],
    ["Drucksachennummer: [24-200011]", "24-200011 has a digit too many"],
    ["der Drucksache\n20001.", "20001 has no year"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test("of another town", () => {
    expect(found("Dazu Drucksache 2024/00011.", karlsruhe)).toEqual(["2024/00011 has a digit too many"]);
  });
});

describe("is not", () => {
  test.each([
    "Dazu Ds. 24-20001.",
    "Dazu Ds. 24-20001-01 und Ds. 8720/13.",
    "Bundestagsdrucksache 20001 und BT-Drs. 20/12345",
    "Hamburg, Drs. 21/3829",
    "Vorlage 24-200011",
    "Konto 24-200011",
    "Ds. 20001 €",
    "PDS 20001",
    "die Drucksache 2024",
    "Drs. 20001-17",
    "Drs. 20/12345",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
