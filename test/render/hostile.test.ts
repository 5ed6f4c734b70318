import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReferenceProblem } from "../../src/check/check-references.ts";
import type { Paper } from "../../src/paper/record.ts";
import { printable, printablePath } from "../../src/render/printable.ts";
import { renderMissing, renderPlace } from "../../src/render/relations-text.ts";
import { reportFormats } from "../../src/render/report/formats.ts";
import { reporters } from "../../src/render/report/reporters.ts";
import { textReport } from "../../src/render/report/text.ts";
import { renderSearch } from "../../src/render/search-text.ts";
import { renderPaper } from "../../src/render/show-text.ts";
import type { Style } from "../../src/render/style.ts";
import { coloured, plain } from "./papers.ts";

// Colours, cursor movements, titles and links of terminals; controls of eight bits; direction, tag and joining marks.
const attacks = [
  "\u001b[31mrot",
  "\u001b[2J",
  "\u001b]0;x\u0007",
  "\u001b]8;;http://x\u001b\\",
  "\u009b31m",
  "\u0008\u0007\u0000\u007f",
].concat([
  "\u202etxet",
  "\u2066\u2069",
  "\u061c",
  "\u200b\u200d\u2060",
  "\ufeff",
  "\u{e0041}",
  "\u00ad",
  "\u034f\u3164\ufe0f\u{e0101}",
  "\ud83d",
  "\u2028",
  "\u0085",
  "\v\f",
  "\nINJECTED",
  "\r\nINJECTED",
  "\t",
]);
const hostile = `A${attacks.join("")}Z`;

/** A finding all of whose texts are hostile. */
function hostileProblem(text: string): ReferenceProblem {
  const texts = { drucksache: text, file: text, written: text, text, message: text };
  return { kind: "unresolved", severity: "error", line: 1, column: 1, at: 0, ...texts };
}

/** A paper all of whose texts are hostile, its number and path included. */
function hostilePaper(text: string): Paper {
  const place = { start: 0, end: text.length };
  return {
    file: `${text}/${text}.md`,
    municipality: text,
    drucksache: text,
    kind: "anfrage",
    public: true,
    betreff: text,
    sender: [text],
    recipient: [text],
    date: "2025-06-03",
    beratungsfolge: [{ committee: text, role: text, date: "2025-06-03", status: "Ö", ...place }],
    sections: [{ kind: "sachverhalt", heading: text, ...place }],
    questions: [{ number: text, text, ...place }],
    answers: [{ questions: [text], heading: place, ...place }],
    attachments: [{ title: text, ...place }],
    signatories: [{ name: text, role: text, organization: text, ...place }],
    citations: [{ drucksache: text, text, line: 1, column: 1, relation: "answers", ...place }],
    places: {},
    problems: [],
  };
}

/** Everything that is printed of such a paper. */
function printed(text: string, style: Style): string {
  const paper = hostilePaper(text);
  const { betreff: _, ...unnamed } = paper;
  const [citation] = paper.citations;
  const citedBy = citation ? [{ paper, citation }] : [];
  const related = [
    { drucksache: text, papers: [paper] },
    { drucksache: text, papers: [] },
  ];
  const answeredBy = [paper, unnamed].map((reply) => ({ paper: reply, rule: "cites" as const }));
  const relations = { cites: related, citedBy, answerTo: related, answeredBy, family: related };
  const snippet = { text, marks: [{ start: 1, end: text.length }], line: 1 };
  const problem = hostileProblem(text);
  const letter = { ...paper, sections: [], beratungsfolge: [] };
  const unanswered = { ...letter, answers: [] };
  const session = { committee: text, role: text, date: "2025-06-17" };
  const readText = () => ({ text: `${text}\n\n${text}`, bodyStart: 0 });
  return [
    renderSearch(
      {
        query: text,
        total: 2,
        withAll: 0,
        suggestions: [{ word: text, meant: text }],
        facets: { sender: [[text, 1]] },
        hits: [
          { paper, score: 1, all: true, snippet, why: [{ word: text, rule: "stem", term: text, share: 1 }] },
          { paper: unnamed, score: 1, all: true },
        ],
      },
      style,
    ),
    renderSearch({ query: text, total: 0, withAll: 0, suggestions: [], hits: [] }, style),
    renderSearch(
      {
        query: text,
        total: 1,
        withAll: 0,
        suggestions: [],
        hits: [{ paper: { ...paper, session }, score: 1, all: true }],
      },
      style,
      "2025-06-24",
    ),
    ...[paper, letter, unanswered].map((one) => renderPaper(one, relations, { readText, style })),
    renderMissing(text, citedBy, style),
    renderPlace(
      paper,
      relations,
      [
        { depth: 0, drucksache: text },
        { depth: 1, relation: "answers", paper },
      ],
      style,
    ),
    textReport(
      { checked: { files: 1, citations: 1 }, problems: [problem], suppressed: 0 },
      { style, version: "1.0.0" },
    ),
  ].join("");
}

// The sequences that the renderer uses itself: bold, dim, underlined, one of eight colours, and back.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being looked for
const ownColours = /\u001b\[(?:[124]|2[24]|3[1-6]|39)m/g;
// Whatever steers a terminal, changes the direction, cannot be seen, or is half of a character; but for line ends.
const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

describe("text of papers never steers the terminal", () => {
  test.each([
    ["on 80 columns", plain(80)],
    ["on 40 columns", plain(40)],
  ])("%s without colour", (_, style) => {
    expect(printed(hostile, style)).not.toMatch(steering);
  });

  test("with colour there is only what the renderer made", () => {
    const text = printed(hostile, coloured(80));
    expect(text.replace(ownColours, "")).not.toMatch(steering);
    // Colours are no part of the text: without them it is what stands there without colour.
    expect(text.replace(ownColours, "")).toBe(printed(hostile, plain(80)));
  });

  test("nor begins a line of its own making", () => {
    for (const line of printed("A\nINJECTED", plain(100)).split("\n")) expect(line).not.toMatch(/^\s*INJECTED/);
  });

  test("whatever it is", () => {
    const anyText = fc.array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: "binary" })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyText, (parts) => {
        expect(printed(parts.join(""), plain(60))).not.toMatch(steering);
      }),
      { numRuns: 50 },
    );
  });
});

describe("reports for machines", () => {
  const problem = { ...hostileProblem(hostile), file: `${hostile}.md` };
  const result = { checked: { files: 1, citations: 1 }, problems: [problem], suppressed: 0 };
  const written = async (format: (typeof reportFormats)[number]): Promise<string> =>
    (await reporters[format]())(result, { style: plain(80), version: "1.0.0" });

  test.each(
    reportFormats.filter((format) => !/json|sarif|gitlab/.test(format)),
  )("%s steers no terminal", async (format) => {
    expect(await written(format)).not.toMatch(steering);
  });

  test.each([
    "json",
    "jsonl",
    "sarif",
    "gitlab",
  ] as const)("%s is JSON, and has no control characters", async (format) => {
    const text = await written(format);
    expect(() => JSON.parse(text)).not.toThrow();
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
  });

  test("a line of GitHub's commands ends with the finding", async () => {
    const lines = (await written("github")).split("\n");
    expect(lines.filter((line) => line.startsWith("::"))).toHaveLength(1);
    expect(lines).toHaveLength(3);
  });
});

describe("printable text", () => {
  test.each([
    ["Größe – „gut“ 😀 25-26577", "Größe – „gut“ 😀 25-26577"],
    ["scho\u0308n", "scho\u0308n"],
    ["two\nlines\r\nand\ttabs", "two lines and tabs"],
    ["\u001b[31mrot\u001b[0m", "[31mrot[0m"],
    ["a\u202eb\u061cc", "abc"],
  ])("%j: %j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test("shows a line end in a path, which else would look like two paths", () => {
    expect(printablePath("a\nb\r\tc.md")).toBe("a\\nb\\r\\tc.md");
    expect(printablePath("papers/ä b.md")).toBe("papers/ä b.md");
  });
});

describe("what would be a command in the log of a workflow", () => {
  test.each([
    "::error::x",
    "  ::add-mask::x",
    "::error file=a.md,line=1::x",
    "::stop-commands::x",
    "##[error]x",
  ])("is none: %s", (text) => {
    expect(printable(text)).not.toMatch(/^\s*::\S|##\[/);
    expect(printable(`a\n${text}`)).not.toMatch(/::|##\[|\n/);
    expect(printablePath(`${text}.md`)).not.toMatch(/^\s*(?:::|##\[)/);
    expect(printed(text, plain(60))).not.toMatch(/^\s*::|^\s*##\[/m);
  });

  test.each(["Zeit: 12:30", "# #[", "## Text", ": :"])("is not seen in %s", (text) => {
    expect(printable(text)).toBe(text);
  });
});

test("a letter has no more than four marks", () => {
  expect(printable(`e${"\u0301".repeat(60)}x`)).toBe(`e${"\u0301".repeat(4)}x`);
});
