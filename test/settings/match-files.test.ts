import { describe, expect, test } from "vitest";
import { PatternError } from "../../src/drucksache/pattern.ts";
import { matchFiles } from "../../src/settings/match-files.ts";

describe("which files a pattern means", () => {
  test.each<[string, string[], string[]]>([
    ["*.txt", ["a.txt", ".txt"], ["b/a.txt", "a.txt.md", "a.TXT"]],
    ["protokolle/**", ["protokolle/a.md", "protokolle/2024/a.md"], ["protokolle.md", "a/protokolle/a.md"]],
    ["**/anlage-?.md", ["anlage-1.md", "a/b/anlage-ä.md"], ["anlage-12.md", "a/anlage-/.md"]],
    ["a/**/b.md", ["a/b.md", "a/x/y/b.md"], ["ab.md", "a/xb.md"]],
    ["**", ["a.md", "a/b.md"], []],
    ["2[0-3]*/[!x]*.md", ["21-a/b.md"], ["24/b.md", "21/x.md", "21//b.md"]],
    ["Anlage (2) + {a,b}.md", ["Anlage (2) + {a,b}.md"], ["Anlage 2 + a.md"]],
    ["\\*.md", ["*.md"], ["a.md"]],
    ["./a.md", ["a.md"], ["./a.md"]],
  ])("%s", (pattern, meant, others) => {
    const isMeant = matchFiles(pattern);
    for (const path of meant) expect(isMeant(path), path).toBe(true);
    for (const path of others) expect(isMeant(path), path).toBe(false);
  });

  test("a pattern that means nothing below the folder is refused", () => {
    for (const pattern of ["!a.md", "/etc/*", "../a.md", "a/../../b.md"])
      expect(() => matchFiles(pattern), pattern).toThrow(PatternError);
  });

  test("however many stars and groups stand in it, it takes no longer", () => {
    const name = "a".repeat(200);
    expect(matchFiles(`${"*a".repeat(100)}b`)(name)).toBe(false);
    expect(matchFiles(`${"**/".repeat(60)}b`)("a/".repeat(100))).toBe(false);
    expect(matchFiles("(?=(a+)+$)x")(name)).toBe(false);
    expect(matchFiles("+(a|aa)+(a|aa)+(a|aa)b")(name)).toBe(false);
  });
});
