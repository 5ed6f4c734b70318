import { numberIdentity } from "../../drucksache/identity.ts";
import { type Table, tableNames } from "../../export/tables/column.ts";
import { tablesOf } from "../../export/tables/tables.ts";
import type { Paper, Question } from "../../paper/record.ts";
import { exchangeOf } from "../../refs/exchange.ts";
import { relationsOf } from "../../refs/relations.ts";
import type { PaperIndex } from "../../store/index.ts";
import { readerIn } from "../read-text.ts";
import type { Session } from "../session.ts";
import { openExportFolder, type Written } from "./export-folder.ts";
import { refuseInsideCorpus } from "./exported-papers.ts";

export interface TablesRequest {
  /** The folder that will hold a file for each table. */
  readonly folder: string;
  /** Also the ending of the files. */
  readonly format: string;
  readonly render: (table: Table) => string | Uint8Array;
}

export interface TablesExport extends Written {
  /** How many rows each table has. */
  readonly rows: ReadonlyArray<{ readonly table: string; readonly rows: number }>;
}

/**
 * Writes the papers of a corpus and what stands in them as tables.
 *
 * @throws UserError of kind `folder-in-corpus`, `not-own-folder`, `cannot-write` or `no-papers`
 */
export async function exportTables(session: Session, { folder, format, render }: TablesRequest): Promise<TablesExport> {
  refuseInsideCorpus(session, folder);
  const tables = await tablesOfCorpus(session);
  const target = openExportFolder(folder, isTable);
  for (const table of tables) target.write(`${table.name}.${format}`, render(table));
  return { ...target.counts(), rows: tables.map(({ name, rows }) => ({ table: name, rows: rows.length })) };
}

// A folder may hold the tables in several formats.
const isTable = (path: string): boolean => tableNames.some((name) => path.startsWith(`${name}.`));

/** The records of a corpus as tables. Files are paths below the corpus' folder. */
export async function tablesOfCorpus(session: Session): Promise<readonly Table[]> {
  const reader = readerIn(session.corpus);
  return session.ask((index) => {
    const below = (file: string): string => file.slice(index.prefix.length);
    const papers = index.papers().map((paper) => ({ ...paper, file: below(paper.file) }));
    const byNumber = filesByNumber(papers, ({ drucksache }) => drucksache ?? []);
    const citing = filesByNumber(papers, ({ citations }) =>
      citations.flatMap(({ drucksache, body }) => (body === undefined ? drucksache : [])),
    );
    const answers = answerFinder(session, index, (file, { start, end }) =>
      reader.readText(file)?.text.slice(start, end).replace(/\s+/g, " ").trim(),
    );
    return tablesOf(papers, {
      papersWith: (drucksache) => (byNumber.get(numberIdentity(drucksache)) ?? []).map((file) => ({ file })),
      citing: (drucksache) => citing.get(numberIdentity(drucksache)) ?? [],
      answersTo: (paper, question) =>
        answers(index.prefix + paper.file, question).map(({ file, text }) => ({ file: below(file), text })),
    });
  });
}

function filesByNumber(
  papers: readonly Paper[],
  numbersOf: (paper: Paper) => string | readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, Set<string>>();
  for (const paper of papers) {
    for (const number of [numbersOf(paper)].flat()) {
      const key = numberIdentity(number);
      files.set(key, (files.get(key) ?? new Set()).add(paper.file));
    }
  }
  return new Map(Array.from(files, ([key, of]) => [key, [...of]]));
}

interface FoundAnswer {
  readonly file: string;
  readonly text: string;
}

/** Finds the answers to a question; of one paper after the other, so that each exchange is read once. */
function answerFinder(
  { corpus }: Session,
  index: PaperIndex,
  textOf: (file: string, span: { readonly start: number; readonly end: number }) => string | undefined,
): (file: string, question: Question) => readonly FoundAnswer[] {
  let last: { readonly file: string; readonly found: ReadonlyMap<number, readonly FoundAnswer[]> } | undefined;
  return (file, { start }) => {
    if (last?.file !== file) last = { file, found: exchangeIn(file) };
    return last.found.get(start) ?? [];
  };

  function exchangeIn(file: string): ReadonlyMap<number, readonly FoundAnswer[]> {
    const paper = index.paper(file);
    const exchange = paper && exchangeOf(paper, relationsOf(paper, index, corpus.municipality.numbers));
    const found = new Map<number, FoundAnswer[]>();
    for (const { questions, answers } of exchange?.question.file === file ? exchange.turns : []) {
      const texts = answers.flatMap(({ reply, answer }) => {
        const text = textOf(reply.file, answer);
        return text === undefined ? [] : [{ file: reply.file, text }];
      });
      for (const question of questions) found.set(question.start, [...(found.get(question.start) ?? []), ...texts]);
    }
    return found;
  }
}
