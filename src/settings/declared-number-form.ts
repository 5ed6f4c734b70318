import type { YamlValue } from "../corpus/yaml-tree.ts";
import { type CompiledPattern, compilePattern, PatternError } from "../drucksache/pattern.ts";
import type { NumberForm } from "../drucksache/scheme.ts";
import { parseItems, parseKnownFields, parseText, parseTexts, parseWord, type Report } from "./checked-value.ts";

/** One written form of a town's numbers, its pattern tried and its examples held against it. */
export function parseNumberForm(value: YamlValue, report: Report): NumberForm | undefined {
  const fields = parseKnownFields(value, { id: "a-number" }, formKeys, report);
  if (!fields.pattern) report(value, { id: "number-needs-pattern" });
  if (!fields.cited) report(value, { id: "number-needs-cited" });
  const pattern = fields.pattern && parseText(fields.pattern, "pattern", report);
  const cited = fields.cited && parseWord(fields.cited, { id: "a-way-to-be-cited" }, ["bare", "prefix"], report);
  const years = fields.years && parseYears(fields.years, report);
  const after = parseTexts(fields.after, "after", report).map((word) => word.toLowerCase());
  const counter = fields.counter && parseCounter(fields.counter, report);
  const examples = parseTexts(fields.examples, "examples", report);
  if (!fields.pattern || pattern === undefined) return undefined;
  const compiled = compile(pattern, fields.pattern, report);
  if (compiled) checkExamples(compiled, pattern, fields.examples, report);
  if (!compiled || !cited) return undefined;
  return {
    pattern,
    cited,
    ...(after.length > 0 && { after }),
    ...(years && { years }),
    ...(counter && { counter }),
    examples,
  };
}

const formKeys = ["pattern", "cited", "after", "years", "counter", "examples"] as const;

function compile(pattern: string, place: YamlValue, report: Report): CompiledPattern | undefined {
  try {
    return compilePattern(pattern);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    report(place, error.reason);
    return undefined;
  }
}

function checkExamples(
  { tight }: CompiledPattern,
  pattern: string,
  examples: YamlValue | undefined,
  report: Report,
): void {
  const whole = new RegExp(`^(?:${tight})$`, "u");
  for (const example of parseItems(examples, "examples", () => {})) {
    if (example.kind !== "scalar" || whole.test(example.text.trim())) continue;
    report(example, { id: "example-does-not-match", example: example.text, pattern });
  }
}

function parseYears(value: YamlValue, report: Report): readonly [from: number, to: number] | undefined {
  const years = parseItems(value, "years", report).map((year) => (year.kind === "scalar" ? year.text : ""));
  const [from = "", to = ""] = years;
  if (years.length === 2 && /^\d{4}$/.test(from) && /^\d{4}$/.test(to) && from <= to) return [Number(from), Number(to)];
  report(value, { id: "bad-years" });
  return undefined;
}

/** One counter that does not restart: from when on, and how many numbers a year takes at least and at most. */
function parseCounter(value: YamlValue, report: Report): NumberForm["counter"] {
  const fields = parseKnownFields(value, "counter", ["since", "perYear"], report);
  const [since = ""] = wholeNumbers(fields.since, report);
  const [least = "", most = "", ...more] = wholeNumbers(fields.perYear, report);
  if (/^\d{4}$/.test(since) && most !== "" && more.length === 0 && Number(least) <= Number(most))
    return { since: Number(since), perYear: [Number(least), Number(most)] };
  report(value, { id: "bad-counter" });
  return undefined;
}

function wholeNumbers(value: YamlValue | undefined, report: Report): string[] {
  const texts = parseItems(value, { id: "a-counter" }, report).map((item) => (item.kind === "scalar" ? item.text : ""));
  return texts.filter((text) => /^\d{1,9}$/.test(text));
}
