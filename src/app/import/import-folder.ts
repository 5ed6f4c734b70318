import { mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { listFiles } from "../../corpus/list-files.ts";
import { readSource } from "../../corpus/read-source.ts";
import { isFolder } from "../../settings/find-root.ts";
import { writeFile } from "../write-file.ts";
import { type ImportedPaper, importedText } from "./imported-text.ts";
import { type NamedFor, paperName } from "./paper-name.ts";

/** What became of a paper's file. */
export type Written = "new" | "changed" | "unchanged";

/** A file that an earlier import wrote. */
export interface EarlierFile {
  /** As people see it from the working folder. */
  readonly file: string;
  readonly source: string;
  readonly sha256: string;
}

/** The folder that papers are imported into, with what earlier imports wrote there. */
export interface ImportFolder {
  /** The file of a source. */
  ofSource(source: string): EarlierFile | undefined;
  /** A file made from the same bytes, wherever they came from. */
  ofBytes(sha256: string): EarlierFile | undefined;
  /**
   * Writes a paper's file, whole or not at all: under the name that its source has already, or else a free one. A file
   * that would not change is left alone.
   *
   * @throws UserError if it cannot be written
   */
  write(paper: ImportedPaper, namedFor: NamedFor): { readonly file: string; readonly how: Written };
}

/**
 * @param into the folder; it is made when the first paper is written
 * @param isRehearsal whether nothing is to be written
 */
export function openImportFolder(into: string, { isRehearsal = false } = {}): ImportFolder {
  const isThere = isFolder(into);
  const earlier = isThere ? listFiles([into]).files.flatMap(({ path }) => earlierFile(path) ?? []) : [];
  const bySource = new Map(earlier.map((one) => [one.source, one]));
  const byBytes = new Map(earlier.map((one) => [one.sha256, one]));
  const taken = new Set(isThere ? readdirSync(into).map((name) => name.toLowerCase()) : []);

  const freeName = (namedFor: NamedFor): string => {
    const name = paperName(namedFor);
    let free = `${name}.md`;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}-${count}.md`;
    return join(into, free);
  };

  return {
    ofSource: (source) => bySource.get(source),
    ofBytes: (sha256) => byBytes.get(sha256),
    write(paper, namedFor) {
      const { source, sha256 } = paper;
      const before = bySource.get(source);
      const file = before?.file ?? freeName(namedFor);
      const text = importedText(paper);
      const now = { file, source, sha256 };
      bySource.set(source, now);
      byBytes.set(sha256, now);
      taken.add(basename(file).toLowerCase());
      if (before && textOf(file) === text) return { file, how: "unchanged" };
      if (!isRehearsal) {
        mkdirSync(into, { recursive: true });
        writeFile(file, text);
      }
      return { file, how: before ? "changed" : "new" };
    },
  };
}

function earlierFile(file: string): EarlierFile | undefined {
  const read = readSource(file);
  if (!("source" in read)) return undefined;
  const { source, sha256 } = read.source.frontMatter;
  if (typeof source?.value !== "string" || typeof sha256?.value !== "string") return undefined;
  return { file, source: source.value, sha256: sha256.value };
}

function textOf(file: string): string | undefined {
  const read = readSource(file);
  return "source" in read ? read.source.text : undefined;
}
