import type { Citation } from "../../citation/citation.ts";
import type { Consultation, Paper, Question } from "../../paper/record.ts";
import { type Columns, type Table, type TableName, tableOf } from "./column.ts";

/** How a paper stands to the others, for the tables. */
export interface TableContext {
  /** The papers that have a number. */
  papersWith(drucksache: string): readonly Pick<Paper, "file">[];
  /** The files that cite a number. */
  citing(drucksache: string): readonly string[];
  /** What answers a question, and in which files; nothing, if nothing does. */
  answersTo(paper: Paper, question: Question): ReadonlyArray<{ readonly file: string; readonly text: string }>;
}

interface InPaper<Part> {
  readonly paper: Paper;
  readonly part: Part;
  /** From 1. */
  readonly place: number;
}

/** The papers, and what stands in them, as tables. @param papers in the order of their files */
export function tablesOf(papers: readonly Paper[], context: TableContext): readonly Table[] {
  return [
    tableOf("papers", paperColumns(context), papers),
    tableOf(
      "citations",
      citationColumns(context),
      partsOf(papers, ({ citations }) => citations),
    ),
    tableOf(
      "sittings",
      sittingColumns,
      partsOf(papers, ({ beratungsfolge }) => beratungsfolge),
    ),
    tableOf(
      "questions",
      questionColumns(context),
      partsOf(papers, ({ questions }) => questions),
    ),
  ];
}

/** The names of the columns of each table. */
export function columnNames(): Readonly<Record<TableName, readonly string[]>> {
  const nothing: TableContext = { papersWith: () => [], citing: () => [], answersTo: () => [] };
  const named = tablesOf([], nothing).map(({ name, columns }) => [name, columns.map((column) => column.name)]);
  return Object.fromEntries(named) as Record<TableName, readonly string[]>;
}

function partsOf<Part>(papers: readonly Paper[], parts: (paper: Paper) => readonly Part[]): InPaper<Part>[] {
  return papers.flatMap((paper) => parts(paper).map((part, i) => ({ paper, part, place: i + 1 })));
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const paperColumns = ({ citing }: TableContext): Columns<Paper> => ({
  file: { type: "text", cell: ({ file }) => file },
  municipality: { type: "text", cell: ({ municipality }) => municipality },
  drucksache: { type: "text", cell: ({ drucksache }) => drucksache },
  kind: { type: "text", cell: ({ kind }) => kind },
  betreff: { type: "text", cell: ({ betreff }) => betreff },
  date: { type: "date", cell: ({ date }) => date },
  submitted: { type: "date", cell: ({ submitted }) => submitted },
  public: { type: "boolean", cell: (paper) => paper.public },
  withdrawn: { type: "boolean", cell: ({ withdrawn }) => withdrawn },
  sender: { type: "texts", cell: ({ sender }) => sender },
  recipient: { type: "texts", cell: ({ recipient }) => recipient },
  office: { type: "text", cell: ({ office }) => office },
  belongsTo: { type: "text", cell: ({ belongsTo }) => belongsTo },
  committees: { type: "texts", cell: ({ beratungsfolge }) => unique(beratungsfolge.map(({ committee }) => committee)) },
  attachments: { type: "texts", cell: ({ attachments }) => attachments.map(({ title }) => title) },
  signatories: { type: "texts", cell: ({ signatories }) => signatories.map(({ name }) => name) },
  questions: { type: "integer", cell: ({ questions }) => questions.length },
  answers: { type: "integer", cell: ({ answers }) => answers.length },
  citations: { type: "integer", cell: ({ citations }) => citations.length },
  citedBy: {
    type: "texts",
    cell: ({ file, drucksache }) => (drucksache === undefined ? [] : citing(drucksache).filter((one) => one !== file)),
  },
  problems: { type: "texts", cell: ({ problems }) => unique(problems.map(({ kind }) => kind)) },
  yearForm: { type: "text", cell: ({ yearForm }) => yearForm },
});

const citationColumns = ({ papersWith }: TableContext): Columns<InPaper<Citation>> => ({
  file: { type: "text", cell: ({ paper }) => paper.file },
  drucksache: { type: "text", cell: ({ paper }) => paper.drucksache },
  date: { type: "date", cell: ({ paper }) => paper.date },
  line: { type: "integer", cell: ({ part }) => part.line },
  column: { type: "integer", cell: ({ part }) => part.column },
  page: { type: "integer", cell: ({ part }) => part.page },
  cited: { type: "text", cell: ({ part }) => part.drucksache },
  text: { type: "text", cell: ({ part }) => part.text },
  body: { type: "text", cell: ({ part }) => part.body },
  relation: { type: "text", cell: ({ part }) => part.relation },
  citedFiles: {
    type: "texts",
    cell: ({ part }) => (part.body === undefined ? papersWith(part.drucksache).map(({ file }) => file) : []),
  },
});

const sittingColumns: Columns<InPaper<Consultation>> = {
  file: { type: "text", cell: ({ paper }) => paper.file },
  drucksache: { type: "text", cell: ({ paper }) => paper.drucksache },
  place: { type: "integer", cell: ({ place }) => place },
  committee: { type: "text", cell: ({ part }) => part.committee },
  date: { type: "date", cell: ({ part }) => part.date },
  role: { type: "text", cell: ({ part }) => part.role },
  top: { type: "text", cell: ({ part }) => part.top },
  status: { type: "text", cell: ({ part }) => part.status },
  result: { type: "text", cell: ({ part }) => part.result },
};

const questionColumns = ({ answersTo }: TableContext): Columns<InPaper<Question>> => ({
  file: { type: "text", cell: ({ paper }) => paper.file },
  drucksache: { type: "text", cell: ({ paper }) => paper.drucksache },
  date: { type: "date", cell: ({ paper }) => paper.date },
  sender: { type: "texts", cell: ({ paper }) => paper.sender },
  number: { type: "text", cell: ({ part }) => part.number },
  question: { type: "text", cell: ({ part }) => part.text },
  answerFiles: {
    type: "texts",
    cell: ({ paper, part }) => unique(answersTo(paper, part).map(({ file }) => file)),
  },
  answer: {
    type: "text",
    cell: ({ paper, part }) =>
      answersTo(paper, part)
        .map(({ text }) => text)
        .join("\n\n") || undefined,
  },
});
