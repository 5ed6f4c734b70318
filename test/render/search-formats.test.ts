import { describe, expect, test } from "vitest";
import { renderResult, type SearchFormat, searchFormats } from "../../src/render/search.ts";
import type { Hit, SearchResult } from "../../src/search/search-result.ts";
import { paperOf, papers, plain } from "./papers.ts";

const question: Hit = {
  paper: paperOf("25-25973"),
  score: 12.345678,
  all: true,
  snippet: { text: "Der Bau, „bald“.", marks: [{ start: 4, end: 7 }], line: 20, page: 3 },
};
const letter: Hit = { paper: papers.at(-1) ?? question.paper, score: 1, all: false };

function result(hits: readonly Hit[], some: Partial<SearchResult> = {}): SearchResult {
  return { query: "Bau", total: hits.length, withAll: hits.length, hits, suggestions: [], ...some };
}

const shown = (format: SearchFormat, some: SearchResult): Promise<string> =>
  renderResult(some, format, { style: plain() });

/** A hit of a paper that says so. */
const hostile = (text: string): Hit => ({
  ...letter,
  paper: { file: `papers/${text}.txt`, betreff: text, sender: [text] },
  snippet: { text, marks: [], line: 1 },
});

describe("CSV", () => {
  const names = "file drucksache kind date betreff sender score line snippet committee session days party page".split(
    " ",
  );
  const row = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell}"`).join(",")}\r\n`;
  const head = row(names);

  test("has a row for each hit below the names of the columns, every cell in quotes", async () => {
    const several = { ...question, paper: { ...question.paper, sender: ["Fraktion A", "Gruppe B"] } };
    const { betreff = "" } = question.paper;
    const asked = ["papers/25-25973.md", "25-25973", "anfrage", "2025-06-03", betreff, "Fraktion A; Gruppe B"];
    expect(await shown("csv", result([several, letter]))).toBe(
      head +
        row([...asked, "12.3457", "20", "Der Bau, „bald“.", "", "", "", "", "3"]) +
        row(["papers/brief.txt", "", "", "", "", "", "1", "", "", "", "", "", "", ""]),
    );
  });

  test("has the year with a number that is given out every year", async () => {
    const recycled = { ...question, paper: { ...question.paper, drucksache: "633", yearForm: "2006/633" } };
    const [, cells = ""] = (await shown("csv", result([recycled]))).split("\r\n");
    expect(cells).toContain('.md","2006/633","anfrage"');
  });

  test("has committees, sessions, days and parties where they are known", async () => {
    const context = {
      style: plain(),
      today: "2025-06-13",
      recordOf: () => paperOf("25-25973"),
      partiesOf: (senders: readonly string[]) => senders.map((sender) => sender.replace("Fraktion ", "")),
    };
    const [, cells = ""] = (await renderResult(result([question]), "csv", context)).split("\r\n");
    expect(cells).toMatch(/,"Ausschuss für Mobilität","2025-06-17","10","Zukunft im Rat der Stadt","3"$/);
  });

  test("for a German spreadsheet has semicolons, a byte order mark and a decimal comma", async () => {
    const text = await renderResult(result([question]), "csv", { style: plain(), excel: true });
    expect(text).toMatch(/^\ufeff"file";"drucksache";/);
    expect(text).toContain('"12,3457";"20"');
  });

  test("has the facets if they were asked for", async () => {
    const facets = { kind: [["anfrage", 2, 1] as const], sender: [["=Fraktion", 1] as const] };
    expect(await shown("csv", result([question], { facets }))).toBe(
      '"facet","value","papers","byNumber"\r\n"kind","anfrage","2","1"\r\n"sender","\'=Fraktion","1",""\r\n',
    );
  });

  test("has the head alone where nothing was found", async () => {
    expect(await shown("csv", result([]))).toBe(head);
  });

  test.each([
    ["a quote", 'a"b', 'a""b'],
    ["a comma", "a,b", "a,b"],
    ["a line end", "a\r\nb", "a b"],
    ["a formula", "=1+1", "'=1+1"],
    ["a formula with a quote", '=HYPERLINK("x")', '\'=HYPERLINK(""x"")'],
    ["a formula after a semicolon", "a; =1+1;@b", "a; '=1+1;'@b"],
    ["a formula with a wide sign", "\uff1d1", "'\uff1d1"],
    ["a formula after plus", "+1", "'+1"],
    ["minus", "-1", "'-1"],
    ["at", "@SUM(A1)", "'@SUM(A1)"],
    ["a formula after a tab", "\t=1", "'=1"],
    ["a formula after what is not shown", "\u200b=1", "'=1"],
    ["what steers a terminal", "a\u001b[31mb\u202e", "a[31mb"],
    ["no formula", "a = b - c", "a = b - c"],
  ])("makes text of %s", async (_, text, cell) => {
    const [, line = ""] = (await shown("csv", result([hostile(text)]))).split("\r\n");
    expect(line).toContain(`"","","","${cell}","${cell}","1","1","${cell}"`);
  });
});

describe("Markdown", () => {
  const head = "| Drucksache | Kind | Date | Subject | Sender | File |\n| --- | --- | --- | --- | --- | --- |\n";

  test("is a table with a row for each hit, and the count", async () => {
    expect(await shown("md", result([question, letter], { total: 7 }))).toBe(
      `${head}| 25-25973 | Anfrage | 2025-06-03 | Sichere Radwege am Ring und an den Brücken über die Oker | Fraktion Zukunft im Rat der Stadt | papers/25-25973.md |\n` +
        "|  |  |  | brief.txt |  | papers/brief.txt |\n\n2 of 7\n",
    );
  });

  test("is a table where nothing was found", async () => {
    expect(await shown("md", result([]))).toBe(`${head}\n0 of 0\n`);
  });

  test.each([
    ["a cell's end", "a | b", "a \\| b"],
    ["a link", "[a](http://x)", "\\[a\\](`http://x`)"],
    ["a bare address", "siehe https://example.org/a_b.", "siehe `https://example.org/a_b.`"],
    ["a bare address without scheme", "siehe www.example.org|x", "siehe `www.example.org`\\|x"],
    ["a mail address", "an kim_b@example.org, sofort", "an `kim_b@example.org`, sofort"],
    ["an image", "![a](x)", "\\!\\[a\\](x)"],
    ["HTML", "<img src=x>", "\\<img src=x\\>"],
    ["an entity", "a &lt; b", "a \\&lt; b"],
    ["code", "`a`", "\\`a\\`"],
    ["stress", "*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"],
    ["an escape", "a \\| b", "a \\\\\\| b"],
    ["a line end", "a\n| b", "a \\| b"],
    ["what steers a terminal", "a\u001b]8;;x\u0007b", "a\\]8;;xb"],
  ])("makes text of %s", async (_, text, cell) => {
    const [, , row = ""] = (await shown("md", result([hostile(text)]))).split("\n");
    expect(row).toContain(` ${cell} |`);
    // Not one cell more than the head has.
    expect(row.replace(/\\[\\|]/g, "").match(/\|/g)).toHaveLength(7);
  });
});

describe("lines", () => {
  test("of JSON are one object for each hit, with what is known", async () => {
    const lines = (await shown("jsonl", result([question, letter]))).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: "papers/25-25973.md", drucksache: "25-25973", score: 12.3457, all: true, line: 20 },
      { file: "papers/brief.txt", sender: [], score: 1, all: false },
    ]);
    expect(JSON.parse(lines[1] ?? "")).not.toHaveProperty("line");
  });

  test("of files are their paths, a line end within one shown as such", async () => {
    expect(await shown("files", result([question, letter]))).toBe("papers/25-25973.md\npapers/brief.txt\n");
    expect(await shown("files", result([hostile("a\nb\u001b")]))).toBe("papers/a\\nb.txt\n");
  });

  test("of files for programs are their paths as they are, each ended by a zero byte", async () => {
    expect(await shown("files0", result([question, hostile("a\nb")]))).toBe("papers/25-25973.md\0papers/a\nb.txt\0");
  });
});

describe("JSON", () => {
  test("has facets, suggestions and reasons where there are any", async () => {
    const why = [{ word: "Bau", rule: "exact" as const, term: "bau", share: 0.123456 }];
    const some = result([{ ...question, why }], {
      facets: { kind: [["anfrage", 1]], year: [] },
      suggestions: [{ word: "Bua", meant: "Bau" }],
    });
    expect(JSON.parse(await shown("json", some))).toMatchObject({
      suggestions: [{ word: "Bua", meant: "Bau" }],
      facets: { kind: [{ value: "anfrage", papers: 1 }], year: [] },
      hits: [{ why: [{ word: "Bau", rule: "exact", term: "bau", share: 0.123 }] }],
    });
  });

  test("has what was typed as it was, and nothing that steers a terminal", async () => {
    const query = "\u001b[31m\u202e\u009b\u2028";
    const printed = await shown("json", result([hostile(query)], { query }));
    for (const sign of query.replace("[31m", "")) expect(printed).not.toContain(sign);
    expect(JSON.parse(printed)).toMatchObject({ query, hits: [{ betreff: query }] });
  });
});

describe("text", () => {
  const text = (some: SearchResult): Promise<string> => shown("text", some);

  test("names what may have been meant before the hits", async () => {
    const suggestions = [{ word: "Bua\u001b", meant: "Bau" }];
    expect(await text(result([letter], { suggestions }))).toMatch(/^No paper has "Bua". Did you mean "Bau"\?\n\n/);
    expect(await text(result([], { suggestions }))).toMatch(
      /^No paper has "Bua". Did you mean "Bau"\?\n\nNo paper has Bau\.\n$/,
    );
  });

  test("counts facets below the hits, ten values of each", async () => {
    const sender = Array.from({ length: 12 }, (_, i) => [`Fraktion ${i}\u001b`, 112 - i] as const);
    const printed = await text(
      result([letter], {
        facets: {
          kind: [
            ["anfrage", 100],
            ["antrag", 7],
          ],
          sender,
        },
      }),
    );
    expect(printed).toContain("\n\nkind\n  100  anfrage\n    7  antrag\nsender\n  112  Fraktion 0\n");
    expect(printed).toMatch(/ {2}103 {2}Fraktion 9\n {2}and 2 more\n\n1 paper\n$/);
  });

  test("says why below each hit", async () => {
    const why = [
      { word: "Bau", rule: "exact" as const, term: "bau", share: 0.96 },
      { word: "Bau", rule: "part" as const, term: "+bau", share: 0.04 },
    ];
    expect(await text(result([{ ...letter, why }]))).toContain(
      "  papers/brief.txt\n   96 %  Bau: exact bau\n    4 %  Bau: part +bau\n",
    );
  });

  test("tells how many have all the words, and when none has", async () => {
    expect(await text(result([letter], { total: 9, withAll: 3 }))).toMatch(
      /1 of 9 papers, 3 with all the words; --limit 9 shows all\n$/,
    );
    expect(await text(result([letter], { withAll: 0 }))).toMatch(/^No paper has all the words; these have some\.\n\n/);
  });
});

test("every format holds an empty result", async () => {
  const empty: Record<SearchFormat, (printed: string) => void> = {
    text: (printed) => expect(printed).toBe("No paper has Bau.\n"),
    json: (printed) => expect(JSON.parse(printed)).toEqual({ query: "Bau", total: 0, withAll: 0, hits: [] }),
    jsonl: (printed) => expect(printed).toBe(""),
    csv: (printed) => expect(printed.split("\r\n")).toHaveLength(2),
    md: (printed) => expect(printed).toContain("0 of 0"),
    files: (printed) => expect(printed).toBe(""),
    files0: (printed) => expect(printed).toBe(""),
  };
  for (const format of searchFormats) empty[format](await shown(format, result([])));
});
