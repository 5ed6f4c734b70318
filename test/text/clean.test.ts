import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/text/clean.ts";
import { editedOffset, rawSpan } from "../../src/text/edited-text.ts";
import { arbitraryText } from "./arbitrary-text.ts";

const folder = new URL("../papers/", import.meta.url);
const papers = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));
const paperOrNoise = fc.oneof(arbitraryText, fc.constantFrom(...papers));

describe("every place of a cleaned text leads to its place in the raw text", () => {
  test("origins never fall and lie inside the text", () => {
    fc.assert(
      fc.property(paperOrNoise, fc.nat(9), (raw, drop) => {
        const bodyStart = Math.min(drop, raw.length);
        const edited = clean(raw, bodyStart);
        let last = bodyStart;
        for (let at = 0; at < edited.text.length; at++) {
          const { start, end } = rawSpan(edited, at, at + 1);
          if (start < last || end !== start + 1 || end > raw.length) expect.fail(`unit ${at} is at ${start} to ${end}`);
          last = start;
        }
      }),
      { numRuns: 150 },
    );
  });

  test("a letter, digit or mark stands where it was; what was put in stands for something else", () => {
    fc.assert(
      fc.property(paperOrNoise, (raw) => {
        const edited = clean(raw);
        for (let at = 0; at < edited.text.length; at++) {
          const unit = edited.text[at];
          // Only blanks, line ends and the hyphen of a soft one are ever put in.
          if (unit === " " || unit === "\n" || unit === "-") continue;
          const { start } = rawSpan(edited, at, at + 1);
          if (raw[start] !== unit) expect.fail(`${unit} came from ${start}, where ${raw[start]} stands`);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("and back: the first offset that came from a raw one or from after it", () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), (raw, pick) => {
        const edited = clean(raw);
        const rawOffset = pick % (raw.length + 1);
        const origins = Array.from({ length: edited.text.length }, (_, at) => rawSpan(edited, at, at + 1).start);
        const first = origins.findIndex((origin) => origin >= rawOffset);
        expect(editedOffset(edited, rawOffset)).toBe(first < 0 ? edited.text.length : first);
      }),
      { numRuns: 300 },
    );
  });

  test("the place of a part lies inside the place of the whole", () => {
    fc.assert(
      fc.property(arbitraryText, fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }), (raw, picks) => {
        const edited = clean(raw);
        const [from = 0, partFrom = 0, partTo = 0, to = 0] = picks
          .map((pick) => pick % (edited.text.length + 1))
          .sort((a, b) => a - b);
        if (partFrom === partTo) return;
        const whole = rawSpan(edited, from, to);
        const part = rawSpan(edited, partFrom, partTo);
        expect(part.end).toBeGreaterThan(part.start);
        expect(whole.start).toBeLessThanOrEqual(part.start);
        expect(whole.end).toBeGreaterThanOrEqual(part.end);
        expect(whole.end).toBeLessThanOrEqual(raw.length);
      }),
      { numRuns: 500 },
    );
  });
});

// Controls but tab, line feed and form feed; blanks of odd width, soft hyphens, zero-width and direction marks.
const unwanted = [
  [0x00, 0x08],
  [0x0b, 0x0b],
  [0x0d, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
] as const;

describe("cleaned text", () => {
  test("holds no control, direction or zero-width character and no line end but \\n", () => {
    fc.assert(
      fc.property(paperOrNoise, (raw) => {
        const kept = new Set(Array.from(clean(raw).text, (unit) => unit.codePointAt(0) ?? 0));
        expect([...kept].filter((unit) => unwanted.some(([first, last]) => first <= unit && unit <= last))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(papers.map((raw) => [raw.trim().split("\n", 1)[0], raw]))("cleaned again is the same: %s", (_, raw) => {
    const once = clean(raw).text;
    expect(clean(once).text).toBe(once);
  });

  test("what stands before the body is left out", () => {
    expect(clean("---\nkind: antrag\n---\nDer  Rat", 21).text).toBe("Der Rat");
  });
});

describe("the steps together", () => {
  test.each([
    ["bold over a line break, with a hard break", "**Wirtschafts-  \nausschuss**", "Wirtschaftsausschuss"],
    ["a word broken by a page", "die Pflanzge-\n– 2 –\n\fStellungnahme - 24-24242-01\nfäße", "die Pflanzgefäße"],
    ["a heading by letter-spacing and non-breaking blanks", "B e\u00a0g r ü n d u n g :", "Begründung:"],
    ["a soft hyphen at a line's end", "Stellung\u00ad\r\nnahme", "Stellungnahme"],
    ["an escaped gender star", "Bürger\\*innen", "Bürger*innen"],
    ["a terminal's colours", "\u001b[1mDringlich\u001b[0m", "Dringlich"],
  ])("%s", (_, raw, cleaned) => {
    expect(clean(raw).text).toBe(cleaned);
  });
});
