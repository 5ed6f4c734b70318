import fc from "fast-check";
import { expect, test } from "vitest";
import { findNewLines } from "../../../../src/app/check/since/new-lines.ts";

const newIn = (before: string, after: string): number[] => {
  const isNew = findNewLines(before, after);
  return after.split("\n").flatMap((_, at) => (isNew?.(at + 1) ? [at + 1] : []));
};

test("lines that were put in, replaced, moved or taken away", () => {
  expect(newIn("a\nb\nc", "a\nx\nb\nc")).toEqual([2]);
  expect(newIn("a\nb\nc", "a\nB\nc\nd")).toEqual([2, 4]);
  expect(newIn("a\nb\nc", "a\nc")).toEqual([]);
  expect(newIn("", "a\nb")).toEqual([1, 2]);
  expect(newIn("a\na\na", "a\na\na\na")).toEqual([4]);
  expect(findNewLines("a\nb", "a\nb")).toBeUndefined();
  expect(findNewLines("a\nb", "a")).toBeTypeOf("function");
});

test("what is not new stood there before, in the same order", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const fresh = newIn(before, after);
      const old = after.split("\n").filter((_, at) => !fresh.includes(at + 1));
      let from = 0;
      const lines = before.split("\n");
      for (const line of old) {
        const found = lines.indexOf(line, from);
        expect(found).toBeGreaterThanOrEqual(from);
        from = found + 1;
      }
    }),
  );
});

test("a text that is another one is new from its first to its last change", () => {
  const numbered = (word: string): string => Array.from({ length: 5_000 }, (_, at) => `${word} ${at}`).join("\n");
  const before = `Kopf\n${numbered("alt")}\nFuß`;
  const isNew = findNewLines(before, `Kopf\n${numbered("neu")}\nFuß`);
  expect([1, 2, 5_001, 5_002].map((line) => isNew?.(line))).toEqual([false, true, true, false]);
});
