import { expect, test } from "vitest";
import { decodeText } from "../../src/corpus/decode.ts";
import { splitFrontMatter } from "../../src/corpus/front-matter.ts";
import { cases, HANG, mutator, patience, report, seedFor, spent } from "./mutator.ts";

const seeds = [
  "---\ndrucksache: 25-26577\nkind: vorlage\nbetreff: 'Rad: Wege'\nattachments: [a, b]\nnote: |\n  eins\n  zwei\n---\nText\n",
  '---json\n{ "drucksache": "25-26577" }\n---\nText',
  "---\r\ndate: 2024-03-05\r\n---\r\nText",
  "--- yaml\n? a\n: b\n---",
];

const words = [
  "---",
  "---\n",
  "\n---\n",
  "--- yaml\n",
  "---js\n",
  "---toml\n",
  "drucksache: ",
  "kind: ",
  "betreff: ",
  "- ",
  "? ",
  ": ",
  "{",
  "}",
  "[",
  "]",
  "&a ",
  "*a",
  "<<: ",
  "!!js/function ",
  "!!binary ",
  "|\n  ",
  ">-\n  ",
  "# ",
  '"',
  "'",
  "__proto__: ",
  "constructor: ",
  "\n",
  "\r\n",
  "\n  ",
  "0x1F",
  "1e999",
  "%YAML 1.1\n",
  "...\n",
  "\t",
];

test("any beginning is front matter or text, with places inside it", { timeout: patience }, () => {
  const { pick, mutate } = mutator(seedFor(1_202_611));
  const seen = { matter: 0, problems: 0, slowest: 0 };
  for (let left = cases(400, 20_000); left > 0; left--) {
    const decoded = decodeText(Buffer.from(mutate(pick(seeds), words)));
    if (!("text" in decoded)) continue;
    const { text } = decoded;
    const started = spent();
    const { bodyStart, frontMatter, problems } = splitFrontMatter(text);
    const took = spent() - started;
    seen.slowest = Math.max(seen.slowest, took);
    expect(took, JSON.stringify(text)).toBeLessThan(HANG);
    const lines = text.split(/\r\n|\r|\n/);
    if (bodyStart > 0) seen.matter++;
    expect(bodyStart).toBeLessThanOrEqual(text.length);
    for (const { start, end } of Object.values(frontMatter)) {
      expect(0 <= start && start <= end && end <= bodyStart, JSON.stringify({ text, start, end, bodyStart })).toBe(
        true,
      );
    }
    for (const { line, column } of problems) {
      seen.problems++;
      expect(column - 1, JSON.stringify(text)).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
    }
    expect(Object.getPrototypeOf({ ...frontMatter })).toBe(Object.prototype);
  }
  expect(Math.min(seen.matter, seen.problems)).toBeGreaterThan(20);
  report("front matter", seen);
});
