import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readerOf } from "../../src/app/read-text.ts";
import { startSession } from "../../src/app/session.ts";
import { show } from "../../src/app/show.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

describe("a paper is read as it is now, but not from outside of the corpus", () => {
  test("a link, or a folder that is one, in place of a paper that was indexed", () => {
    const elsewhere = temporaryFolder({ "a.md": "secret", "b.md": "secret" });
    const root = temporaryFolder({ "a.md": "eins", "sub/b.md": "zwei", "c.md": "drei" });
    const paths = ["a.md", "sub/b.md", "c.md"].map((name) => join(root, name));
    const { readText, readRaw } = readerOf({ root, follow: false });
    expect(paths.map((path) => readText(path)?.text)).toEqual(["eins", "zwei", "drei"]);
    for (const name of ["a.md", "sub"]) rmSync(join(root, name), { recursive: true });
    symlinkSync(join(elsewhere, "a.md"), join(root, "a.md"));
    symlinkSync(elsewhere, join(root, "sub"));
    expect(paths.map((path) => readText(path)?.text)).toEqual([undefined, undefined, "drei"]);
    expect(paths.map((path) => readRaw(path)?.raw)).toEqual([undefined, undefined, "drei"]);
    const followed = readerOf({ root, follow: true });
    expect(paths.map((path) => followed.readText(path)?.text)).toEqual(["secret", "secret", "drei"]);
  });

  test("links that stay inside lead to their papers, and so does a corpus that is a link itself", () => {
    const root = temporaryFolder({ "a.md": "eins" });
    symlinkSync("a.md", join(root, "b.md"));
    const link = join(temporaryFolder({}), "corpus");
    symlinkSync(root, link);
    for (const folder of [root, link]) {
      expect(readerOf({ root: folder, follow: false }).readText(join(folder, "b.md"))?.text).toBe("eins");
    }
  });
});

test("a paper is shown by its file's name where only settings or --follow make it one", async () => {
  const elsewhere = temporaryFolder({ "far.md": "24-20002\n\nBetreff:\nWeit\n" });
  const root = temporaryFolder({
    "drs.yaml": 'municipality: braunschweig\npapers: ["*.akte"]\n',
    "one.akte": "24-20001\n\nBetreff:\nEins\n",
  });
  symlinkSync(join(elsewhere, "far.md"), join(root, "far.md"));
  const session = startSession({ path: root, follow: true });
  const subjects = async (typed: string): Promise<unknown> => {
    const shown = await show(session, typed);
    return shown.found === "papers" ? shown.papers.map(({ paper }) => paper.betreff) : shown;
  };
  expect(await subjects("one.akte")).toEqual(["Eins"]);
  expect(await subjects("far")).toEqual(["Weit"]);
  session.close();
});
