import { describe, expect, test } from "vitest";
import type { CheckResult, ReferenceProblem } from "../../src/check/check-references.ts";
import { renderCheck } from "../../src/render/refs-text.ts";
import { checked, coloured, plain, tagged } from "./papers.ts";

describe("the result of a check", () => {
  test("on 80 columns: findings by file with their sentence, then what was looked at", () => {
    expect(renderCheck(checked(), plain())).toBe(`papers/25-25973.md:19:41  24-20000-01
  Der Rat hat den Ausbau beschlossen (Ds. 24-20000-01).

papers/brief.txt:1:28  24-20000-01
  Zum Ausbau gilt weiter Ds. 24-20000-01, siehe dort.

3 citations in 4 files checked: 2 unresolved, 1 missing number
`);
  });

  test("on 40 columns", () => {
    expect(renderCheck(checked(), plain(40))).toBe(`papers/25-25973.md:19:41  24-20000-01
  Der Rat hat den Ausbau beschlossen
  (Ds. 24-20000-01).

papers/brief.txt:1:28  24-20000-01
  Zum Ausbau gilt weiter Ds.
  24-20000-01, siehe dort.

3 citations in 4 files checked: 2 unresolved, 1 missing number
`);
  });

  test("in colour: the number stands out in its sentence", () => {
    expect(tagged(renderCheck(checked(), coloured()))).toBe(`papers/25-25973.md:19:41  [red][b]24-20000-01[/b][/]
  Der Rat hat den Ausbau beschlossen (Ds. [yellow][b]24-20000-01[/b][/]).

papers/brief.txt:1:28  [red][b]24-20000-01[/b][/]
  Zum Ausbau gilt weiter Ds. [yellow][b]24-20000-01[/b][/], siehe dort.

3 citations in 4 files checked: [red]2 unresolved, 1 missing number[/]
`);
  });

  const clean: CheckResult = { checked: { files: 1, citations: 1 }, problems: [] };

  test("without findings, in the singular", () => {
    expect(renderCheck(clean, plain())).toBe("1 citation in 1 file checked: all found\n");
    expect(tagged(renderCheck(clean, coloured()))).toBe("1 citation in 1 file checked: [green]all found[/]\n");
  });

  test("of nothing never looks like success", () => {
    const nothing = { ...clean, checked: { files: 3, citations: 0 } };
    expect(tagged(renderCheck(nothing, coloured()))).toBe(
      "0 citations in 3 files checked: [red]nothing was checked[/]\n",
    );
  });
});

describe("the number in its sentence", () => {
  const [example] = checked().problems;
  const shown = (written: string, text: string): string => {
    const problems = example ? [{ ...example, written, text } satisfies ReferenceProblem] : [];
    return tagged(renderCheck({ checked: { files: 1, citations: 1 }, problems }, coloured())).split("\n")[1] ?? "";
  };

  test.each([
    ["not inside a longer one", "18-08544", "Zu 18-08544-01 und 18-08544.", "Zu 18-08544-01 und [18-08544]."],
    [
      "nor behind more digits",
      "8720/13",
      "Zu 18720/13, 2-8720/13 und 8720/13.",
      "Zu 18720/13, 2-8720/13 und [8720/13].",
    ],
    ["with the dash as printed", "18–08544", "Zu (18–08544).", "Zu ([18–08544])."],
    ["signs of regular expressions are signs", "A.1/2(3)", "Zu AX1/2(3), A.1/2(3)", "Zu AX1/2(3), [A.1/2(3)]"],
    ["nothing, if it is not there", "18-08544", "Zu nichts.", "Zu nichts."],
    ["nothing of an empty sentence", "18-08544", "", ""],
  ])("%s", (_, written, text, expected) => {
    const seen = shown(written, text).trim().replace("[yellow][b]", "[").replace("[/b][/]", "]");
    expect(seen).toBe(expected);
  });
});
