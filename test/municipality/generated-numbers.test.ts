import { describe, expect, test } from "vitest";
import { canonicalNumber, formOf } from "../../src/drucksache/canonical.ts";
import { isPlausible } from "../../src/drucksache/plausible.ts";
import { municipalities } from "../../src/municipality/municipalities.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

/** Pseudorandom integers from 0 to `below`, the same in each run. */
function* randomIntegers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    yield state >> 8;
  }
}

/** A number that a pattern allows, with its optional parts or without. */
function expanded(pattern: string, random: () => number): string {
  const chosen = pattern.replace(/\[([^\]]*)\]\*?/g, (_, part: string) => (random() % 3 === 0 ? part : ""));
  return chosen.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const [, least, most = least] = /^n(\d)?(?:-(\d))?$/.exec(name) ?? [];
    if (name === "yyyy") return String(2010 + (random() % 16));
    if (name === "yy") return String(10 + (random() % 16));
    if (name === "roman") return ["II", "III", "IV", "V", "VI"][random() % 5] ?? "V";
    if (name === "letter") return "ABC".charAt(random() % 3);
    if (name.includes("|")) return name.split("|")[random() % name.split("|").length] ?? "";
    const length = Number(least ?? 3) + (random() % (Number(most ?? 3) - Number(least ?? 3) + 1));
    return Array.from({ length }, (_, i) => String(i === 0 ? 1 + (random() % 9) : random() % 10)).join("");
  });
}

const PAPERS = 120;

describe.each(municipalities.filter(({ form }) => !form))("$title: numbers of each of its forms", (municipality) => {
  test.each(municipality.numbers.forms)("$pattern is a paper's own, and cited", ({ pattern }) => {
    const integers = randomIntegers(pattern.length);
    const random = (): number => integers.next().value ?? 0;
    const numbers = Array.from({ length: PAPERS }, () => expanded(pattern, random)).filter((number) => {
      const form = formOf(municipality.numbers, canonicalNumber(number));
      return form !== undefined && isPlausible(form, canonicalNumber(number));
    });
    const wrong = numbers.filter((number, i) => {
      const other = numbers[(i + 1) % numbers.length] ?? "";
      const text = `${municipality.title}\n\nVorlage\n\nDrucksache: ${number}\n\nBetreff:\nHaushalt 2024/2025\n\nSachverhalt:\nIm Schuljahr 2019/2020, siehe Vorlage ${other}, am 12.03.2021.\n`;
      const paper = parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, municipality);
      const cited = paper.citations.map(({ drucksache }) => drucksache);
      const isRight = paper.drucksache === canonicalNumber(number) && cited.join() === canonicalNumber(other);
      return !isRight && number !== other;
    });
    expect(numbers.length).toBeGreaterThan(2);
    expect(wrong.length / numbers.length).toBeLessThanOrEqual(0.02);
  });
});
