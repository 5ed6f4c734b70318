import { copyRow } from "../../export/postgres/copy.ts";
import { type CopyFile, loadScript } from "../../export/postgres/load-script.ts";
import { searchTerms, type Weight } from "../../export/postgres/search-terms.ts";
import type { Paper } from "../../paper/record.ts";
import { type IndexedField, toIndexed } from "../../store/index.ts";
import { clean } from "../../text/clean.ts";
import { readerIn } from "../read-text.ts";
import type { Session } from "../session.ts";
import { type ExportFolder, openExportFolder } from "./export-folder.ts";
import { type TablesExport, tablesOfCorpus } from "./export-tables.ts";
import { refuseInsideCorpus } from "./exported-papers.ts";

/** The file that `psql` runs; also what a folder of such an export is told by. */
export const loadFile = "load.sql";

// A text of all papers would not fit into a string.
const PAPERS_A_FILE = 1_000;

const weights: Readonly<Record<IndexedField, Weight>> = {
  ...{ betreff: "A", drucksache: "B", questions: "B" },
  ...{ sender: "C", committees: "C", attachments: "C", body: "D" },
};

/**
 * Writes the papers of a corpus and what stands in them as files that PostgreSQL loads, with the terms of their words.
 *
 * @throws UserError of kind `folder-in-corpus`, `not-own-folder`, `cannot-write` or `no-papers`
 */
export async function exportPostgres(session: Session, folder: string): Promise<TablesExport> {
  refuseInsideCorpus(session, folder);
  const tables = await tablesOfCorpus(session);
  const target = openExportFolder(folder, (path) => path === loadFile);
  const files: CopyFile[] = [];
  const copy = (table: string, file: string, rows: readonly string[]): void => {
    target.write(file, rows.join(""));
    files.push({ table, file });
  };
  for (const { name, columns, rows } of tables) {
    const types = columns.map(({ type }) => type);
    copy(
      name,
      `${name}.copy`,
      rows.map((row) => copyRow(row, types)),
    );
  }
  const texts = await writeTexts(session, copy);
  target.write(loadFile, loadScript(tables, files));
  removeLeft(target);
  const rows = tables.map((table) => ({ table: table.name as string, rows: table.rows.length }));
  return { ...target.counts(), rows: [...rows, { table: "texts", rows: texts }] };
}

type Copy = (table: string, file: string, rows: readonly string[]) => void;

/** The texts with the terms of their words. @returns how many */
async function writeTexts(session: Session, copy: Copy): Promise<number> {
  const reader = readerIn(session.corpus);
  return session.ask((index) => {
    const textRow = (paper: Paper): string => {
      const source = reader.readText(paper.file);
      const text = source ? clean(source.text, source.bodyStart).text : "";
      const indexed = Object.entries(toIndexed(paper, text)) as Array<[IndexedField, string]>;
      const weighed = indexed.map(([field, of]) => ({ weight: weights[field], text: of }));
      const terms = searchTerms(
        weighed.sort((a, b) => a.weight.localeCompare(b.weight)),
        index.analysis,
      );
      return copyRow([paper.file.slice(index.prefix.length), text, terms], ["text", "text", "text"]);
    };
    const papers = index.papers();
    for (let part = 0; part * PAPERS_A_FILE < papers.length; part++) {
      const rows = papers.slice(part * PAPERS_A_FILE, (part + 1) * PAPERS_A_FILE).map(textRow);
      copy("texts", `texts-${part + 1}.copy`, rows);
    }
    return papers.length;
  });
}

/** Takes away parts that an earlier export of more papers wrote. */
function removeLeft(target: ExportFolder): void {
  for (const path of target.left()) if (/^texts-\d+\.copy$/.test(path)) target.remove(path);
}
