import { expect, test } from "vitest";
import { namesYear } from "../../src/drucksache/names-year.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";

test.each([
  [braunschweig, "25-26577", true],
  [braunschweig, "25-26577-01", true],
  [braunschweig, "8720/13", true],
  [karlsruhe, "2015/0307/1", true],
  [karlsruhe, "430", false],
  [karlsruhe, "1509", false],
])("$name: %s", ({ numbers }, drucksache, expected) => {
  expect(namesYear(numbers, drucksache)).toBe(expected);
});
