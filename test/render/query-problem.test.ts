import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointAt } from "../../src/render/query-problem.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";

/** What is printed for a query that cannot be understood. */
function pointed(query: string): string {
  const parsed = parseQuery(query);
  return "problem" in parsed ? pointAt(query, parsed.problem) : "";
}

describe("the place is marked below the query", () => {
  test.each([
    ["one character", "radweg (schule", "radweg (schule\n       ^"],
    ["a word", "rad kind:foo weg", "rad kind:foo weg\n         ^^^"],
    ["the beginning", "OR rad", "OR rad\n^^"],
    ["the end", "rad AND", "rad AND\n    ^^^"],
    ["behind umlauts", "Grüße (", "Grüße (\n      ^"],
    ["behind umlauts of two parts", "Gru\u0308ße (", "Gru\u0308ße (\n      ^"],
    ["behind letters as wide as two", "市議会 😀 (", "市議会 😀 (\n          ^"],
    ["below them", "kind:市議", "kind:市議\n     ^^^^"],
    ["behind tabs and line ends", "rad\t\nweg (", "rad weg (\n        ^"],
    ["behind what would steer a terminal", "\u001b[31mrad\u0007 \u202e(", "[31mrad (\n        ^"],
    ["behind halves of characters", "\ud83d (", " (\n ^"],
  ])("%s", (_, query, expected) => {
    expect(pointed(query)).toBe(expected);
  });

  test("of a pasted page what is near, on one line", () => {
    const before = "wort ".repeat(31);
    expect(pointed(`${before}eins zwei ${"wort ".repeat(9_000)}`)).toBe(
      `${"wort ".repeat(6).slice(0, 25)}eins ${"zwei"}${" wort".repeat(4)}\n${" ".repeat(30)}^^^^`,
    );
    expect(pointed(`kind:${"x".repeat(10_000)}`)).toBe(`kind:${"x".repeat(20)}\n     ${"^".repeat(20)}`);
  });
});

test("of any query: two lines that fit a terminal, and nothing that steers it", () => {
  const query = fc.array(
    fc.constantFrom("rad ", "(", '"', "OR ", "kind:", "x".repeat(99), "\u0308", "\u001b", "\n", "😀", "\ud83d", "市"),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(query, (parts) => {
      const shown = pointed(parts.join(""));
      if (shown === "") return;
      expect(shown).toMatch(/^[^\n]*\n *\^+$/);
      expect(shown.replace("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      for (const line of shown.split("\n")) expect(line.replace(/\p{M}/gu, "").length).toBeLessThanOrEqual(150);
    }),
  );
});
