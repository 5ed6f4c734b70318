import { describe, expect, test } from "vitest";
import type { CheckResult, ReferenceProblem } from "../../../src/check/check-references.ts";
import { textReport } from "../../../src/render/report/text.ts";
import type { Style } from "../../../src/render/style.ts";
import { checked, coloured, plain, tagged } from "../papers.ts";

const renderCheck = (result: CheckResult, style: Style): string => textReport(result, { style, version: "1.0.0" });

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

  const clean: CheckResult = { checked: { files: 1, citations: 1 }, problems: [], suppressed: 0 };

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
  const shown = (written: string, text: string, at: number): string => {
    const problems = example ? [{ ...example, written, text, at } satisfies ReferenceProblem] : [];
    const result = { checked: { files: 1, citations: 1 }, problems, suppressed: 0 };
    return tagged(renderCheck(result, coloured())).split("\n")[1] ?? "";
  };

  test.each([
    [
      "where it was found, not elsewhere",
      "18-08544",
      "Zu 18-08544-01 und 18-08544.",
      19,
      "Zu 18-08544-01 und [18-08544].",
    ],
    ["with the dash as printed", "18–08544", "Zu (18–08544).", 4, "Zu ([18–08544])."],
    ["broken over lines in the paper", "18 -\n08544", "Zu Ds. 18 - 08544.", 7, "Zu Ds. [18 - 08544]."],
    ["nothing, if it is not there", "18-08544", "Zu nichts.", 3, "Zu nichts."],
    ["nothing of an empty sentence", "18-08544", "", 0, ""],
  ])("%s", (_, written, text, at, expected) => {
    const seen = shown(written, text, at).trim().replace("[yellow][b]", "[").replace("[/b][/]", "]");
    expect(seen).toBe(expected);
  });
});

describe("a finding that is no missing number", () => {
  test("names its weight and kind, and says what is the matter", () => {
    const { problems } = checked();
    const [first] = problems;
    const note = { ...first, kind: "self", severity: "note", message: "24-20000-01 is the number of the paper itself" };
    const result = { checked: { files: 1, citations: 1 }, problems: [note as ReferenceProblem], suppressed: 2 };
    expect(renderCheck(result, plain())).toBe(`papers/25-25973.md:19:41  24-20000-01  note: self
  Der Rat hat den Ausbau beschlossen (Ds. 24-20000-01).
  24-20000-01 is the number of the paper itself

1 citation in 1 file checked: 1 self; 2 excused
`);
    expect(tagged(renderCheck(result, coloured()))).toContain("checked: [yellow]1 self[/]; 2 excused");
  });
});
