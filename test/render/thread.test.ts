import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Thread, ThreadEntry } from "../../src/refs/thread/thread.ts";
import { styleFor } from "../../src/render/style.ts";
import type { ThreadContext } from "../../src/render/thread/context.ts";
import { threadFormats } from "../../src/render/thread/formats.ts";
import { threadRenderers } from "../../src/render/thread/renderers.ts";
import { brokenText } from "../../src/render/thread/svg-lines.ts";

const context = (columns = 80): ThreadContext => ({
  style: styleFor(0, columns),
  today: "2026-11-24",
  town: "braunschweig",
});
const render = async (format: (typeof threadFormats)[number], thread: Thread, columns?: number): Promise<string> =>
  (await threadRenderers[format]())(thread, context(columns));

const hostile = `Bänke</text><script>alert(1)</script>\u001b[31m & "Ring" ]]> \`x\` [a](b) @kim\u0000\n# x ${"lang ".repeat(60)}${"Ö".repeat(200)}`;
const place = { file: `a/${"b".repeat(120)}.md`, line: 3, page: 2 };
const entries: readonly ThreadEntry[] = Array.from({ length: 40 }, (_, i): ThreadEntry => {
  const tied = {
    ...place,
    rule: "family" as const,
    ...(i % 7 === 0 ? { doubtful: true as const } : { date: `2026-01-${String(10 + (i % 15))}` }),
  };
  if (i % 3 === 0)
    return { ...tied, role: "motion", kind: "antrag", drucksache: "24-20100", betreff: hostile, sender: [hostile] };
  if (i % 3 === 1)
    return {
      ...tied,
      role: "sitting",
      committee: hostile,
      top: "7",
      result: hostile,
      minutes: [place, { file: "m", line: 1 }],
    };
  return { ...tied, role: "decision", committee: "Rat", words: `${hostile}\n${hostile}`, vote: hostile };
});
const long: Thread = { id: "24-20100", drucksache: "24-20100", betreff: hostile, entries };
const [one] = entries;
const short: Thread = { id: "24-20100", entries: one ? [one] : [] };

/** The elements of an XML document and its texts; throws where it is none. */
function read(xml: string): {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly bottom: number;
} {
  const names: string[] = [];
  const texts: string[] = [];
  let bottom = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    names.push(name);
    if (name === "text") bottom = Math.max(bottom, Number(attributes["y"]));
  });
  parser.on("text", (text) => texts.push(text));
  parser.write(xml).close();
  return { names, texts, bottom };
}

describe("a drawing", () => {
  test.each([
    ["of one thing", short] as const,
    ["of forty, with whatever papers say", long] as const,
    ["of nothing", { id: "x", entries: [] }] as const,
  ])("%s is well-formed, and all of it is in the picture", async (_what, thread) => {
    const svg = await render("svg", thread);
    const { names, bottom } = read(svg);
    expect(
      names.filter((name) => !["svg", "title", "style", "rect", "line", "g", "path", "text"].includes(name)),
    ).toEqual([]);
    expect(names.filter((name) => name === "path")).toHaveLength(thread.entries.length);
    expect(bottom).toBeLessThan(Number(/viewBox="0 0 760 (\d+)"/.exec(svg)?.[1]));
  });

  test("breaks lines at words, and words that are longer than a line", () => {
    const room = { pixels: 100, size: 10, most: 3 };
    expect(brokenText("eins zwei drei vier", room)).toEqual(["eins zwei drei", "vier"]);
    expect(brokenText("a".repeat(20), room)).toEqual(["a".repeat(17), "aaa"]);
    expect(brokenText("eins zwei drei vier fünf sechs sieben acht neun", room)).toEqual([
      "eins zwei drei",
      "vier fünf sechs",
      "sieben acht neun",
    ]);
    expect(brokenText("eins zwei drei vier fünf sechs sieben acht neun zehn", room).at(-1)).toBe("sieben acht neun …");
    expect(brokenText("", room)).toEqual([]);
  });
});

describe("whatever papers say", () => {
  test.each(threadFormats)("steers nothing in %s", async (format) => {
    const text = await render(format, long);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text.replace(/\r\n/g, "\n")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    if (format !== "json" && format !== "text" && format !== "ics") expect(text).not.toContain("<script>");
  });

  test.each([40, 60, 80, 100])("fits into %i columns", async (columns) => {
    const lines = (
      await render("text", { ...long, entries: entries.map((entry) => ({ ...entry, file: "a.md" })) }, columns)
    ).split("\n");
    const paths = /\.md:|^ +m:1|bbbb/;
    expect(lines.filter((line) => line.length > columns && !paths.test(line))).toEqual([]);
  });

  test("ends no label in Mermaid", async () => {
    const lines = (await render("mermaid", long)).trimEnd().split("\n");
    expect(
      lines.filter(
        (line) =>
          !/^(?:graph TD| {2}n\d+\["[^"[\]`{}()]*"\](?::::doubtful)?| {2}n\d+ -\.?->? ?n\d+| {2}n\d+ --> n\d+| {2}classDef doubtful .*)$/.test(
            line,
          ),
      ),
    ).toEqual([]);
    expect(lines.filter((line) => line.includes("-.->"))).toHaveLength(5);
  });
});
