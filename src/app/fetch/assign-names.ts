import { join } from "node:path";
import { listFiles } from "../../corpus/list-files.ts";
import { readSource } from "../../corpus/read-source.ts";
import type { PlannedDocument } from "../../oparl/papers/planned-document.ts";
import { isFolder } from "../../settings/find-root.ts";
import { paperName } from "../import/paper-name.ts";
import type { FetchState } from "./fetch-state.ts";
import { isSafePath } from "./safe-path.ts";

/**
 * Names for the documents that have none yet: what a person finds them by, never one for two, and none that something else in
 * the folder has. A file that an earlier run made of the document, whose state is lost, is its own.
 *
 * @param folder the corpus' folder
 */
export function assignNames(
  documents: readonly PlannedDocument[],
  { names, textOf }: Pick<FetchState, "names" | "textOf">,
  folder: string,
): ReadonlyMap<string, string> {
  const there = filesIn(folder);
  const taken = new Set([...there, ...names.values()].map(lower));
  const sources = names.size > 0 ? new Map<string, string>() : sourcesOf(there, folder);
  const assigned = new Map<string, string>();
  for (const document of documents) {
    const { id, file, withdrawn } = document;
    if (names.has(id)) continue;
    const path = wanted(document);
    const own = sources.get(file?.url ?? id) ?? (isMadeOf(document, join(folder, path), textOf) ? path : undefined);
    if (withdrawn && own === undefined) continue;
    const name = own ?? free(path, taken);
    taken.add(lower(name));
    assigned.set(id, name);
  }
  return assigned;
}

const lower = (path: string): string => path.toLowerCase();

function filesIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  // Hidden folders and what is no paper are in nobody's way: names of papers are not theirs.
  return listFiles([folder]).files.map(({ path }) => path.slice(join(folder, "x").length - 1));
}

/** The files that were made of a document, by its address. */
function sourcesOf(files: readonly string[], folder: string): Map<string, string> {
  return new Map(
    files.flatMap((path): Array<[string, string]> => {
      const read = readSource(join(folder, path));
      const source = "source" in read ? read.source.frontMatter["source"]?.value : undefined;
      return typeof source === "string" && isSafePath(path) ? [[source, path]] : [];
    }),
  );
}

/** Whether a file is what drs exported, sign by sign. */
function isMadeOf({ file }: PlannedDocument, path: string, textOf: FetchState["textOf"]): boolean {
  const text = file?.exported && textOf(file.id);
  const read = text === undefined ? undefined : readSource(path);
  return read !== undefined && "source" in read && read.source.text === `${file?.exported?.frontMatter}${text}`;
}

function wanted({ id, file, named }: PlannedDocument): string {
  const own = file?.exported?.file;
  if (own !== undefined && isSafePath(own)) return own;
  const otherwise = file?.fileName ?? new URL(file?.url ?? id).pathname.replace(/^.*\/(?=.)/, "");
  return `${paperName({ ...named, otherwise })}.md`;
}

function free(path: string, taken: ReadonlySet<string>): string {
  const [, stem = path, ending = ""] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? [];
  let name = path;
  for (let n = 2; taken.has(lower(name)); n++) name = `${stem}-${n}${ending}`;
  return name;
}
