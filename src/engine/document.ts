import { createHash } from "node:crypto";
import { LEAST_WORD } from "../analysis/analysis.ts";
import type { PaperHead, StoredPaper, WholePaper } from "../store/index.ts";
import { indexedFields, yearOf } from "../store/index.ts";

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

/**
 * A `PaperDocument` as JSON. Its counts, which come last, are written here: objects with thousands of names of their own take longer to
 * make and to write than all else.
 *
 * @param signature what changes with the paper
 */
export function toDocument(paper: WholePaper, source: StoredSource, signature: string): string {
  const { lengths, ...rest } = paper;
  const { drucksache, date }: PaperHead = JSON.parse(paper.head);
  const year = date === undefined ? yearOf(drucksache) : undefined;
  const spelled = Object.values(paper.terms).flatMap((terms) => terms.split(" "));
  const matter = paper.matter.findIndex((hash) => hash !== 0);
  const document: Omit<PaperDocument, "counts"> = {
    ...rest,
    signature,
    length: Object.fromEntries(indexedFields.map((field, i) => [field, lengths[i] ?? 0])),
    vocabulary: [...new Set(spelled)].filter((term) => term >= LEAST_WORD),
    ...(date !== undefined && { date }),
    ...(year !== undefined && { year }),
    ...(drucksache !== undefined && { order: orderOf(drucksache) }),
    matters: matter < 0 ? paper.file : `${matter} ${paper.matter[matter]}`,
    source,
  };
  return `${JSON.stringify(document).slice(0, -1)},"counts":${countsIn(paper.terms)}}`;
}

/** How often each term stands in each field, as JSON. */
export function countsIn(fields: WholePaper["terms"]): string {
  return objectOf(Object.entries(fields), (terms) => objectOf(timesOf(terms.split(" ")), String));
}

function timesOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  return times;
}

/** @param entries whose names are keys of counts, or fields: nothing in them has to be escaped */
function objectOf<Value>(entries: Iterable<readonly [string, Value]>, json: (value: Value) => string): string {
  return `{${Array.from(entries, ([name, value]) => `"${keyOfTerm(name)}":${json(value)}`).join(",")}}`;
}

/** The other way round, of what was asked for of a document. */
export function toPaper({ length, counts = {}, ...paper }: Partial<PaperDocument>): StoredPaper {
  const own = Object.entries(counts).map(([field, some]) => [field, rekeyed(some)] as const);
  const lengths = indexedFields.map((field) => length?.[field] ?? 0);
  return {
    file: "",
    head: "{}",
    citations: 0,
    matter: [0, 0, 0],
    numbers: [],
    ...paper,
    lengths,
    counts: Object.fromEntries(own),
  };
}

function rekeyed(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [termOfKey(key), count]));
}

/** A term as a key of `counts`: signs other than letters and digits mean something where keys are asked for. */
export function keyOfTerm(term: string): string {
  return term.replace(/[^\p{L}\p{M}\p{N}]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}

function termOfKey(key: string): string {
  return key.replace(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
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
