import type { NumberForm } from "../../drucksache/scheme.ts";
import type { FileProblem } from "../../problem/problem.ts";
import { toUtf8 } from "../format/bytes.ts";
import { crc32 } from "../format/checksum.ts";
import type { SegmentDescription } from "../format/segment-description.ts";

/** Raised whenever the files of an index change their form. */
export const formatVersion = 11;

/** What an index was made from and where its parts are: the one file that says which others count. */
export interface Manifest {
  readonly format: number;
  /** Of the program, the options, the analysis and the municipality: after any change the index is built again. */
  readonly fingerprint: string;
  readonly municipality: string;
  /** Whether the papers showed it, and nobody said so. */
  readonly isRecognised?: boolean;
  /** How the papers number themselves and whose they are, where nobody declared the town. */
  readonly learned?: { readonly title: string; readonly forms: readonly NumberForm[] };
  /** The corpus' folder, seen from the index' folder, so that both can be moved together. */
  readonly root: string;
  /** When it was written, as an ISO time. */
  readonly written: string;
  /** The fields in the order of their numbers. */
  readonly fields: readonly string[];
  /** Papers that are not dead. */
  readonly documents: number;
  /** Places at which they cite papers of the town. */
  readonly citations: number;
  /** How many different words each field has on average, computed as MiniSearch does, in the order of the paths. */
  readonly averageLengths: readonly number[];
  readonly segments: readonly LiveSegment[];
  /** The table of files. */
  readonly files: WrittenFile;
  /** The words that compounds are made of, and from how many papers they were learned. */
  readonly vocabulary: WrittenFile & { readonly papers: number };
  /** The files that could not be read. */
  readonly problems: readonly FileProblem[];
  /** What could not be listed in the corpus. */
  readonly unlisted: readonly FileProblem[];
  readonly traces: CorpusTraces;
}

/** A file of the index as it was when it was written. */
export interface WrittenFile {
  readonly file: string;
  /** Bytes of content, without the checksums. */
  readonly length: number;
  /** When it was changed last. With another time it is another file, of whoever put it there. */
  readonly mtimeMs: number;
}

/** A segment, and its documents that were changed or removed since it was written, in rising order. */
export interface LiveSegment extends SegmentDescription, WrittenFile {
  readonly dead: readonly number[];
}

/** By what a large corpus shows, without a look at each file, that it is not as it was. Paths below its folder. */
export interface CorpusTraces {
  readonly folders: ReadonlyArray<readonly [path: string, mtimeMs: number]>;
  readonly files: ReadonlyArray<readonly [path: string, size: number, mtimeMs: number]>;
}

export const manifestFile = "manifest.json";

/** The second line of a manifest, which follows its JSON. */
export function checksumOf(json: string): string {
  return crc32(toUtf8(json)).toString(16).padStart(8, "0");
}
