/** The formats of tables of a corpus, for spreadsheets and notebooks. */
export const tableFormats = ["csv", "jsonl", "parquet"] as const;
export type TableFormat = (typeof tableFormats)[number];
