import { execFileSync } from "node:child_process";
import { chmodSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type ListOptions, listFiles } from "../../src/corpus/list-files.ts";
import { inWords } from "../language/in-words.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const isRoot = process.getuid?.() === 0;

const list = (folder: string, ...names: string[]) => listWith({}, folder, ...names);

function listWith(options: ListOptions, folder: string, ...names: string[]) {
  const paths = names.length > 0 ? names.map((name) => `${folder}/${name}`) : [folder];
  const { files, problems } = listFiles(paths, options);
  return {
    files: files.map(({ path }) => path.slice(folder.length + 1)),
    problems: problems.map(
      ({ file, kind, message }) => `${file.slice(folder.length + 1)}: ${kind}: ${inWords(message)}`,
    ),
  };
}

describe("what is taken", () => {
  test("texts and Markdown files of any case, at any depth, but none that is about a repository", () => {
    const folder = temporaryFolder({ "a.txt": "", "b.MD": "", "c/d/e.TxT": "", "README.md": "", "f.pdf": "", txt: "" });
    expect(list(folder)).toEqual({ files: ["a.txt", "b.MD", "c/d/e.TxT"], problems: [] });
  });

  test("nothing hidden and nothing of node_modules", () => {
    const folder = temporaryFolder({
      ".git/a.txt": "",
      ".drs/b.txt": "",
      ".c.md": "",
      "x/node_modules/d.md": "",
      "e.md": "",
    });
    expect(list(folder).files).toEqual(["e.md"]);
  });

  test("a named file as it is, and a named folder even if it is hidden", () => {
    const folder = temporaryFolder({ "paper.text": "", ".hidden/a.md": "", "b.md": "" });
    expect(list(folder, "paper.text", ".hidden").files).toEqual([".hidden/a.md", "paper.text"]);
  });

  test("a folder whose name looks like a paper's", () => {
    expect(list(temporaryFolder({ "2024.md/a.md": "" })).files).toEqual(["2024.md/a.md"]);
  });

  test("size and time of change come with each file", () => {
    const folder = temporaryFolder({ "a.md": "Größe" });
    const { size, mtimeMs } = statSync(join(folder, "a.md"));
    expect(listFiles([folder]).files).toEqual([{ path: `${folder}/a.md`, size: 7, mtimeMs }]);
    expect(size).toBe(7);
  });

  test("nothing at all", () => {
    expect(listFiles([])).toEqual({ files: [], problems: [] });
    expect(list(temporaryFolder())).toEqual({ files: [], problems: [] });
  });
});

describe("names and order", () => {
  test("ordered by the code units of the whole path, not by locale or by folder", () => {
    const folder = temporaryFolder({
      "b.md": "",
      "B.md": "",
      "ä.md": "",
      "a/x.md": "",
      "a-b.md": "",
      "a.md": "",
      "Z.md": "",
    });
    expect(list(folder).files).toEqual(["B.md", "Z.md", "a-b.md", "a.md", "a/x.md", "b.md", "ä.md"]);
    expect(list(folder, "b.md", "a", "B.md").files).toEqual(["B.md", "a/x.md", "b.md"]);
  });

  test("blanks, line breaks and quotes are kept", () => {
    const names = [" a b.md", "c\nd.md", 'e"f.md'];
    expect(list(temporaryFolder(Object.fromEntries(names.map((name) => [name, ""])))).files).toEqual(names);
  });

  test.skipIf(process.platform !== "linux")("names that differ only in normal form or in case are two files", () => {
    const names = ["Bürger.md", "Bürger.md".normalize("NFD"), "bürger.md"];
    const { files } = list(temporaryFolder(Object.fromEntries(names.map((name) => [name, ""]))));
    expect(files).toHaveLength(3);
    expect(new Set(files)).toEqual(new Set(names));
  });

  test("paths are shown without ./ and superfluous slashes, .. stays", () => {
    const folder = temporaryFolder({ "a/b.md": "", "c/": "" });
    expect(listFiles([`${folder}//./a/`]).files.map(({ path }) => path)).toEqual([`${folder}/a/b.md`]);
    expect(list(folder, "c/../a").files).toEqual(["c/../a/b.md"]);
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(folder);
    for (const here of [".", "./", "a", "./a/b.md"]) expect(listFiles([here]).files[0]?.path).toBe("a/b.md");
  });

  test.skipIf(process.platform !== "linux")("a name that is not UTF-8 is named, with what to do", () => {
    const folder = temporaryFolder({ "a.md": "" });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/M`), Buffer.from([0xfc]), Buffer.from("ll.md")]), "");
    expect(list(folder)).toEqual({
      files: ["a.md"],
      problems: ["M\uFFFDll.md: unreadable: the name is not valid UTF-8; rename it"],
    });
  });
});

describe("each file once", () => {
  test("an argument repeated, or inside another one", () => {
    const folder = temporaryFolder({ "a/b.md": "" });
    expect(list(folder, "a", "a", "a/b.md", "a/../a/b.md").files).toEqual(["a/b.md"]);
  });

  test("a file is shown under its own name, whatever the names of its links", () => {
    const folder = temporaryFolder({ "m/x.md": "" });
    symlinkSync("m", join(folder, "a"));
    symlinkSync("m/x.md", join(folder, "b.md"));
    symlinkSync("m/x.md", join(folder, "z.md"));
    expect(list(folder)).toEqual({ files: ["m/x.md"], problems: [] });
    expect(list(folder, "b.md", "m/x.md").files).toEqual(["m/x.md"]);
  });

  test("links that lead out of the folder are followed where told, each target once", () => {
    const folder = temporaryFolder({ "in/a.md": "", "out/b.md": "", "out/c.txt": "", "d.txt": "" });
    symlinkSync("../out", join(folder, "in/folder"));
    symlinkSync("../out/b.md", join(folder, "in/paper.md"));
    symlinkSync("../d.txt", join(folder, "in/paper.pdf"));
    expect(listWith({ follow: true }, folder, "in").files).toEqual(["in/a.md", "in/folder/b.md", "in/folder/c.txt"]);
  });

  test("a named link to a folder or a file", () => {
    const folder = temporaryFolder({ "x/a.md": "" });
    symlinkSync("x", join(folder, "latest"));
    symlinkSync("x/a.md", join(folder, "paper"));
    expect(list(folder, "latest").files).toEqual(["latest/a.md"]);
    expect(list(folder, "paper").files).toEqual(["paper"]);
  });

  test("hard links are two files", () => {
    const folder = temporaryFolder({ "a.md": "" });
    execFileSync("ln", [join(folder, "a.md"), join(folder, "b.md")]);
    expect(list(folder).files).toEqual(["a.md", "b.md"]);
  });
});

describe("problems", () => {
  test("a missing path", () => {
    expect(list(temporaryFolder(), "none.md").problems).toEqual(["none.md: unreadable: no such file or folder"]);
    expect(listFiles([""]).problems).toMatchObject([{ kind: "unreadable", line: 1, column: 1 }]);
  });

  test("a path through a file", () => {
    const folder = temporaryFolder({ "a.md": "" });
    expect(list(folder, "a.md/b.md").problems).toEqual(["a.md/b.md: unreadable: a part of the path is not a folder"]);
  });

  test("a dangling link, found or named, and the other files are listed", () => {
    const folder = temporaryFolder({ "b.md": "" });
    symlinkSync("gone.md", join(folder, "a.md"));
    const expected = ["a.md: unreadable: no such file or folder"];
    expect(list(folder)).toEqual({ files: ["b.md"], problems: expected });
    expect(list(folder, "a.md").problems).toEqual(expected);
  });

  test("a link to a folder above itself, on the disk or on the way", () => {
    const folder = temporaryFolder({ "a/b/c.md": "", "x/y.md": "" });
    symlinkSync("../..", join(folder, "a/b/up"));
    symlinkSync(".", join(folder, "a/b/here"));
    symlinkSync("../a", join(folder, "x/to-a"));
    const { files, problems } = list(folder);
    expect(files).toEqual(["a/b/c.md", "x/y.md"]);
    expect(problems.map((problem) => problem.split(": ").slice(0, 2))).toEqual([
      ["a/b/here", "link-loop"],
      ["a/b/up", "link-loop"],
    ]);
    expect(list(folder, "a/b").problems).toHaveLength(2);
  });

  test("two folders that link to each other end, and nothing is listed twice", () => {
    const folder = temporaryFolder({ "a/1.md": "", "b/2.md": "" });
    symlinkSync("../b", join(folder, "a/to-b"));
    symlinkSync("../a", join(folder, "b/to-a"));
    expect(list(folder)).toEqual({ files: ["a/1.md", "b/2.md"], problems: [] });
    const fromA = listWith({ follow: true }, folder, "a");
    expect(fromA.files).toEqual(["a/1.md", "a/to-b/2.md"]);
    expect(fromA.problems).toEqual([`a/to-b/to-a: link-loop: leads to ${folder}/a, a folder above itself`]);
  });

  test("a link to itself", () => {
    const folder = temporaryFolder();
    symlinkSync("a.md", join(folder, "a.md"));
    expect(list(folder).problems).toEqual(["a.md: link-loop: its symbolic links lead in a circle"]);
  });

  test.skipIf(process.platform === "win32")("pipes and sockets are named and not opened", async () => {
    const folder = temporaryFolder({ "b.md": "" });
    execFileSync("mkfifo", [join(folder, "a.md"), join(folder, "other")]);
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(folder, "s.md"), listening));
    onTestFinished(() => void server.close());
    expect(list(folder)).toEqual({
      files: ["b.md"],
      problems: ["a.md: unreadable: is a named pipe, not a file", "s.md: unreadable: is a socket, not a file"],
    });
    expect(list(folder, "other").problems).toEqual(["other: unreadable: is a named pipe, not a file"]);
    expect(inWords(listFiles(["/dev/null"]).problems)).toMatchObject([{ message: "is a device, not a file" }]);
  });

  test.skipIf(isRoot)("a folder without permission", () => {
    const folder = temporaryFolder({ "a/b.md": "", "c.md": "" });
    chmodSync(join(folder, "a"), 0);
    onTestFinished(() => chmodSync(join(folder, "a"), 0o755));
    expect(list(folder)).toEqual({ files: ["c.md"], problems: ["a: unreadable: permission denied"] });
  });

  test("a path that the system finds too long", () => {
    expect(list(temporaryFolder(), `${"x".repeat(300)}.md`).problems[0]).toMatch(/the path is too long/);
  });
});
