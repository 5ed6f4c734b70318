import { createHash } from "node:crypto";
import { LEAST_WORD } from "../analysis/analysis.ts";
import type { PaperHead, StoredPaper, WholePaper } from "../store/index.ts";
import { indexedFields, termCounts, yearOf } from "../store/index.ts";

/** What is read of a paper's text: as read, and where in it the paper begins. */
export interface StoredSource {
  readonly text: string;
  readonly bodyStart: number;
}

/** A paper as the engine keeps it. */
export interface PaperDocument extends Omit<WholePaper, "lengths">, Pick<StoredPaper, "counts"> {
  readonly signature: string;
  readonly length: Readonly<Record<string, number>>;
  readonly vocabulary: readonly string[];
  readonly date?: string;
  readonly year?: string;
  /** By what numbers are put in order. */
  readonly order?: string;
  /** The first of what tells its matter. */
  readonly matters: string;
  readonly source: StoredSource;
}

/** A `PaperDocument` as JSON. @param signature what changes with the paper */
export function toDocument(paper: WholePaper, source: StoredSource, signature: string): string {
  const { lengths, ...rest } = paper;
  const { drucksache, date }: PaperHead = JSON.parse(paper.head);
  const year = date === undefined ? yearOf(drucksache) : undefined;
  const spelled = Object.values(paper.terms).flatMap((terms) => terms.split(" "));
  const matter = paper.matter.findIndex((hash) => hash !== 0);
  const document: PaperDocument = {
    ...rest,
    counts: termCounts(paper.terms),
    signature,
    length: Object.fromEntries(indexedFields.map((field, i) => [field, lengths[i] ?? 0])),
    vocabulary: [...new Set(spelled)].filter((term) => term >= LEAST_WORD),
    ...(date !== undefined && { date }),
    ...(year !== undefined && { year }),
    ...(drucksache !== undefined && { order: orderOf(drucksache) }),
    matters: matter < 0 ? paper.file : `${matter} ${paper.matter[matter]}`,
    source,
  };
  return JSON.stringify(document);
}

/** The other way round, of what was asked for of a document. */
export function toPaper({ length, ...paper }: Partial<PaperDocument>): StoredPaper {
  const lengths = indexedFields.map((field) => length?.[field] ?? 0);
  return { file: "", head: "{}", citations: 0, matter: [0, 0, 0], numbers: [], counts: {}, ...paper, lengths };
}

// Digits: numbers of papers have fewer.
const DIGITS = 9;

/** Numbers within a number are compared as such: 2024/9 before 2024/10. */
function orderOf(drucksache: string): string {
  return drucksache.replace(/\d+/g, (digits) => digits.padStart(DIGITS, "0"));
}

/** A document's name: paths may be longer than an engine's names. */
export function idOf(file: string): string {
  return createHash("sha256").update(file).digest("base64url");
}
