import { expect, test } from "vitest";
import { nameOf } from "../../src/page/parts/corpus-name.ts";

test.each([
  [undefined, ["Drucksachen"]],
  ["Stadt Braunschweig", ["Stadt Braunschweig", "Drucksachen"]],
  ["Drucksachen unseres Rates", ["Drucksachen unseres Rates"]],
  ["Papers of our council", ["Papers of our council"]],
])("a corpus called %s", (title, name) => {
  expect(nameOf(title === undefined ? undefined : { title }, "Drucksachen")).toEqual(name);
});
