import { type CheckOptions, type CheckResult, checkReferences } from "../../src/check/check-references.ts";
import { type FindingOptions, findingsIn } from "../../src/check/findings.ts";
import { numberedPapersOf } from "../../src/check/numbered-papers.ts";
import { defaultSeverities } from "../../src/check/severity.ts";
import { missingKinds, type Suppression } from "../../src/check/suppressions.ts";
import { matchNumbers } from "../../src/drucksache/match-numbers.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import type { Municipality } from "../../src/municipality/municipality.ts";
import { parseWithText } from "../../src/paper/parse-paper.ts";
import { buildGraph } from "../../src/refs/graph.ts";

export interface CheckSketch extends Partial<CheckOptions>, Pick<FindingOptions, "isAsked"> {
  readonly known?: readonly string[];
  /** The files to look at; all of the corpus, if not given. */
  readonly only?: readonly string[];
  readonly town?: Municipality;
}

/** Checks a corpus of these files: name to text. A file's name may hold its number, as in `25-00001.md`. */
export function checkFiles(
  files: Readonly<Record<string, string>>,
  { known = [], only, town = braunschweig, suppressions = [], isAsked, ...options }: CheckSketch = {},
): CheckResult {
  const parsed = Object.entries(files).map(([file, text]) =>
    parseWithText({ file, text, bodyStart: 0, frontMatter: {}, problems: [] }, town),
  );
  const looked = parsed.filter(({ paper: { file } }) => only?.includes(file) ?? true);
  const all = parsed.map(({ references }) => references);
  const graph = buildGraph(parsed.map(({ paper }) => paper));
  const found = findingsIn(
    looked.map(({ references }) => references),
    { numbered: numberedPapersOf(all, graph, town.numbers), scheme: town.numbers, ...(isAsked && { isAsked }) },
  );
  return checkReferences(found, {
    severities: defaultSeverities,
    today: "2025-06-30",
    files: looked.length,
    suppressions: [...suppressions, ...known.map(knownNumber)],
    ...options,
  });
}

export function knownNumber(label: string): Suppression {
  const isMeant = matchNumbers(label);
  return {
    label,
    place: { file: "drs.yaml", line: 2, column: 1 },
    covers: ({ kind, drucksache }) => drucksache !== undefined && missingKinds.includes(kind) && isMeant(drucksache),
  };
}
