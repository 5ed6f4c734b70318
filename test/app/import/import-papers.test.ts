import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ImportOutcome, type ImportRequest, importPapers } from "../../../src/app/import/import-papers.ts";
import { temporaryFolder } from "../../corpus/temporary-folder.ts";
import { makePdf } from "../../import/pdf.ts";
import { makeZip } from "../../import/zip.ts";

const paper = (number: string, subject: string): string =>
  `Stadt Braunschweig\n\nAntrag (öffentlich)\n${number}\n\nBetreff:\n${subject}\n`;
const pdf = (text: string): Uint8Array =>
  makePdf([text.split("\n").map((line, i) => ({ text: line, x: 70, y: 800 - 14 * i }))]);

async function importing(folder: string, request: Partial<ImportRequest> = {}): Promise<ImportOutcome[]> {
  const outcomes = await importPapers({ sources: [join(folder, "in")], into: join(folder, "papers"), ...request });
  return outcomes.map((one) => JSON.parse(JSON.stringify(one).replaceAll(`${folder}/`, "")));
}

describe("an import", () => {
  test("names an archive in which there is no document", async () => {
    const folder = temporaryFolder({ "in/leer.zip": makeZip({ "d.exe": "MZ" }) });
    expect(await importing(folder)).toMatchObject([
      { source: "in/leer.zip", kind: "failed", reason: { id: "no-documents-inside" } },
    ]);
  });

  test("takes documents from folders and archives, and leaves out what is none", async () => {
    const folder = temporaryFolder({
      "in/a.pdf": pdf(paper("25-26001", "Radweg am Wall")),
      "in/alt/b.txt": Buffer.from(paper("25-26002", "Straße am Wald"), "latin1"),
      "in/c.zip": makeZip({
        "../../c.txt": paper("25-26003", "Park"),
        "x/c.txt": paper("25-26003", "Park am See"),
        "d.exe": "MZ",
      }),
      "in/seite.html": `<title>Vorlage</title><p>${paper("25-26004", "Licht").replaceAll("\n", "<br>")}`,
      "in/seite-Dateien/werbung.html": "<p>Werbung",
      "in/README.md": "Über diesen Ordner",
      "in/.git/x.pdf": "kein PDF",
      "in/bild.png": "PNG",
    });
    const outcomes = await importing(folder);
    expect(outcomes.map(({ source, kind, ...more }) => [source, kind, "file" in more ? more.file : undefined])).toEqual(
      [
        ["in/a.pdf", "new", "papers/25-26001-radweg-am-wall.md"],
        ["in/alt/b.txt", "new", "papers/25-26002-strasse-am-wald.md"],
        ["in/c.zip/../../c.txt", "new", "papers/25-26003-park.md"],
        ["in/c.zip/x/c.txt", "new", "papers/25-26003-park-am-see.md"],
        ["in/seite.html", "new", "papers/25-26004-licht.md"],
      ],
    );
    expect(readdirSync(folder).sort()).toEqual(["in", "papers"]);
    expect(readFileSync(join(folder, "papers/25-26001-radweg-am-wall.md"), "utf8")).toMatch(
      /^---\nsource: "\.\.\/in\/a\.pdf"\nsha256: [0-9a-f]{64}\npages: 1\n---\n\nStadt Braunschweig\n/,
    );
  });

  test("done again changes only what changed, and makes no second paper of the same bytes", async () => {
    const folder = temporaryFolder({ "in/a.txt": paper("25-26001", "Weg"), "in/b.txt": paper("25-26002", "Park") });
    await importing(folder);
    const file = join(folder, "papers/25-26002-park.md");
    utimesSync(file, 1_000, 1_000);
    writeFileSync(join(folder, "in/a.txt"), paper("25-26001", "Weg und Steg"));
    writeFileSync(join(folder, "in/c.txt"), paper("25-26002", "Park"));
    expect(await importing(folder)).toEqual([
      { source: "in/a.txt", kind: "changed", file: "papers/25-26001-weg.md" },
      { source: "in/b.txt", kind: "unchanged", file: "papers/25-26002-park.md" },
      { source: "in/c.txt", kind: "same", file: "papers/25-26002-park.md" },
    ]);
    expect(readdirSync(join(folder, "papers"))).toHaveLength(2);
  });

  test("names what has no text and what failed, and goes on", async () => {
    const folder = temporaryFolder({
      "in/a.pdf": makePdf([[], []]),
      "in/b.pdf": "%PDF-",
      "in/c.zip": "PK",
      "in/d.txt": paper("25-26001", "Weg"),
    });
    const outcomes = await importing(folder);
    expect(outcomes.map(({ source, kind }) => [source, kind])).toEqual([
      ["in/a.pdf", "scan"],
      ["in/b.pdf", "failed"],
      ["in/c.zip", "failed"],
      ["in/d.txt", "new"],
    ]);
  });

  test("does not unpack what an archive makes of next to nothing", async () => {
    const folder = temporaryFolder({ "in/a.zip": makeZip({ "a.txt": "a" }, { "a.txt": 240_000_000 }) });
    expect(await importing(folder)).toEqual([
      { source: "in/a.zip/a.txt", kind: "failed", reason: { id: "archive-too-large" } },
    ]);
  });

  test("writes nothing in a rehearsal, and says that there is nothing", async () => {
    const folder = temporaryFolder({ "in/a.txt": paper("25-26001", "Weg"), "leer/": "" });
    expect((await importing(folder, { isRehearsal: true })).map(({ kind }) => kind)).toEqual(["new"]);
    expect(existsSync(join(folder, "papers"))).toBe(false);
    await expect(importing(folder, { sources: [join(folder, "leer")] })).rejects.toMatchObject({
      mistake: { kind: "no-documents" },
    });
  });

  test("takes numbers of the town that it is told", async () => {
    const folder = temporaryFolder({ "in/a.txt": "Vorlage Nr. 2015/0131\nBetreff: Weg\n" });
    const [outcome] = await importing(folder, { municipality: "karlsruhe" });
    expect(outcome).toMatchObject({ file: expect.stringMatching(/^papers\/2015-0131/) });
  });
});
