import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../../src/corpus/front-matter.ts";
import { inWords } from "../language/in-words.ts";

/** Values only. */
function values(text: string) {
  return Object.fromEntries(Object.entries(splitFrontMatter(text).frontMatter).map(([key, { value }]) => [key, value]));
}

function problems(text: string) {
  return splitFrontMatter(text).problems.map((p) => `${p.line}:${p.column} ${p.kind}: ${inWords(p.message)}`);
}

const isText = { bodyStart: 0, frontMatter: {}, problems: [] };

describe("values", () => {
  test("every scalar is the string that was written", () => {
    const text =
      "---\na: 0123\nb: 2024-03-05\nc: 25-26577\nd: yes\ne: null\nf: 1e3\ng: ~\nh:\ni: '0x1F'\nj: !!int 7\n---\nText";
    expect(values(text)).toEqual({
      a: "0123",
      b: "2024-03-05",
      c: "25-26577",
      d: "yes",
      e: "null",
      f: "1e3",
      g: "~",
      h: "",
      i: "0x1F",
      j: "7",
    });
  });

  test("lists of scalars in both forms; what is neither is undefined", () => {
    const text =
      "---\nsender: [SPD, 'Die Linke']\nrecipient:\n  - Rat\n  - 007\nempty: []\nmap:\n  a: b\nnested: [[a]]\n---\n";
    expect(values(text)).toEqual({
      sender: ["SPD", "Die Linke"],
      recipient: ["Rat", "007"],
      empty: [],
      map: undefined,
      nested: undefined,
    });
  });

  test("text over several lines", () => {
    expect(values("---\r\na: |\r\n  eins\r\n  zwei\r\nb: >-\r\n  drei\r\n  vier\r\n---\r\n")).toEqual({
      a: "eins\nzwei\n",
      b: "drei vier",
    });
  });

  test("places are those of the value itself, inside its quotes", () => {
    for (const eol of ["\n", "\r\n"]) {
      const lines = [
        "---",
        "a: eins # Hinweis",
        "b: 'zwei'",
        'c: "drei"',
        "d: |",
        "  vier",
        "e:",
        "  - fünf",
        "  - sechs",
        "f: [x]",
      ];
      const text = [...lines, "---", "Text: a"].join(eol);
      const { frontMatter, bodyStart } = splitFrontMatter(text);
      expect(Object.values(frontMatter).map(({ start, end }) => text.slice(start, end))).toEqual([
        "eins",
        "zwei",
        "drei",
        "vier",
        `- fünf${eol}  - sechs`,
        "[x]",
      ]);
      expect(text.slice(bodyStart)).toBe("Text: a");
    }
  });

  test("a value's place holds the value, for any value and both line ends", () => {
    const scalar = fc.stringMatching(/^[A-Za-zÄÖÜäöüß0-9][A-Za-zÄÖÜäöüß0-9 .,()/„“€𝄞-]*[a-z0-9]$/u);
    const quoted = fc.oneof(
      scalar,
      scalar.map((value) => `"${value}"`),
      scalar.map((value) => `'${value}'`),
    );
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(key, quoted), { selector: ([name]) => name, minLength: 1 }),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("---", "---yaml", "--- "),
        (fields, eol, opening) => {
          const text = [opening, ...fields.map(([name, value]) => `${name}:  ${value}`), "---", "Text"].join(eol);
          const { frontMatter, bodyStart, problems } = splitFrontMatter(text);
          expect(problems).toEqual([]);
          expect(text.slice(bodyStart)).toBe("Text");
          expect(Object.keys(frontMatter)).toEqual(fields.map(([name]) => name));
          for (const [name, value] of fields) {
            const entry = frontMatter[name];
            expect(entry?.value).toBe(value.replace(/^["']|["']$/g, ""));
            expect(text.slice(entry?.start, entry?.end)).toBe(entry?.value);
          }
        },
      ),
    );
  });
});

describe("what is front matter", () => {
  test("an opening line with blanks or the name of YAML or JSON", () => {
    for (const opening of ["---", "---  ", "---\t", "---yaml", "--- yml", "---json"]) {
      expect(splitFrontMatter(`${opening}\na: b\n---\nText`)).toMatchObject({
        problems: [],
        frontMatter: { a: { value: "b" } },
      });
    }
    expect(values('---json\n{ "drucksache": "25-26577", "n": 012 }\n---\n')).toEqual({
      drucksache: "25-26577",
      n: "012",
    });
  });

  test("the closing line may be the file's last, with or without its end", () => {
    for (const closing of ["---", "---\r", "--- \n", "---\r\n"]) {
      const text = `---\na: b\n${closing}`;
      expect(splitFrontMatter(text)).toMatchObject({ bodyStart: text.length, frontMatter: { a: { value: "b" } } });
    }
  });

  test.each([
    ["no rule at the top", "Anfrage\n---\na: b\n---\n"],
    ["a blank line before the rule", "\n---\na: b\n---\n"],
    ["four hyphens", "----\na: b\n----\n"],
    ["a word behind the rule", "---Entwurf\na: b\n---\n"],
    ["no closing line", "---\na: b\n"],
    ["a closing line with text", "---\na: b\n--- Ende\n"],
    ["a ruled headline", "---\nAnfrage der Fraktion\n---\nText"],
    ["a list between rules", "---\n- eins\n- zwei\n---\n"],
    ["a Markdown heading between rules", "---\n# Anfrage\n---\n"],
    ["nothing between rules", "---\n---\nText"],
    ["a sentence with a colon that is no YAML", "---\nDie Frage lautet: Was: wann\n---\n"],
  ])("%s is text, and no problem", (_, text) => {
    expect(splitFrontMatter(text)).toEqual(isText);
    expect(splitFrontMatter(text.replaceAll("\n", "\r\n"))).toEqual(isText);
  });

  test("a rule in the paper's text does not matter", () => {
    const text = "---\na: b\n---\nText\n---\nc: d\n---\n";
    expect(text.slice(splitFrontMatter(text).bodyStart)).toBe("Text\n---\nc: d\n---\n");
  });
});

describe("mistakes", () => {
  test("a block that begins like front matter and is no YAML, at the place of the mistake", () => {
    expect(problems("---\ndrucksache: 25-26577\nbetreff: Radweg: Ausbau\n---\nText")).toEqual([
      "3:10 front-matter-syntax: Nested mappings are not allowed in compact mappings",
    ]);
    expect(problems('---\r\na: 1\r\nb: "offen\r\n---\r\nText')).toEqual([
      '3:10 front-matter-syntax: Missing closing "quote',
    ]);
    expect(splitFrontMatter("---\na: b: c\n---\nText")).toMatchObject({ bodyStart: 0, frontMatter: {} });
  });

  test("the second reading of a broken block tells the same as the first", () => {
    const text = "---\nkind: a: b\n---\n";
    expect(splitFrontMatter(text)).toEqual(splitFrontMatter(text));
    expect(problems(text)).toHaveLength(1);
  });

  test("languages other than YAML and JSON are refused and never run", () => {
    const touched = globalThis as { touched?: boolean };
    for (const language of ["js", "javascript", "coffee", "coffeescript", "cson", "toml"]) {
      expect(problems(`---${language}\nglobalThis.touched = true\n---\nText`)).toEqual([
        `1:1 front-matter-syntax: front matter in "${language}" is not read; write YAML`,
      ]);
    }
    for (const name of ["constructor", "toString", "__proto__"])
      expect(splitFrontMatter(`---${name}\na: b\n---\n`)).toEqual(isText);
    expect(touched.touched).toBeUndefined();
  });

  test("a line that begins with --- within the block", () => {
    expect(problems("---\na: b\n----\nc: d\n---\n")).toEqual([
      "3:1 front-matter-syntax: a line of the front matter begins with ---",
    ]);
  });

  test("keys that are given twice, and keys that are no words", () => {
    const text = "---\na: 1\na: 2\n? [x]\n: 3\nb: 4\n---\n";
    expect(values(text)).toEqual({ a: "1", b: "4" });
    expect(problems(text)).toEqual([
      '3:1 front-matter-key: "a" is given twice; the first one counts',
      "4:3 front-matter-key: a key must be a word",
    ]);
  });

  test("keys that name what every object has are keys like any other", () => {
    const { frontMatter } = splitFrontMatter("---\n__proto__: a\nconstructor: b\n---\n");
    expect(Object.entries(frontMatter).map(([key, { value }]) => [key, value])).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
    expect(Object.getPrototypeOf(frontMatter)).toBeNull();
    expect(frontMatter["toString"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["value"]).toBeUndefined();
  });
});

describe("hostile front matter", () => {
  test("aliases are not followed", () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join("\n");
    expect(values(`---\na0: &a0 x\n${bomb}\n---\n`)).toMatchObject({ a0: "x", a1: undefined, a30: undefined });
    expect(values("---\na: &x b\nc: *x\n---\n")).toEqual({ a: "b", c: undefined });
  });

  test.each(["[", "{a: ", "- ", "? "])("deep nesting of %s ends in a problem, not in a crash", (opening) => {
    for (const times of [60, 1000, 12_000, 200_000]) {
      expect(splitFrontMatter(`---\na: ${opening.repeat(times)}\n---\n`)).toMatchObject({ bodyStart: 0 });
      expect(problems(`---yaml\n${opening.repeat(times)}\n---\n`)).toEqual([
        expect.stringMatching(/nested more than 50 levels deep$/),
      ]);
    }
  });

  test("a block that is too long is text", () => {
    const text = `---\na: ${"x".repeat(1_100_000)}\n---\n`;
    expect(problems(text)).toEqual(["1:1 front-matter-syntax: the front matter is longer than a megabyte"]);
    expect(splitFrontMatter(`---\n${"Text\n".repeat(300_000)}---\n`)).toEqual(isText);
  });

  test("never throws, and points into the text", () => {
    const part = fc.constantFrom(
      "a",
      "b: ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      "&x ",
      "*x",
      "!t ",
      "|",
      ">",
      "'",
      '"',
      "#",
      "? ",
      ": ",
      "\n",
      "\r\n",
      "  ",
      "---",
      "%YAML 1.1\n",
      "\0",
      "ä",
      "@",
      "`",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = `---\nk: v\n${parts.join("")}\n---\nText`;
        const { bodyStart, frontMatter, problems } = splitFrontMatter(text);
        expect(bodyStart).toBeLessThanOrEqual(text.length);
        for (const { start, end } of Object.values(frontMatter)) {
          expect(start).toBeGreaterThanOrEqual(4);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThan(bodyStart);
        }
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  });
});
