import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ListOptions, listFiles } from "../../src/corpus/list-files.ts";
import { isPaperName, isPaperPath } from "../../src/corpus/paper-path.ts";
import { inWords } from "../language/in-words.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A corpus with links to a file and a folder outside, and to ones inside. */
function corpus(): { readonly root: string; readonly outside: string } {
  const outside = temporaryFolder({ "secret.txt": "geheim", "folder/secret.md": "geheim" });
  const root = temporaryFolder({ "a.md": "a", "deep/b.md": "b" });
  symlinkSync(join(outside, "secret.txt"), join(root, "out.md"));
  symlinkSync(join(outside, "folder"), join(root, "outfolder"));
  symlinkSync("deep", join(root, "infolder"));
  symlinkSync("a.md", join(root, "in.md"));
  return { root, outside };
}

function listed(root: string, paths: readonly string[], options?: ListOptions) {
  const { files, problems } = listFiles(paths, options);
  const name = (path: string): string => path.replace(`${root}/`, "");
  return {
    files: files.map(({ path }) => name(path)),
    problems: problems.map(({ file, message }) => `${name(file)}: ${inWords(message)}`),
  };
}

const leadsOut = "is a link that leads out of the corpus; --follow reads it";

describe("links", () => {
  test("out of the corpus are told and not read; inside they are papers under their own name", () => {
    const { root } = corpus();
    const told = { files: ["a.md", "deep/b.md"], problems: [`out.md: ${leadsOut}`, `outfolder: ${leadsOut}`] };
    expect(listed(root, [root])).toEqual(told);
    expect(listed(root, [root], { within: root })).toEqual(told);
  });

  test("are followed where a person says so", () => {
    const { root } = corpus();
    const { files, problems } = listed(root, [root], { within: root, follow: true });
    expect(files).toEqual(["a.md", "deep/b.md", "out.md", "outfolder/secret.md"]);
    expect(problems).toEqual([]);
  });

  test("that are named, as hooks name what a stranger committed, are no exception inside the corpus", () => {
    const { root, outside } = corpus();
    const named = ["out.md", "outfolder/secret.md", "outfolder", "in.md", "infolder/b.md"].map((name) =>
      join(root, name),
    );
    expect(listed(root, named, { within: root })).toEqual({
      files: ["in.md", "infolder/b.md"],
      problems: [`out.md: ${leadsOut}`, `outfolder: ${leadsOut}`, `outfolder/secret.md: ${leadsOut}`],
    });
    // What lies elsewhere was meant.
    expect(listed(outside, [join(outside, "secret.txt")], { within: root }).files).toEqual(["secret.txt"]);
  });

  test("a corpus that is itself a link is what it leads to", () => {
    const { root } = corpus();
    const link = join(temporaryFolder(), "link");
    symlinkSync(root, link);
    expect(listed(link, [link], { within: link }).files).toEqual(["a.md", "deep/b.md"]);
  });

  test("a link that leads up through another one stays a link out", () => {
    const { root } = corpus();
    mkdirSync(join(root, "x"));
    symlinkSync("..", join(root, "x/up"));
    symlinkSync("x/up/../..", join(root, "top"));
    const { files, problems } = listed(root, [root]);
    expect(files).toEqual(["a.md", "deep/b.md"]);
    expect(problems.filter((one) => /^(?:top|x\/up)/.test(one))).toHaveLength(2);
  });
});

describe("what is taken for a paper", () => {
  test.each([
    "25-26577.md",
    "Protokoll.TXT",
    "Changelog der Satzung.md",
    "Sicherheit.md",
    "Lizenzvertrag Stadthalle.txt",
    "News.md",
  ])("%s", (name) => {
    expect(isPaperName(name)).toBe(true);
  });

  test.each([
    "README.md",
    "readme.de.md",
    "LICENSE.txt",
    "LICENSE-MIT.txt",
    "requirements.txt",
    "requirements-dev.txt",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "CODE_OF_CONDUCT.md",
    "CMakeLists.txt",
    "robots.txt",
    "a.pdf",
    ".a.md",
  ])("not %s", (name) => {
    expect(isPaperName(name)).toBe(false);
  });

  test("not in folders that programs fill", () => {
    expect(isPaperPath("2024/a.md")).toBe(true);
    for (const path of ["node_modules/x/a.md", ".git/a.md", "venv/site-packages/x.dist-info/top.txt"])
      expect(isPaperPath(path)).toBe(false);
  });

  test("but what is named counts, in settings and in a call", () => {
    const root = temporaryFolder({ "README.md": "x", "akten/A12": "x", "akten/A13.pdf": "x" });
    expect(listed(root, [root]).files).toEqual([]);
    expect(listed(root, [join(root, "README.md")], { within: root }).files).toEqual(["README.md"]);
    const isNamed = (path: string): boolean => ["README.md", "akten/A12"].includes(path);
    expect(listed(root, [root], { within: root, isNamed }).files).toEqual(["README.md", "akten/A12"]);
  });
});
