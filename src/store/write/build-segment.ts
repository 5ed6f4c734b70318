import type { Analysis } from "../../analysis/analysis.ts";
import type { PartyTable } from "../../municipality/parties.ts";
import type { Paper } from "../../paper/record.ts";
import { matterKeysOf } from "../../paper/references/matter-keys.ts";
import { isUnrelated, type PaperReferences } from "../../paper/references/references.ts";
import { hashesOf } from "../format/matter-hashes.ts";
import type { Sink } from "../format/paged-file.ts";
import { headOf } from "../format/paper-head.ts";
import { type PackedRecord, recordPacker } from "../format/record-block.ts";
import type { SegmentDescription } from "../format/segment-description.ts";
import { type SegmentDocument, writeSegment } from "../format/segment-writer.ts";
import { writeEach } from "../format/term-source.ts";
import { factTermsOf } from "../read/fact-terms.ts";
import { citedTermsOf, ownTermsOf, partTermsOf } from "../read/number-terms.ts";
import { type IndexedPaper, indexedFields, toIndexed } from "../read/search-options.ts";
import { stringNumbers } from "./string-numbers.ts";
import { type TermCollector, termCollector } from "./term-collector.ts";
import { wordNumbers } from "./word-numbers.ts";

/** A paper with the cleaned text that its record was read from, and what it names. */
export interface ParsedPaper {
  readonly paper: Paper;
  readonly text: string;
  readonly references: PaperReferences;
}

/** What a segment is made of: papers in the order of their paths, and how their words become terms. */
export interface SegmentContent {
  readonly papers: Iterable<ParsedPaper>;
  readonly analysis: Analysis;
  /** The parties of the town, by which senders are told. */
  readonly parties: PartyTable;
  /** Called when all papers are read, and much of what that took is of no use any more. */
  readonly onCollected?: () => void;
}

/** Writes papers as a segment. */
export function buildSegment(file: string, sink: Sink, content: SegmentContent): SegmentDescription {
  // By now nothing is left of what numbered the words, which takes as much memory as sorting their postings does.
  const { documents, words, numbers } = collect(content);
  content.onCollected?.();
  return writeSegment(file, sink, {
    fields: indexedFields.length,
    documents,
    words: (writer) => writeEach(words.terms(), writer),
    numbers: (writer) => writeEach(numbers.terms(), writer),
  });
}

interface Collected {
  readonly documents: readonly SegmentDocument[];
  readonly words: TermCollector;
  readonly numbers: TermCollector;
}

function collect({ papers, analysis, parties }: SegmentContent): Collected {
  const words = termCollector(indexedFields.length);
  const numbering = wordNumbers((word) => words.addWord(analysis.termsOnce(word)));
  const numbers = termCollector(1);
  const numbered = stringNumbers((number) => numbers.addWord([numbered.textOf(number)]));
  const rows: Array<
    Pick<SegmentDocument, "lengths" | "head" | "citations" | "kind" | "references" | "details" | "matter">
  > = [];
  const packed: PackedRecord[] = [];
  const packer = recordPacker((records) => packed.push(...records));
  for (const { paper, text, references } of papers) {
    const document = rows.length;
    const indexed: IndexedPaper = toIndexed(paper, text);
    const lengths = indexedFields.map((name, field) => words.add(document, field, numbering.of(indexed[name])));
    const cited = citedTermsOf(paper);
    const allTerms = [...ownTermsOf(paper), ...cited, ...partTermsOf(paper, text), ...factTermsOf(paper, parties)];
    numbers.add(
      document,
      0,
      allTerms.map((term) => numbered.numberOf(term)),
    );
    const isRelated = !isUnrelated(references);
    rows.push({
      lengths,
      ...{ citations: cited.length, kind: paper.kind },
      head: JSON.stringify(headOf(paper), withoutEmpty),
      references: isRelated ? JSON.stringify(references, withoutEmpty) : "",
      details: isRelated ? JSON.stringify(references.details(), withoutEmpty) : "",
      matter: hashesOf(matterKeysOf(paper), text),
    });
    packer.add(JSON.stringify(paper));
  }
  packer.finish();
  const documents = rows.map((row, i): SegmentDocument => {
    const { records: block = new Uint8Array(0), line = 0 } = packed[i] ?? {};
    return { ...row, records: block, line };
  });
  return { documents, words, numbers };
}

const oftenEmpty = new Set(["sender", "citations", "sentences"]);

/** Many papers cite nothing: such lists are left out where they are empty, and are there again when they are read. */
function withoutEmpty(key: string, value: unknown): unknown {
  return oftenEmpty.has(key) && Array.isArray(value) && value.length === 0 ? undefined : value;
}
