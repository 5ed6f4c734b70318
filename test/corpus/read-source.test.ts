import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/corpus/list-files.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { largestFile, readSource, readStandardInput } from "../../src/corpus/read-source.ts";
import { inWords } from "../language/in-words.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const isRoot = process.getuid?.() === 0;

describe("a file", () => {
  test("gives its text as read, its front matter and its name for people", () => {
    const text = "---\r\nkind: anfrage\r\n---\r\nBetreff:\r\nRadweg\r\n";
    const folder = temporaryFolder({ "a.md": `\uFEFF${text}` });
    expect(readSource(join(folder, "a.md"), "papers/a.md")).toEqual({
      source: {
        file: "papers/a.md",
        text,
        bodyStart: 25,
        frontMatter: { kind: { value: "anfrage", start: 11, end: 18 } },
        problems: [],
      },
    });
    expect(readSource(join(folder, "a.md"))).toMatchObject({ source: { file: join(folder, "a.md") } });
  });

  test("with more than one problem is still a source", () => {
    const bytes = Buffer.concat([Buffer.from("---\na: b: c\n---\nGr"), Buffer.from([0xfc]), Buffer.from("n")]);
    const result = readSource(join(temporaryFolder({ "a.md": bytes }), "a.md"));
    expect(result).toMatchObject({
      source: {
        bodyStart: 0,
        problems: [
          { kind: "encoding", line: 4, column: 3 },
          { kind: "front-matter-syntax", line: 2, column: 4 },
        ],
      },
    });
  });

  test.each([
    ["", 1, "holds no text"],
    [" \r\n\t\n\u00A0", 1, "holds no text"],
    ["---\na: b\n---\n", 4, "holds nothing after its front matter"],
    ["---\na: b\n---\n\n \n", 4, "holds nothing after its front matter"],
  ])("without text is a source with a problem: %j", (text, line, message) => {
    const result = readSource(join(temporaryFolder({ "a.md": text }), "a.md"));
    expect(inWords(result)).toMatchObject({
      source: { text, problems: [{ kind: "empty-text", message, line, column: 1 }] },
    });
  });
});

describe("a file that cannot be read", () => {
  function problemInWords(path: string) {
    const result = readSource(path, "shown.md");
    return "problem" in result ? inWords(result.problem) : undefined;
  }

  test("is missing, a folder, behind a file, a circle of links", () => {
    const folder = temporaryFolder({ "a.md": "x", "folder/": "" });
    symlinkSync("loop", join(folder, "loop"));
    const place = { file: "shown.md", kind: "unreadable", line: 1, column: 1 };
    expect(problemInWords(join(folder, "none"))).toEqual({ ...place, message: "no such file or folder" });
    expect(problemInWords(join(folder, "folder"))).toEqual({ ...place, message: "is a folder, not a file" });
    expect(problemInWords(join(folder, "a.md/b"))).toEqual({ ...place, message: "a part of the path is not a folder" });
    expect(problemInWords(join(folder, "loop"))).toEqual({ ...place, message: "its symbolic links lead in a circle" });
    expect(problemInWords("a\0b")).toMatchObject({ kind: "unreadable" });
  });

  test.skipIf(process.platform === "win32")("is a pipe that nobody writes to: it is not waited for", () => {
    const path = join(temporaryFolder(), "pipe.md");
    execFileSync("mkfifo", [path]);
    expect(problemInWords(path)).toMatchObject({ kind: "unreadable", message: "is a named pipe, not a file" });
  });

  test("is too large, told without reading it", () => {
    const path = join(temporaryFolder({ "a.md": "Anfrage" }), "a.md");
    truncateSync(path, 200 * largestFile);
    expect(problemInWords(path)).toMatchObject({ kind: "not-text", message: "larger than 16 MiB" });
  });

  test("holds no text", () => {
    expect(problemInWords(join(temporaryFolder({ "a.md": "%PDF-1.7" }), "a.md"))).toEqual({
      file: "shown.md",
      kind: "not-text",
      message: "holds a PDF, no text",
      line: 1,
      column: 1,
    });
  });

  test.skipIf(isRoot)("is not permitted", () => {
    const path = join(temporaryFolder({ "a.md": "x" }), "a.md");
    chmodSync(path, 0);
    expect(problemInWords(path)).toMatchObject({ kind: "unreadable", message: "permission denied" });
  });
});

describe("standard input", () => {
  test("is read to its end, characters cut by chunks made whole", async () => {
    const bytes = Buffer.from("---\nkind: antrag\n---\nGrüße");
    const result = await readStandardInput(Readable.from([...bytes].map((byte) => Buffer.from([byte]))));
    expect(result).toMatchObject({ source: { file: "<stdin>", bodyStart: 21, text: bytes.toString(), problems: [] } });
    expect(await readStandardInput(Readable.from(["Grü", "ße"]))).toMatchObject({ source: { text: "Grüße" } });
  });

  test("without text", async () => {
    expect(await readStandardInput(Readable.from([]))).toMatchObject({
      source: { problems: [{ kind: "empty-text" }] },
    });
  });

  test("that does not end is left once it is too large", async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1024 * 1024, 32);
    }
    const result = await readStandardInput(endless());
    expect(result).toMatchObject({ problem: { file: "<stdin>", kind: "not-text" } });
  });

  test("that breaks off", async () => {
    const stream = new Readable({
      read: () => stream.destroy(Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" })),
    });
    expect(inWords(await readStandardInput(stream))).toMatchObject({
      problem: { file: "<stdin>", kind: "unreadable", message: "the disk reports a read error" },
    });
  });
});

describe("a corpus", () => {
  test("is read in order, failures in their place", () => {
    const folder = temporaryFolder({ "a.md": "A", "b.md": "%PDF-1.7", "c.md": "C" });
    const { files } = listFiles([folder]);
    const results = [...readCorpus([...files, { path: `${folder}/none`, shownAs: "none" }])];
    expect(results).toMatchObject([
      { source: { text: "A" } },
      { problem: { kind: "not-text" } },
      { source: { text: "C" } },
      { problem: { file: "none", kind: "unreadable" } },
    ]);
  });

  test("is read only as far as it is asked for", () => {
    const folder = temporaryFolder({ "a.md": "A" });
    const asked: string[] = [];
    function* files() {
      for (const name of ["a.md", "b.md", "c.md"]) {
        asked.push(name);
        yield { path: join(folder, name), shownAs: name };
      }
    }
    const corpus = readCorpus(files());
    expect(corpus.next().value).toMatchObject({ source: { file: "a.md" } });
    expect(asked).toEqual(["a.md"]);
  });

  test("takes no more memory for more files", () => {
    const path = join(temporaryFolder({ "a.md": "Text äöü\n".repeat(100_000) }), "a.md");
    const files = Array.from({ length: 400 }, () => ({ path }));
    const before = process.memoryUsage.rss();
    let characters = 0;
    let most = 0;
    for (const result of readCorpus(files)) {
      if ("source" in result) characters += result.source.text.length;
      most = Math.max(most, process.memoryUsage.rss());
    }
    expect(characters).toBe(400 * 900_000);
    // Held together, the texts alone would take 720 MB.
    expect(most - before).toBeLessThan(400_000_000);
  });
});
