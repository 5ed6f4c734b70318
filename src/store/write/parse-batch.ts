import type { Analysis } from "../../analysis/analysis.ts";
import type { CorpusFile } from "../../corpus/read-corpus.ts";
import { readCorpus } from "../../corpus/read-corpus.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { partiesOf } from "../../municipality/parties.ts";
import { parseWithText } from "../../paper/parse-paper.ts";
import type { FileProblem } from "../../problem/problem.ts";
import type { Storage } from "../files/storage.ts";
import type { SegmentDescription } from "../format/segment.ts";
import { buildSegment, type ParsedPaper } from "./build-segment.ts";

/** Files to read, in the order of their paths, and the name of the segment to make of them. */
export interface Batch {
  readonly segment: string;
  readonly files: readonly Required<CorpusFile>[];
}

export interface ParsedBatch {
  readonly description: SegmentDescription;
  /** The files that became documents, as they are shown, in the order of the documents. */
  readonly documents: readonly string[];
  /** The files that could not be read. */
  readonly problems: readonly FileProblem[];
}

export interface BatchOptions {
  readonly storage: Storage;
  readonly municipality: Municipality;
  readonly analysis: Analysis;
  readonly onRead?: (files: number) => void;
}

/** Reads and parses files, and writes what was found as a segment. Only its memory for one batch is needed. */
export function parseBatch(
  { segment, files }: Batch,
  { storage, municipality, analysis, onRead }: BatchOptions,
): ParsedBatch {
  const documents: string[] = [];
  const problems: FileProblem[] = [];
  function* papers(): Generator<ParsedPaper> {
    for (const result of readCorpus(files)) {
      if ("problem" in result) problems.push(result.problem);
      else {
        documents.push(result.source.file);
        yield parseWithText(result.source, municipality);
      }
      onRead?.(1);
    }
  }
  const description = buildSegment(segment, storage.create(segment), {
    papers: papers(),
    analysis,
    parties: partiesOf(municipality),
  });
  return { description, documents, problems };
}
