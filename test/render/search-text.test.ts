import { describe, expect, test } from "vitest";
import { renderSearch } from "../../src/render/search-text.ts";
import type { Hit, SearchResult } from "../../src/search/search-result.ts";
import { coloured, paperOf, papers, plain, tagged } from "./papers.ts";

const question: Hit = {
  all: true,
  paper: paperOf("25-25973"),
  score: 12.5,
  snippet: {
    text: "… Seither ist wenig geschehen, und viele Menschen fragen nach den Radwegen am Ring und an der Brücke …",
    marks: [
      { start: 66, end: 74 },
      { start: 94, end: 100 },
    ],
    line: 20,
  },
};
const letter: Hit = { paper: papers.at(-1) ?? question.paper, score: 1, all: true };

function result(hits: readonly Hit[], some: Partial<SearchResult> = {}): SearchResult {
  return { query: "Radwegen", total: hits.length, withAll: some.total ?? hits.length, hits, suggestions: [], ...some };
}

describe("questions without an answer", () => {
  const session = { committee: "Ausschuss für Mobilität", role: "zur Beantwortung", date: "2025-06-17" };
  const asked: Hit = { paper: { ...question.paper, session }, score: 1, all: true };

  test("say for how long, and which session is to answer", () => {
    expect(
      renderSearch(result([asked]), plain(), "2025-06-24"),
    ).toBe(`25-25973  Anfrage  2025-06-03  unanswered for 21 days
Sichere Radwege am Ring und an den Brücken über die Oker
Fraktion Zukunft im Rat der Stadt
2025-06-17  Ausschuss für Mobilität (zur Beantwortung)
no paper says that it answers 25-25973, has its number, or follows in its
family; none has its subject on 2025-06-17
  papers/25-25973.md

1 paper
`);
  });

  test("on 40 columns", () => {
    for (const line of renderSearch(result([asked]), plain(40), "2025-06-24")
      .split("\n")
      .slice(1)) {
      expect(line.length).toBeLessThanOrEqual(40);
    }
  });

  test.each([
    ["2025-06-04", "unanswered for 1 day\n"],
    ["2025-06-03", "unanswered for 0 days\n"],
    ["2025-06-01", "unanswered\n"],
  ])("on %s", (today, expected) => {
    expect(renderSearch(result([asked]), plain(), today)).toContain(`2025-06-03  ${expected}`);
  });

  test("without a date or session", () => {
    expect(renderSearch(result([letter]), plain(), "2025-06-24")).toContain(
      "no number  unanswered\nbrief.txt\nit has no number; its subject and session are not known\n  papers",
    );
  });

  test("there are none", () => {
    expect(renderSearch(result([]), plain(), "2025-06-24")).toBe("No unanswered question matches.\n");
  });
});

describe("a list of papers", () => {
  test("on 80 columns", () => {
    expect(renderSearch(result([question, letter]), plain())).toBe(`25-25973  Anfrage  2025-06-03
Sichere Radwege am Ring und an den Brücken über die Oker
Fraktion Zukunft im Rat der Stadt
  … Seither ist wenig geschehen, und viele Menschen fragen nach den Radwegen am
  Ring und an der Brücke …
  papers/25-25973.md:20

no number
brief.txt
  papers/brief.txt

2 papers
`);
  });

  test("on 40 columns", () => {
    expect(renderSearch(result([question]), plain(40))).toBe(`25-25973  Anfrage  2025-06-03
Sichere Radwege am Ring und an den
Brücken über die Oker
Fraktion Zukunft im Rat der Stadt
  … Seither ist wenig geschehen, und
  viele Menschen fragen nach den
  Radwegen am Ring und an der Brücke …
  papers/25-25973.md:20

1 paper
`);
  });

  test("in colour: numbers, subjects and matches stand out, places step back", () => {
    expect(
      tagged(renderSearch(result([question, letter]), coloured())),
    ).toBe(`[b][cyan]25-25973[/][/b]  Anfrage  2025-06-03
[b]Sichere Radwege am Ring und an den Brücken über die Oker[/b]
Fraktion Zukunft im Rat der Stadt
  … Seither ist wenig geschehen, und viele Menschen fragen nach den [yellow][b]Radwegen[/b][/] am
  Ring und an der [yellow][b]Brücke[/b][/] …
  [dim]papers/25-25973.md:20[/b]

[dim]no number[/b]
[b]brief.txt[/b]
  [dim]papers/brief.txt[/b]

[dim]2 papers[/b]
`);
  });

  test("says how many more there are, and how to see them", () => {
    expect(renderSearch(result([letter], { total: 312 }), plain())).toMatch(
      /\n\n1 of 312 papers; --limit 312 shows all\n$/,
    );
  });

  test("says first that no paper has all the words", () => {
    expect(renderSearch(result([letter], { withAll: 0 }), plain())).toMatch(
      /^No paper has all the words; these have some\.\n\nno number/,
    );
  });

  test("without papers", () => {
    expect(renderSearch(result([]), plain())).toBe("No paper has Radwegen.\n");
    expect(renderSearch(result([], { query: "" }), plain())).toBe("No paper matches.\n");
    expect(tagged(renderSearch(result([]), coloured()))).toBe("[dim]No paper has Radwegen.[/b]\n");
  });
});
