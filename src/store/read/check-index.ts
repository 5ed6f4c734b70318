import type { Message } from "../../language/message.ts";
import { readManifest } from "../files/read-manifest.ts";
import { DamageError } from "../format/damage.ts";
import type { Segment } from "../format/segment.ts";
import type { TermTable } from "../format/term-table.ts";
import { statisticsOf } from "../write/statistics.ts";
import { loadSnapshot } from "./load-snapshot.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a check of a whole index came to. */
export type IndexCheck =
  | { readonly found: "none" }
  /** Everything was read, and everything fits together. */
  | { readonly found: "whole"; readonly papers: number; readonly bytes: number }
  | { readonly found: "damage"; readonly mistakes: readonly Message[] };

/**
 * Reads every byte of an index, and compares what must agree.
 * @throws a system error if it may not be read
 */
export function checkIndex(folder: string): IndexCheck {
  const reading = readManifest(folder);
  if (reading.found === "unreadable") throw reading.why;
  if (reading.found === "none") return { found: "none" };
  if (reading.found === "damage") return { found: "damage", mistakes: [{ id: "damaged-manifest" }] };
  if (reading.found === "foreign") return { found: "damage", mistakes: [{ id: "index-not-yours" }] };
  const { snapshot, damage, unreadable } = loadSnapshot(folder, reading.manifest.fingerprint);
  if (unreadable) throw unreadable;
  if (!snapshot) return { found: "damage", mistakes: [damage ?? { id: "index-replaced" }] };
  try {
    const mistakes = [
      ...attempt(() => checkStatistics(snapshot)),
      ...attempt(() => checkVocabulary(snapshot)),
      ...snapshot.segments.flatMap(({ segment }) => checkSegment(segment)),
    ];
    // A page that is damaged is met on several ways.
    const different = new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake]));
    if (different.size > 0) return { found: "damage", mistakes: [...different.values()] };
    return { found: "whole", papers: snapshot.manifest.documents, bytes: bytesOf(snapshot) };
  } finally {
    snapshot.close();
  }
}

/** Bytes of an index' content. */
export function bytesOf({ manifest: { segments, files, vocabulary } }: Pick<Snapshot, "manifest">): number {
  return [files, vocabulary, ...segments].reduce((sum, { length }) => sum + length, 0);
}

function attempt(check: () => Message[]): Message[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof DamageError) return [error.reason];
    throw error;
  }
}

/** The table of files, the documents and the manifest must tell the same. */
function checkStatistics({ manifest, segments, files }: Snapshot): Message[] {
  const mistakes: Message[] = [];
  const seen = new Set<string>();
  for (const { file, segment, document } of files()) {
    const open = segments[segment];
    if (segment < 0) continue;
    if (!open || open.dead.has(document)) mistakes.push({ id: "indexed-nowhere", file });
    else if (open.segment.head(document).file !== file) mistakes.push({ id: "indexed-as-another", file });
    seen.add(`${segment} ${document}`);
  }
  const statistics = statisticsOf(
    files(),
    segments.map(({ segment }) => segment),
  );
  const living = segments.reduce((sum, { segment, dead }) => sum + segment.description.documents - dead.size, 0);
  if (seen.size !== living) mistakes.push({ id: "indexed-count", papers: living, files: seen.size });
  for (const key of ["documents", "citations", "averageLengths"] as const) {
    if (JSON.stringify(statistics[key]) !== JSON.stringify(manifest[key])) {
      const [written, counted] = [manifest[key], statistics[key]].map(String);
      mistakes.push({ id: "indexed-figure", key, written, counted });
    }
  }
  return mistakes;
}

/** Words out of order would not be found. */
function checkVocabulary({ analysis, manifest }: Snapshot): Message[] {
  const words = analysis().vocabulary.text.split("\n");
  const isRising = words.every((word, i) => i === 0 || word > (words[i - 1] ?? ""));
  return isRising ? [] : [inFile(manifest.vocabulary.file, { id: "words-out-of-order" })];
}

function checkSegment(segment: Segment): Message[] {
  const { file, documents } = segment.description;
  const mistakes = attempt(() => {
    segment.verify();
    return checkRecords(segment);
  });
  for (const table of [segment.words, segment.numbers]) mistakes.push(...attempt(() => checkTerms(table, documents)));
  return mistakes.map((mistake) => (mistake.id === "file-is-damaged" ? mistake : inFile(file, mistake)));
}

function inFile(file: string, what: Message): Message {
  return { id: "file-is-damaged", file, what };
}

function checkRecords({ record, head, description: { documents } }: Segment): Message[] {
  const mistakes: Message[] = [];
  let before = "";
  for (let document = 0; document < documents; document++) {
    const { file } = record(document);
    if (file !== head(document).file) mistakes.push({ id: "record-of-another", document, file });
    if (file <= before && document > 0) mistakes.push({ id: "record-out-of-order", document });
    before = file;
  }
  return mistakes;
}

function checkTerms(table: TermTable, documents: number): Message[] {
  let before: string | undefined;
  for (const { term, fields } of table.all()) {
    if (before !== undefined && term <= before) return [{ id: "term-out-of-order", term, before }];
    before = term;
    for (const postings of fields) {
      for (let i = postings.start; i < postings.end; i++) {
        const document = postings.documents[i] ?? 0;
        const isRising = i === postings.start || document > (postings.documents[i - 1] ?? 0);
        if (!isRising || document >= documents) return [{ id: "term-in-no-paper", term }];
      }
    }
  }
  return [];
}
