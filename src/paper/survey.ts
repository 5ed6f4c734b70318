import { parseNumber } from "../drucksache/canonical.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { type LeftOut, leftOutOf } from "./left-out.ts";
import { parsePaper } from "./parse-paper.ts";
import type { Paper } from "./record.ts";
import type { Source } from "./source.ts";

/** What a town's data finds in some of its papers, for those who declare it. */
export interface Survey {
  readonly papers: readonly Paper[];
  /** In how many papers each field was found. */
  readonly found: Readonly<Record<SurveyedField, number>>;
  /** What was seen in the papers and not taken, because it is not sure. */
  readonly leftOut: readonly LeftOut[];
  /** Words and patterns of the town that stand in none of the papers. */
  readonly unseen: ReadonlyArray<{ readonly what: WordKind; readonly word: string }>;
  /** Texts that look like a number, are declared to be none, and were taken for one. */
  readonly mistaken: readonly string[];
}

export type SurveyedField = (typeof surveyedFields)[number];
export type WordKind = "pattern" | "label" | "kind" | "heading";

/** The fields in the order in which a head has them. */
export const surveyedFields = [
  "drucksache",
  "kind",
  "betreff",
  "sender",
  "date",
  "submitted",
  "office",
  "beratungsfolge",
  "sections",
  "questions",
  "attachments",
  "citations",
] as const satisfies ReadonlyArray<keyof Paper>;

/** @param usual a town from which the surveyed one has words; they are not looked for */
export function surveyPapers(sources: readonly Source[], municipality: Municipality, usual: Municipality): Survey {
  const papers = sources.map((source) => parsePaper(source, municipality));
  const isFound = (paper: Paper, field: SurveyedField): boolean => [paper[field] ?? []].flat().length > 0;
  const counts = surveyedFields.map(
    (field) => [field, papers.filter((paper) => isFound(paper, field)).length] as const,
  );
  return {
    papers,
    found: Object.fromEntries(counts) as Record<SurveyedField, number>,
    leftOut: sources.flatMap((source, i) => {
      const paper = papers[i];
      return paper ? leftOutOf(source, paper, municipality) : [];
    }),
    unseen: [...unseenPatterns(papers, sources, municipality), ...unseenWords(sources, municipality, usual)],
    mistaken: municipality.numbers.lookAlikes.filter(
      (text) => parsePaper({ ...nothing, text }, municipality).citations.length > 0,
    ),
  };
}

const nothing: Source = { file: "", text: "", bodyStart: 0, frontMatter: {}, problems: [] };

/** Whether a record has what everything else depends on: number, kind and subject; an annex or minutes need their kind only. */
export function isIdentified({ drucksache, kind, betreff, problems }: Paper): boolean {
  if (kind === "anlage" || kind === "protokoll" || problems.some((problem) => problem.kind === "no-text")) return true;
  return drucksache !== undefined && kind !== undefined && betreff !== undefined;
}

function unseenPatterns(
  papers: readonly Paper[],
  sources: readonly Source[],
  { numbers }: Municipality,
): Survey["unseen"] {
  // As printed: a canonical number may have lost the blanks of its pattern.
  const own = papers.flatMap(({ places: { drucksache: at } }, i) =>
    at ? (sources[i]?.text.slice(at.start, at.end) ?? []) : [],
  );
  const seen = new Set([...own, ...papers.flatMap(({ citations }) => citations.map(({ text }) => text))]);
  const patterns = numbers.forms.map((form) => ({ pattern: form.pattern, scheme: { forms: [form], lookAlikes: [] } }));
  return patterns
    .filter(({ scheme }) => ![...seen].some((number) => parseNumber(scheme, number) !== undefined))
    .map(({ pattern }) => ({ what: "pattern", word: pattern }));
}

function unseenWords(sources: readonly Source[], municipality: Municipality, usual: Municipality): Survey["unseen"] {
  const texts = sources.map(({ text }) => text.toLowerCase());
  const own: ReadonlyArray<readonly [WordKind, readonly string[], readonly string[]]> = [
    ["label", Object.values(municipality.labels).flat(), Object.values(usual.labels).flat()],
    ["kind", Object.keys(municipality.kinds), Object.keys(usual.kinds)],
    ["heading", Object.keys(municipality.headings), Object.keys(usual.headings)],
  ];
  return own.flatMap(([what, words, known]) =>
    words
      .filter((word) => !known.includes(word) && !texts.some((text) => text.includes(word.toLowerCase())))
      .map((word) => ({ what, word })),
  );
}
