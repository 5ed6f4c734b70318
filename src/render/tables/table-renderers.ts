import type { Table } from "../../export/tables/column.ts";
import type { CsvOptions } from "../csv.ts";
import type { TableFormat } from "./formats.ts";

type TableRenderer = (table: Table, options: CsvOptions) => string | Uint8Array;

/** Renders a table in each format. A renderer is loaded when its format is asked for. */
export const tableRenderers: Readonly<Record<TableFormat, () => Promise<TableRenderer>>> = {
  csv: async () => (await import("./table-csv.ts")).renderTableCsv,
  jsonl: async () => (await import("./table-jsonl.ts")).renderTableJsonl,
  parquet: async () => (await import("./table-parquet.ts")).loadParquetRenderer(),
};
