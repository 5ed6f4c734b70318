import type { Cell, ColumnType, Table } from "../../export/tables/column.ts";

const types: Readonly<Record<ColumnType, "STRING" | "INT32" | "BOOLEAN">> = {
  text: "STRING",
  texts: "STRING",
  date: "STRING",
  integer: "INT32",
  boolean: "BOOLEAN",
};

/** Makes of a table an Apache Parquet file. The items of a list are parted by `; `, as in CSV. */
export async function loadParquetRenderer(): Promise<(table: Table) => Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  return ({ columns, rows }) => {
    const columnData = columns.map(({ name, type }, i) => ({
      name,
      type: types[type],
      data: rows.map((row) => plainCell(row[i])),
    }));
    return new Uint8Array(parquetWriteBuffer({ columnData }));
  };
}

function plainCell(cell: Cell): string | number | boolean | null {
  if (cell === undefined) return null;
  return typeof cell === "object" ? cell.join("; ") : cell;
}
