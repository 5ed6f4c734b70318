import type { Analysis } from "../../analysis/analysis.ts";
import type { CorpusFile } from "../../corpus/read-corpus.ts";
import { readCorpus } from "../../corpus/read-corpus.ts";
import type { Message } from "../../language/message.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { partiesOf } from "../../municipality/parties.ts";
import { parseWithText } from "../../paper/parse-paper.ts";
import type { Source } from "../../paper/source.ts";
import type { FileProblem } from "../../problem/problem.ts";
import type { Storage } from "../files/storage.ts";
import type { SegmentDescription } from "../format/segment-description.ts";
import { buildSegment, type ParsedPaper } from "./build-segment.ts";

/** Files to read, in the order of their paths, and the name of the segment to make of them. */
export interface Batch {
  readonly segment: string;
  readonly files: readonly Required<CorpusFile>[];
}

export interface ParsedBatch {
  /** The segment that was made; none of files that cannot be read. */
  readonly description?: SegmentDescription;
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
  readonly onCollected?: () => void;
}

/** No text is known that parsing fails on; of one that there may be, all others must not suffer. */
function parseSource(source: Source, municipality: Municipality): ParsedPaper | { readonly problem: FileProblem } {
  try {
    return parseWithText(source, municipality);
  } catch (error) {
    // What does not fit into an array, a string or the stack.
    if (!(error instanceof RangeError)) throw error;
    return { problem: tooMuch(source.file, { id: "too-much-memory" }) };
  }
}

/** The problem of a file that takes up too much of something. */
export function tooMuch(file: string, message: Message): FileProblem {
  return { file, kind: "unreadable", message, line: 1, column: 1 };
}

/** Reads and parses files, and writes what was found as a segment. Only its memory for one batch is needed. */
export function parseBatch(
  { segment, files }: Batch,
  { storage, municipality, analysis, onRead, onCollected }: BatchOptions,
): ParsedBatch {
  const documents: string[] = [];
  const problems: FileProblem[] = [];
  function* papers(): Generator<ParsedPaper> {
    for (const result of readCorpus(files)) {
      const parsed = "problem" in result ? result : parseSource(result.source, municipality);
      if ("problem" in parsed) problems.push(parsed.problem);
      else {
        documents.push(parsed.paper.file);
        yield parsed;
      }
      onRead?.(1);
    }
  }
  const description = buildSegment(segment, storage.create(segment), {
    papers: papers(),
    analysis,
    parties: partiesOf(municipality),
    ...(onCollected && { onCollected }),
  });
  return { description, documents, problems };
}
