import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { proseErrors } from "../../eval/oparl-checks.mjs";
import { startOfDay } from "../../src/export/oparl/date-time.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";
import { base, exported, jsonIn, type Parsed, pathsIn } from "./exported.ts";

const papers = resolve(import.meta.dirname, "../papers");
const isPaper = (path: string): boolean => path === papers || /^\/a[^/]*\.txt$/.test(path.slice(papers.length));

/** Some papers of one town that the tests have, in a folder and in one below it. */
function corpusOf(): string {
  const folder = temporaryFolder({
    "below/25-26577 ä.md": "---\nbetreff: Radweg\n---\nVorlage\n",
    "minutes.txt": "Niederschrift über die 3. Sitzung des Bauausschusses\nSitzungstermin: 14.06.2024\n\nTOP 1 Radweg\n",
  });
  cpSync(papers, folder, { recursive: true, filter: isPaper });
  return folder;
}

const errorsIn = (folder: string): readonly string[] => proseErrors(jsonIn(folder), pathsIn(folder), base);

describe("an export", () => {
  test("is as the prose of the specification asks", async () => {
    const folder = join(temporaryFolder(), "api");
    const { papers: count } = await exported(corpusOf(), folder);
    expect(count).toBeGreaterThan(10);
    expect(errorsIn(folder)).toEqual([]);
  });

  test("has pages where there are many papers", async () => {
    const many = Array.from({ length: 205 }, (_, i) => [`${i}.md`, `Vorlage Nr. ${i}\n`]);
    const folder = join(temporaryFolder(), "api");
    await exported(temporaryFolder(Object.fromEntries(many)), folder);
    expect(errorsIn(folder)).toEqual([]);
    const { pagination, links, data } = jsonIn(folder).get("papers-3.json");
    expect(pagination).toEqual({ totalElements: 205, elementsPerPage: 100, currentPage: 3, totalPages: 3 });
    expect([data.length, links.next, links.prev]).toEqual([5, undefined, `${base}papers-2.json`]);
  });

  test("is the same from a copy of the corpus, and an update of nothing writes nothing", async () => {
    const corpus = corpusOf();
    const [one, other, copy] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    cpSync(corpus, copy, { recursive: true });
    await exported(corpus, one);
    await exported(copy, other, "2027-01-01T00:00:00+00:00");
    expect(pathsIn(other)).toEqual(pathsIn(one));
    for (const path of pathsIn(one)) expect(readFileSync(join(other, path))).toEqual(readFileSync(join(one, path)));
    const before = statSync(join(one, "papers.json")).ino;
    const again = await exported(corpus, one, "2027-01-01T00:00:00+00:00");
    expect(again).toMatchObject({ written: 0, removed: 0, unchanged: pathsIn(one).length });
    expect(statSync(join(one, "papers.json")).ino).toBe(before);
  });

  test("changes where the corpus did, and says when; what is gone is marked so", async () => {
    const corpus = corpusOf();
    const folder = temporaryFolder();
    await exported(corpus, folder);
    const before = jsonIn(folder);
    writeFileSync(join(corpus, "below/25-26577 ä.md"), "---\nbetreff: Gehweg\n---\nVorlage\n");
    rmSync(join(corpus, "allris-widget-question.txt"));
    const now = "2027-01-02T03:04:05+00:00";
    const { written, removed } = await exported(corpus, folder, now);
    expect(errorsIn(folder)).toEqual([]);
    const after = jsonIn(folder);
    const changed = [...after].filter(([path, json]) => JSON.stringify(json) !== JSON.stringify(before.get(path)));
    expect(changed.length + 1).toBe(written);
    // The copy of the file, and its consultations.
    expect(removed).toBeGreaterThan(0);
    const [name] = [...after.keys()].filter((path) => path.startsWith("paper/below"));
    const [one, other]: Parsed[] = [before.get(name ?? ""), after.get(name ?? "")];
    expect(other).toMatchObject({ name: "Gehweg", created: one.created, modified: now });
    const gone = after.get("paper/allris-widget-question.json");
    const { id, type, created } = before.get("paper/allris-widget-question.json");
    expect(gone).toEqual({ id, type, created, modified: now, deleted: true });
    const kept = changed.map(([path]) => path).filter((path) => /^(?:paper|file)\//.test(path));
    expect(kept.sort()).toEqual([
      "file/allris-widget-question.json",
      name?.replace("paper/", "file/"),
      "paper/allris-widget-question.json",
      name,
    ]);
    expect(await exported(corpus, folder, "2028-01-01T00:00:00+00:00")).toMatchObject({ written: 0, removed: 0 });
  });

  test("goes on where it was ended before it was whole", async () => {
    const corpus = corpusOf();
    const [whole, ended] = [temporaryFolder(), temporaryFolder()];
    await exported(corpus, whole);
    await exported(corpus, ended);
    for (const path of [
      "system.json",
      "papers.json",
      ...pathsIn(ended)
        .filter((one) => one.startsWith("paper/"))
        .slice(9),
    ])
      rmSync(join(ended, path));
    writeFileSync(join(ended, "paper/.drs-0.new"), "{");
    writeFileSync(join(ended, "body.json"), "{");
    await exported(corpus, ended, "2027-01-01T00:00:00+00:00");
    expect(jsonIn(ended)).toEqual(jsonIn(whole));
    expect(pathsIn(ended)).toEqual(pathsIn(whole));
  });

  test("is not written among other files, nor into the corpus", async () => {
    const corpus = corpusOf();
    await expect(exported(corpus, temporaryFolder({ "letter.txt": "" }))).rejects.toMatchObject({
      mistake: { kind: "not-own-folder" },
    });
    await expect(exported(corpus, join(corpus, "api"))).rejects.toMatchObject({
      mistake: { kind: "folder-in-corpus" },
    });
  });
});

test.each([
  ["2024-01-01", "+01:00"],
  ["2024-03-31", "+01:00"],
  ["2024-04-01", "+02:00"],
  ["2024-10-27", "+02:00"],
  ["2024-10-28", "+01:00"],
  ["1870-05-01", "+01:00"],
])("%s began at %s", (day, offset) => {
  expect(startOfDay(day)).toBe(`${day}T00:00:00${offset}`);
});
