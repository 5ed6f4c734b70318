/** What stands in a cell: a list is a list in formats that have them. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** `texts`: a list of texts; `date`: `YYYY-MM-DD`. */
export type ColumnType = "text" | "texts" | "date" | "integer" | "boolean";

export interface Column<Row> {
  readonly type: ColumnType;
  readonly cell: (row: Row) => Cell;
}

/** The columns of a table by their names, in their order. */
export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

/** A table, ready to be written in any format. */
export interface Table {
  readonly name: TableName;
  readonly columns: ReadonlyArray<{ readonly name: string; readonly type: ColumnType }>;
  /** One cell a column each. */
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

export const tableNames = ["papers", "citations", "sittings", "questions"] as const;
export type TableName = (typeof tableNames)[number];

export function tableOf<Row>(name: TableName, columns: Columns<Row>, rows: readonly Row[]): Table {
  const all = Object.values(columns);
  return {
    name,
    columns: Object.entries(columns).map(([column, { type }]) => ({ name: column, type })),
    rows: rows.map((row) => all.map(({ cell }) => cell(row))),
  };
}
