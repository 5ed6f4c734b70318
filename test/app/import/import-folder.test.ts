import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openImportFolder } from "../../../src/app/import/import-folder.ts";
import { importedText } from "../../../src/app/import/imported-text.ts";
import { paperName } from "../../../src/app/import/paper-name.ts";
import { sourceOf } from "../../../src/corpus/read-source.ts";
import { temporaryFolder } from "../../corpus/temporary-folder.ts";

describe("a name for a paper", () => {
  test.each([
    [{ drucksache: "2015/0131", subject: "Radweg an der Straße „Am Wall“" }, "2015-0131-radweg-an-der-strasse-am-wall"],
    [{ drucksache: "VII-F-08507" }, "VII-F-08507"],
    [{ subject: "Spielplätze" }, "spielplaetze"],
    [{ otherwise: "Protokoll_3. Sitzung" }, "protokoll-3-sitzung"],
    [{ subject: "../../etc/passwd" }, "etc-passwd"],
    [{ subject: "\u0000\u001b[2J…" }, "2j"],
    [{ subject: "Con" }, "paper-con"],
    [{ otherwise: "README" }, "paper-readme"],
    [{ otherwise: "…" }, "paper"],
    [
      { subject: "Ein sehr langer Betreff über die Erneuerung der Lichtsignalanlagen in der Innenstadt" },
      "ein-sehr-langer-betreff-ueber-die-erneuerung-der",
    ],
  ])("%j → %s", (namedFor, name) => {
    expect(paperName({ otherwise: "a", ...namedFor })).toBe(name);
  });
});

const paper = {
  source: "../in/a.pdf",
  sha256: "0".repeat(64),
  text: "Antrag\n\f\n",
  pages: 1,
  title: 'Der "Wall": #1',
};

describe("a paper's file", () => {
  test("is read again as it was written", () => {
    const fields = { drucksache: "25-26001", sender: ["Fraktion: A", "no"], public: true, date: "2025-03-04" };
    const { frontMatter, problems, text, bodyStart } = sourceOf(importedText({ ...paper, fields }), "a.md");
    expect(problems).toEqual([]);
    expect(Object.fromEntries(Object.entries(frontMatter).map(([key, { value }]) => [key, value]))).toEqual({
      ...{ source: "../in/a.pdf", sha256: "0".repeat(64), pages: "1", title: 'Der "Wall": #1' },
      ...{ drucksache: "25-26001", sender: ["Fraktion: A", "no"], public: "true", date: "2025-03-04" },
    });
    expect(text.slice(bodyStart)).toBe("\nAntrag\n\f\n");
  });

  test("is read again however much a server says of it", () => {
    const day = { committee: "Ausschuss für Umwelt \u2028 und Verkehr", date: "2025-03-04", result: "ä".repeat(500) };
    const numbers = Array.from({ length: 5_000 }, (_, i) => `25-${10_000 + i}`);
    const usual = { drucksache: "25-26001", beratungsfolge: Array.from({ length: 300 }, () => day), related: numbers };
    const written = (fields: typeof usual) => sourceOf(importedText({ ...paper, fields }), "a.md");
    const all = written(usual);
    expect(all.problems).toEqual([]);
    expect(all.frontMatter["beratungsfolge"]?.items).toHaveLength(300);
    expect(all.frontMatter["related"]?.value).toEqual(numbers);
    const endless = written({
      drucksache: "2".repeat(2_000_000),
      beratungsfolge: Array.from({ length: 20_000 }, () => day),
      related: numbers.flatMap((number) => Array.from({ length: 50 }, () => number)),
    });
    expect(endless.problems).toEqual([]);
    expect(Object.keys(endless.frontMatter)).toEqual(Object.keys(all.frontMatter));
    expect(endless.frontMatter["beratungsfolge"]?.items?.length).toBeGreaterThan(300);
    expect(endless.frontMatter["related"]?.value?.length).toBeGreaterThan(5_000);
    expect(endless.text.slice(endless.bodyStart)).toBe("\nAntrag\n\f\n");
  });

  test("keeps its name, and is written only if it changes", () => {
    const into = join(temporaryFolder(), "papers");
    const first = openImportFolder(into).write(paper, { subject: "Wall", otherwise: "a" });
    expect(first).toEqual({ file: join(into, "wall.md"), how: "new" });
    const again = openImportFolder(into);
    expect(again.ofSource(paper.source)).toEqual({ file: first.file, source: paper.source, sha256: paper.sha256 });
    expect(again.ofBytes(paper.sha256)?.file).toBe(first.file);
    expect(again.write(paper, { subject: "Anders", otherwise: "a" })).toEqual({ ...first, how: "unchanged" });
    const changed = { ...paper, text: "Antrag, neu\n\f\n" };
    expect(again.write(changed, { subject: "Anders", otherwise: "a" })).toEqual({ ...first, how: "changed" });
    expect(readFileSync(first.file, "utf8")).toContain("Antrag, neu");
  });

  test("never takes another's name, in large letters either", () => {
    const into = temporaryFolder();
    writeFileSync(join(into, "Wall.md"), "von Hand");
    const folder = openImportFolder(into);
    expect(folder.write(paper, { subject: "Wall", otherwise: "a" }).file).toBe(join(into, "wall-2.md"));
    expect(folder.write({ ...paper, source: "b" }, { subject: "Wall", otherwise: "b" }).file).toBe(
      join(into, "wall-3.md"),
    );
    expect(readFileSync(join(into, "Wall.md"), "utf8")).toBe("von Hand");
  });

  test("is not written in a rehearsal, nor through a link that lies there", () => {
    const into = temporaryFolder();
    const rehearsal = openImportFolder(join(into, "none"), { isRehearsal: true });
    expect(rehearsal.write(paper, { subject: "Wall", otherwise: "a" }).how).toBe("new");
    expect(readdirSync(into)).toEqual([]);
    const outside = join(temporaryFolder(), "outside.md");
    symlinkSync(outside, join(into, "wall.md"));
    openImportFolder(into).write(paper, { subject: "Wall", otherwise: "a" });
    expect(readdirSync(into).sort()).toEqual(["wall-2.md", "wall.md"]);
  });
});
