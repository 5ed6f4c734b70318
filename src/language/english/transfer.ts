/** A number and what it counts. */
const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

export interface Fetched {
  readonly body: string;
  readonly folder: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}

export interface ExportedOParl {
  readonly papers: number;
  readonly folder: string;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly address: string;
}

export interface WroteSite {
  readonly folder: string;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

export interface ExportedTables {
  readonly folder: string;
  /** Each with the number of its rows: `papers 5`. */
  readonly names: readonly string[];
}

/** What came of fetching and exporting a corpus. */
export const transfer = {
  fetched: ({ body, folder, added, changed, unchanged, withdrawn }: Fetched) =>
    `${body} in ${folder}: ${added} new, ${changed} changed, ${unchanged} unchanged${withdrawn > 0 ? `, ${withdrawn} withdrawn` : ""}`,
  withoutText: ({ n, requests }: { readonly n: number; readonly requests: number }) =>
    `${n > 0 ? `${counted(n, "document")} without text; ` : ""}${counted(requests, "request")}`,
  exportedOParl: ({ papers: n, folder, written, unchanged, removed, address }: ExportedOParl) =>
    `${counted(n, "paper")} in ${folder} (files: ${written} written, ${unchanged} unchanged, ${removed} removed); serve it so that clients find ${address}`,
  wroteSite: ({ folder, written, unchanged, removed }: WroteSite) =>
    `a web page in ${folder} (files: ${written} written, ${unchanged} unchanged, ${removed} removed)`,
  exportedTables: ({ folder, names }: ExportedTables) => `rows in ${folder}: ${names.join(", ")}`,
  loadTables: ({ folder }: Pick<ExportedTables, "folder">) => `load them: cd ${folder} && psql -d DATABASE -f load.sql`,
};
