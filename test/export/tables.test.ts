import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { exportTables } from "../../src/app/export/export-tables.ts";
import { startSession } from "../../src/app/session.ts";
import { columnNames } from "../../src/export/tables/tables.ts";
import type { TableFormat } from "../../src/render/tables/formats.ts";
import { tableRenderers } from "../../src/render/tables/table-renderers.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

const question = `Anfrage (öffentlich) 24-20001
Absender: Fraktion Blau
Betreff: =HYPERLINK("https://example.org"; "Radweg")
Beratungsfolge:
Bauausschuss (zur Beantwortung) 14.06.2024 Ö

Sachverhalt:
Der Antrag 23-10000 ist bekannt.
Dazu fragen wir:
1. Wann wird der Radweg gebaut?
2. Was kostet er?
`;
const answer = `Stellungnahme 24-20001-01
Betreff: Radweg
Datum: 10.06.2024

Zur Anfrage der Fraktion Blau (24-20001) nimmt die Verwaltung Stellung:
Zu Frage 1:
Im Sommer.
Zu Frage 2:
-1 Euro.
`;

async function tablesIn(format: TableFormat, excel = false): Promise<(name: string) => Buffer> {
  const corpus = temporaryFolder({ "24-20001.txt": question, "x/24-20001-01.txt": answer });
  const folder = join(temporaryFolder(), "tables");
  const session = startSession({ path: corpus, freshness: "files", municipality: "braunschweig" });
  const render = await tableRenderers[format]();
  await exportTables(session, { folder, format, render: (table) => render(table, { excel }) });
  session.close();
  return (name) => readFileSync(join(folder, `${name}.${format}`));
}

/** A file in memory as the reader of Parquet takes it. */
const inMemory = (file: Buffer): ArrayBuffer => new Uint8Array(file).buffer;

test("the tables as JSON lines", async () => {
  const table = await tablesIn("jsonl");
  const rows = (name: string): unknown[] =>
    String(table(name))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  expect(rows("papers")).toEqual([
    expect.objectContaining({
      ...{ file: "24-20001.txt", drucksache: "24-20001", kind: "anfrage", public: true, sender: ["Fraktion Blau"] },
      ...{ committees: ["Bauausschuss"], questions: 2, citations: 1, citedBy: ["x/24-20001-01.txt"] },
    }),
    expect.objectContaining({ file: "x/24-20001-01.txt", kind: "stellungnahme", date: "2024-06-10", answers: 2 }),
  ]);
  expect(rows("citations")).toEqual([
    {
      file: "24-20001.txt",
      drucksache: "24-20001",
      line: 8,
      column: 12,
      cited: "23-10000",
      text: "23-10000",
      relation: "cites",
      citedFiles: [],
    },
    expect.objectContaining({
      cited: "24-20001",
      relation: "answers",
      citedFiles: ["24-20001.txt"],
      date: "2024-06-10",
    }),
  ]);
  expect(rows("sittings")).toEqual([
    {
      file: "24-20001.txt",
      drucksache: "24-20001",
      place: 1,
      committee: "Bauausschuss",
      date: "2024-06-14",
      role: "zur Beantwortung",
      status: "Ö",
    },
  ]);
  expect(rows("questions")).toEqual([
    expect.objectContaining({
      number: "1",
      question: "Wann wird der Radweg gebaut?",
      answer: "Im Sommer.",
      answerFiles: ["x/24-20001-01.txt"],
    }),
    expect.objectContaining({ number: "2", answer: "-1 Euro." }),
  ]);
});

test("CSV computes nothing, whatever papers say", async () => {
  const table = await tablesIn("csv");
  expect(String(table("papers"))).toContain(`"'=HYPERLINK(""https://example.org""; ""Radweg"")"`);
  expect(String(table("questions"))).toContain(`"'-1 Euro."`);
  expect(String(table("papers")).split("\r\n")[0]).toBe(
    columnNames()
      .papers.map((name) => `"${name}"`)
      .join(","),
  );
  const excel = String((await tablesIn("csv", true))("sittings"));
  expect(excel.startsWith('\ufeff"file";"drucksache";"place"')).toBe(true);
});

test("Parquet holds the same rows, and says of which types they are", async () => {
  const table = await tablesIn("parquet");
  const { schema, num_rows: count } = parquetMetadata(inMemory(table("papers")));
  const types = Object.fromEntries(schema.map(({ name, type, converted_type: as }) => [name, as ?? type]));
  expect(types).toMatchObject({ file: "UTF8", date: "UTF8", public: "BOOLEAN", questions: "INT32", sender: "UTF8" });
  expect(count).toBe(2n);
  const papers = await parquetReadObjects({ file: inMemory(table("papers")) });
  expect(papers).toEqual([
    expect.objectContaining({
      drucksache: "24-20001",
      public: true,
      questions: 2,
      date: null,
      committees: "Bauausschuss",
    }),
    expect.objectContaining({ date: "2024-06-10", public: null, sender: "" }),
  ]);
  const questions = await parquetReadObjects({ file: inMemory(table("questions")) });
  expect(questions.map(({ answer: text }) => text)).toEqual(["Im Sommer.", "-1 Euro."]);
});

test("an empty table is a table, too", async () => {
  for (const format of ["csv", "jsonl", "parquet"] as const) {
    const render = await tableRenderers[format]();
    const columns = [
      { name: "file", type: "text" as const },
      { name: "questions", type: "integer" as const },
    ];
    const written = Buffer.from(render({ name: "papers", columns, rows: [] }, {}) as string);
    if (format === "parquet") expect(await parquetReadObjects({ file: inMemory(written) })).toEqual([]);
    else expect(String(written)).toBe(format === "csv" ? '"file","questions"\r\n' : "");
  }
});

test("the documentation explains every column", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/export.md"), "utf8");
  for (const [table, names] of Object.entries(columnNames())) {
    const [, section = ""] = page.split(`### \`${table}\``);
    const documented = Array.from(section.split("\n##")[0]?.matchAll(/^\| `(\w+)` \|/gm) ?? [], ([, name]) => name);
    expect(documented).toEqual(names);
  }
});
