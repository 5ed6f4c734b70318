import { basename, dirname, resolve } from "node:path";
import { isWithin } from "../../corpus/is-within.ts";
import { listFiles } from "../../corpus/list-files.ts";
import { isPaperName } from "../../corpus/paper-path.ts";
import type { FileProblem } from "../../problem/problem.ts";
import { isFolder } from "../../settings/find-root.ts";

/** What is to be imported: files on the disk. */
export interface FoundDocuments {
  readonly paths: readonly string[];
  /** What could not be listed. */
  readonly problems: readonly FileProblem[];
}

// What documents are called; those of the last two sorts are named as not converted rather than passed over.
const documentName = /\.(?:pdf|docx|docm|odt|x?html?|zip|rtf|doc)$/i;

/**
 * The documents among files and folders, each once, in the order of their paths. From folders come files whose names say
 * that they are documents, and texts; a file that is named is taken as it is. Not taken are papers that an import wrote
 * into `into`, and the folders that browsers put beside a page that they save.
 */
export function findDocuments(sources: readonly string[], into: string, follow = false): FoundDocuments {
  const named = new Set(sources.filter((source) => !isFolder(source)).map((path) => resolve(path)));
  const isNamed = (path: string): boolean => documentName.test(path);
  const { files, problems } = listFiles(sources, { follow, isNamed });
  const own = resolve(into);
  const pages = new Set(files.flatMap(({ path }) => /^(.*)\.x?html?$/i.exec(resolve(path))?.[1] ?? []));
  const paths = files
    .map(({ path }) => path)
    .filter((path) => {
      const whole = resolve(path);
      if (named.has(whole)) return true;
      return !isWithin(own, whole) && isDocument(basename(path)) && !isBesidePage(whole, pages);
    });
  return { paths, problems };
}

/** Files of Markdown in a folder are papers already. */
function isDocument(name: string): boolean {
  return documentName.test(name) || (isPaperName(name) && !/\.md$/i.test(name));
}

/** Whether a file lies in `Vorlage_files` or `Vorlage-Dateien` beside `Vorlage.html`. */
function isBesidePage(path: string, pages: ReadonlySet<string>): boolean {
  const folder = dirname(path);
  const page = /^(.*)(?:_files|-Dateien|_Dateien|-files)$/.exec(folder)?.[1];
  return (page !== undefined && pages.has(page)) || (folder !== dirname(folder) && isBesidePage(folder, pages));
}

/** How many documents lie in a folder that an import could make papers of, texts aside. */
export function countDocuments(folder: string): number {
  const { files } = listFiles([folder], { isNamed: (path) => documentName.test(path) });
  return files.filter(({ path }) => documentName.test(path)).length;
}
