import { expect, test } from "vitest";
import { lastUsed } from "../../src/text/last-used.ts";

test("what was not used for longest goes first, whatever is too large by itself at once", () => {
  const { take, keep } = lastUsed<string>(6, ({ length }) => length);
  for (const word of ["rad", "weg"]) keep(word, word);
  // Used: it is the last now.
  keep("rad", take("rad") ?? "");
  keep("zug", "zug");
  expect(take("weg")).toBeUndefined();
  expect(take("rad")).toBe("rad");
  expect(take("rad")).toBeUndefined();
  keep("zu", "viel zu lang");
  expect([take("zu"), take("zug")]).toEqual([undefined, undefined]);
  keep("rad", "rad");
  keep("rad", "sechse");
  expect(take("rad")).toBe("sechse");
});
