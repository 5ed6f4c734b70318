import { exportOParl } from "../../app/export/export-oparl.ts";
import { exportPostgres } from "../../app/export/export-postgres.ts";
import { exportTables, type TablesExport } from "../../app/export/export-tables.ts";
import { type Session, startSession } from "../../app/session.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { printable } from "../../render/printable.ts";
import type { TableFormat } from "../../render/tables/formats.ts";
import { tableRenderers } from "../../render/tables/table-renderers.ts";
import { type CorpusFlags, corpusOf, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { print } from "../output.ts";
import { clearProgress } from "../progress.ts";
import { todaySaid } from "../today-said.ts";
import { UsageError } from "../usage-error.ts";

interface ExportFlags extends CorpusFlags, Speaking {
  readonly baseUrl?: string;
  readonly excel?: boolean;
}

/** `drs export FORMAT OUT`: the corpus for other programs. */
export async function runExport(
  format: "oparl" | "postgres" | TableFormat,
  folder: string,
  flags: ExportFlags,
): Promise<ExitCode> {
  const { baseUrl, excel = false, language } = flags;
  if (excel && format !== "csv") throw new UsageError((usage) => usage.excelIsCsv);
  if (baseUrl !== undefined && format !== "oparl") throw new UsageError((usage) => usage.baseUrlIsOParl);
  const session = startSession({ ...corpusOf(flags), ...listenerIn(language), freshness: "files" });
  const { shown } = catalogueOf(language);
  if (format === "postgres") {
    const written = await exportPostgres(session, folder);
    print(`${countsIn(written, language)}\n${shown.loadTables({ folder: printable(folder) })}\n`);
  } else if (format !== "oparl") print(`${await writeTables(session, format, { folder, excel, language })}\n`);
  else {
    if (baseUrl === undefined) throw new UsageError((usage) => usage.oparlNeedsBaseUrl);
    const { today } = todaySaid();
    const now = today === undefined ? {} : { now: `${today}T00:00:00+00:00` };
    const written = await exportOParl(session, { folder, baseUrl, ...now });
    clearProgress();
    print(`${printable(shown.exportedOParl(written))}\n`);
  }
  return exitCode.fine;
}

/** What was written, in words. */
async function writeTables(
  session: Session,
  format: TableFormat,
  { folder, excel, language }: { readonly folder: string; readonly excel: boolean } & Speaking,
): Promise<string> {
  const render = await tableRenderers[format]();
  return countsIn(
    await exportTables(session, { folder, format, render: (table) => render(table, { excel }) }),
    language,
  );
}

/** How many rows each table has. */
function countsIn({ folder, rows }: TablesExport, language: Language): string {
  const names = rows.map(({ table, rows: count }) => `${table} ${count}`);
  return catalogueOf(language).shown.exportedTables({ folder: printable(folder), names });
}
