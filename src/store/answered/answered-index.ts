import { analysisWith } from "../../analysis/analysis.ts";
import type { Paper, PaperKind } from "../../paper/record.ts";
import type { MatterHashes } from "../format/matter-hashes.ts";
import type { PaperHead } from "../format/paper-head.ts";
import type { Segment } from "../format/segment.ts";
import { FEW_PAPERS, isSpelled } from "../format/spellings.ts";
import { type PaperIndex, toPaperIndex } from "../read/paper-index.ts";
import type { Snapshot } from "../read/snapshot.ts";
import { answeredNumbers } from "./answered-numbers.ts";
import { answeredWords, wordsNear } from "./answered-words.ts";
import type { Answers, FetchedPapers, KeptPapers } from "./answers.ts";
import { NotHereError } from "./not-here-error.ts";
import type { StoredPaper } from "./stored-paper.ts";

export interface AnsweredIndex {
  readonly kept: KeptPapers;
  readonly answers: Answers;
  /** In the order of their paths. */
  readonly papers: FetchedPapers;
  /** Whether these papers are all that is asked about. */
  readonly isClosed: boolean;
  /** Whether they were fetched with their counts of a term; with none, unless told. */
  readonly isAsked?: (term: string) => boolean;
  /** What the files of the records begin with. */
  readonly shownRoot: string;
}

/**
 * An index that somebody else keeps, as it looks from some papers of it that were fetched: it ranks these as it would among all.
 * What is asked of it throws NotFetchedError where more has to be fetched.
 */
export function openAnswered({ kept, shownRoot, ...answered }: AnsweredIndex): PaperIndex {
  const { answers, papers } = answered;
  const segment = segmentOf(answered);
  const analysis = analysisWith(kept.vocabulary);
  const nowhere = { file: "", length: 0, mtimeMs: 0 };
  const snapshot: Snapshot = {
    manifest: {
      ...{ format: 0, fingerprint: "", root: "", fields: [], segments: [], problems: [], unlisted: [] },
      ...{ files: nowhere, vocabulary: { ...nowhere, papers: 0 }, traces: { folders: [], files: [] } },
      ...{ municipality: kept.municipality, written: kept.written },
      ...{ documents: kept.papers, citations: kept.citations, averageLengths: kept.averageLengths },
    },
    segments: [{ segment, dead: new Set(), first: 0 }],
    storage: { folder: "", isRemote: true, open: notHere, create: notHere, discard: notHere },
    files: () =>
      papers.map(({ file }, document) => ({ file, size: 0, mtimeMs: 0, segment: 0, document, isFresh: false })),
    analysis: () => analysis,
    close() {},
  };
  const index = toPaperIndex(snapshot, { shownRoot, unlisted: [] });
  const within = (file: string): string | undefined =>
    file.startsWith(index.prefix) ? file.slice(index.prefix.length) : undefined;
  return {
    ...index,
    papers: whole,
    references: whole,
    paper(file) {
      const path = within(file);
      if (path !== undefined) answers.fetchFile(path);
      return index.paper(file);
    },
    referencesOf(file) {
      const path = within(file);
      if (path !== undefined) answers.fetchFile(path);
      return index.referencesOf(file);
    },
  };
}

function whole(): never {
  throw new NotHereError();
}

function notHere(): never {
  throw new Error("an index that somebody else keeps has no files");
}

type Answered = Omit<AnsweredIndex, "kept" | "shownRoot">;

function segmentOf({ answers, papers, isClosed, isAsked = () => false }: Answered): Segment {
  const at = (document: number): StoredPaper => papers[document] as StoredPaper;
  const recordOf = (document: number): Paper => {
    const { file } = at(document);
    return { ...JSON.parse(answers.recordOf(file)), file };
  };
  const ids = idsOf(papers);
  return {
    description: { file: "", length: 0, documents: papers.length, sections: {} as never },
    words: answeredWords(answers, papers, isAsked),
    numbers: answeredNumbers(answers, papers, isClosed),
    citations: (document) => at(document).citations,
    kind: (document) => at(document).kind as PaperKind | undefined,
    readAhead() {},
    fieldLength: (document, field) => at(document).lengths[field] ?? 0,
    fieldLengths: (document) => at(document).lengths,
    lengthsIn: () => undefined,
    matter: (document): MatterHashes => at(document).matter,
    matterIds: (documents) => Uint32Array.from(documents.flatMap((document) => ids[document] ?? [])),
    spelledLike: (term, most) => wordsNear(answers, term, most, FEW_PAPERS).filter(isSpelled),
    head: (document): PaperHead => ({ sender: [], ...JSON.parse(at(document).head), file: at(document).file }),
    record: recordOf,
    related: {
      all: whole,
      of: (document, shown) => referencesAt(answers, at(document), shown),
    },
    row: notHere,
    stored: notHere,
    recordLines: notHere,
    recordBytes: notHere,
    ready() {},
    verify() {},
    close() {},
  };
}

type References = ReturnType<Segment["related"]["of"]>;

function referencesAt(answers: Answers, { file }: StoredPaper, shown: (file: string) => string): References {
  const { references, details } = answers.referencesOf(file);
  if (references === "") return undefined;
  const parsed = JSON.parse(references);
  return { citations: [], ...parsed, file: shown(file), details: () => JSON.parse(details) };
}

/** Hashes as they are: they are equal where those of a segment would be. */
function idsOf(papers: FetchedPapers): ReadonlyArray<MatterHashes> {
  return papers.map(({ matter }) => matter);
}
