import type { Manifest } from "../files/manifest.ts";
import type { Storage } from "../files/storage.ts";
import { sizeOfPaged } from "../format/paged-file.ts";
import type { PaperHead } from "../format/paper-head.ts";
import { type PaperIndex, toPaperIndex } from "../read/paper-index.ts";
import { openSnapshot, placeOf } from "../read/snapshot.ts";
import { type FetchBytes, type RemoteFiles, remoteFiles } from "./remote-files.ts";
import { unpackStart } from "./start.ts";
import { type HeadedText, openTexts, type StoredText, type StoredTexts } from "./text-table.ts";
import { together } from "./together.ts";

/** What lies on a server: an index as a manifest describes it, and for each of its segments a file of texts. */
export interface RemoteDescription {
  readonly manifest: Manifest;
  readonly texts: ReadonlyArray<{ readonly file: string; readonly length: number }>;
  /** What `ready` needs of all of them, as one file; without it, it is read from them. */
  readonly start?: { readonly file: string; readonly length: number };
}

/** An index that lies on a server. */
export interface RemoteIndex extends Pick<RemoteFiles, "answered" | "fetched"> {
  /** Fetches what every answer needs: the words that compounds are made of, what is asked of each paper, by what all else is found. */
  ready(): Promise<void>;
  /** It is read within `answered` only. */
  readonly index: PaperIndex;
  /** The text of a paper by its number, or by its file. */
  readonly textOf: (paper: number) => StoredText | undefined;
  /** At least so many characters of it, if it is as long. */
  readonly beginningOf: (paper: number, least: number) => StoredText | undefined;
  readonly textIn: (file: string) => StoredText | undefined;
}

/** Opens an index of which nothing was fetched yet. */
export function openRemote({ manifest, texts, start }: RemoteDescription, fetchBytes: FetchBytes): RemoteIndex {
  const files = remoteFiles(fetchBytes);
  const lengths = new Map(
    [...manifest.segments, manifest.files, manifest.vocabulary, ...texts].map(({ file, length }) => [file, length]),
  );
  const open: Storage["open"] = (name) => files.open(name, sizeOfPaged(lengths.get(name) ?? 0));
  const snapshot = openSnapshot({ folder: "", isRemote: true, open, create: readOnly, discard: readOnly }, manifest);
  // They come with the texts.
  const heads = new Map<number, PaperHead>();
  const index = toPaperIndex(snapshot, { shownRoot: "", unlisted: [], knownHead: (paper) => heads.get(paper) });
  const tables = manifest.segments.map(({ documents }, i) => {
    const { file = "", length = 0 } = texts[i] ?? {};
    return openTexts(open(file), { length, documents });
  });
  const inTable = (paper: number, read: (texts: StoredTexts, local: number) => HeadedText | undefined) => {
    const { segment, local } = placeOf(snapshot, paper);
    const texts = tables[snapshot.segments.findIndex((one) => one.segment === segment)];
    const stored = texts && read(texts, local);
    if (stored) heads.set(paper, stored.head);
    return stored;
  };
  const textOf = (paper: number): StoredText | undefined => inTable(paper, ({ of }, local) => of(local));
  return {
    index,
    async ready() {
      if (start) {
        const { bytes } = await fetchBytes(start.file, 0, start.length);
        for (const [name, runs] of unpackStart(bytes, start.file)) for (const run of runs) files.take(name, run);
      }
      await files.answered(() => {
        together([
          () => index.analysis.vocabulary.text,
          ...snapshot.segments.map(({ segment }) => segment.ready),
          ...tables.map((table) => table.ready),
        ]);
      });
    },
    answered: files.answered,
    fetched: files.fetched,
    textOf,
    beginningOf: (paper, least) => inTable(paper, (texts, local) => texts.beginningOf(local, least)),
    textIn(file) {
      const paper = index.sets.paperOf(file);
      return paper === undefined ? undefined : textOf(paper);
    },
  };
}

function readOnly(): never {
  throw new Error("an index on a server is only read");
}
