import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from "vscode-languageserver/node";
import { type Editor, startEditor } from "./editor.ts";

const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-lsp-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bridge = `# Drucksache 24-20100

Betreff: Brücke am Hafen

Sachverhalt:

Die Brücke ist alt.
`;

const lighting = `# Drucksache 24-20101

Betreff: Licht auf der Brücke

Sachverhalt:

Die Vorlage Drs. 24-20100 nennt kein Licht.

Wir fragen:

1. Wann wird es hell?
2. Was kostet es?
`;

const report = `# Drucksache 24-20102

Betreff: Bericht

Siehe Drs. 24-20100 und Drs. 24-20101.
`;

/** A corpus of three papers. */
function corpusOf(name: string, settings = "municipality: braunschweig\n"): string {
  const corpus = join(folder, name);
  mkdirSync(corpus);
  writeFileSync(join(corpus, "drs.yaml"), settings);
  for (const [file, text] of Object.entries({ "bridge.md": bridge, "light.md": lighting, "report.md": report })) {
    writeFileSync(join(corpus, file), text);
  }
  return corpus;
}

/** An edit applied to a text that has its places on one line each. */
function edited(text: string, edits: ReadonlyArray<TextDocumentEdit["edits"][number]>): string {
  const lines = text.split("\n");
  for (const edit of edits) {
    if (!("newText" in edit)) continue;
    const { start, end } = edit.range;
    const line = lines[start.line] ?? "";
    lines[start.line] = line.slice(0, start.character) + edit.newText + line.slice(end.character);
  }
  return lines.join("\n");
}

describe("somebody writes a paper", () => {
  const corpus = corpusOf("writing");
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor(corpus);
  });
  afterAll(() => editor.leave());

  test("what is right has no findings", async () => {
    expect((await editor.open("light.md")).diagnostics).toEqual([]);
  });

  test("a number that no paper has is found as it is typed, with its kind, its page and its place", async () => {
    const { diagnostics } = await editor.write("light.md", lighting.replace("24-20100 nennt", "24-20109 nennt"));
    expect(diagnostics).toMatchObject([
      {
        range: { start: { line: 6, character: 17 }, end: { line: 6, character: 25 } },
        severity: 1,
        source: "drs",
        code: "unresolved",
        message: expect.stringMatching(/^24-20109 is not in the corpus/),
        codeDescription: { href: expect.stringMatching(/docs\/problems\/unresolved\.md$/) },
      },
    ]);
  });

  test("fixes: the near number, a remark that allows it, an entry in the settings", async () => {
    const { diagnostics } = await editor.write("light.md", lighting.replace("24-20100 nennt", "24-30100 nennt"));
    const fixes = await editor.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      ...{ textDocument: { uri: editor.uri("light.md") }, range: diagnostics[0]?.range, context: { diagnostics } },
    });
    const [near, ...others] = fixes.filter(({ title }) => title.startsWith("Replace")).map(({ edit }) => edit);
    expect(edited(editor.text("light.md"), near?.changes?.[editor.uri("light.md")] ?? [])).toBe(lighting);
    expect(others).toEqual([]);
    const allowance = fixes.find(({ title }) => title.startsWith("Allow"))?.edit?.changes?.[editor.uri("light.md")];
    const allowed = edited(editor.text("light.md"), allowance ?? []);
    expect(allowed).toContain("<!-- drs-allow 24-30100: reason -->\nDie Vorlage");
    expect((await editor.write("light.md", allowed)).diagnostics).toEqual([]);
    const known = fixes.find(({ title }) => title.includes("drs.yaml"))?.edit?.documentChanges?.[0];
    expect(known).toMatchObject({
      textDocument: { uri: editor.uri("drs.yaml") },
      edits: [{ newText: 'known:\n  "24-30100": reason\n', range: { start: { line: 1, character: 0 } } }],
    });
    await editor.write("light.md", lighting);
  });

  test("a number shows its paper: subject, kind, head and beginning, and who cites it", async () => {
    const hover = await editor.ask<Hover>("textDocument/hover", "light.md", "24-20100");
    const { value } = hover.contents as { readonly value: string };
    expect(value).toMatch(/^\*\*Brücke am Hafen\*\*\n/);
    expect(value).toContain("Die Brücke ist alt.");
    expect(value).toContain("cited by 1 paper");
    expect(hover.range?.start).toEqual({ line: 6, character: 17 });
  });

  test("a number leads to its paper, and to all that cite it", async () => {
    const definition = await editor.ask<Location[]>("textDocument/definition", "light.md", "24-20100");
    expect(definition).toEqual([
      { uri: editor.uri("bridge.md"), range: { start: { line: 0, character: 13 }, end: { line: 0, character: 21 } } },
    ]);
    const context = { context: { includeDeclaration: false } };
    const references = await editor.ask<Location[]>("textDocument/references", "light.md", "24-20100", context);
    expect(references.map(({ uri, range }) => [uri, range.start])).toEqual([
      [editor.uri("light.md"), { line: 6, character: 17 }],
      [editor.uri("report.md"), { line: 4, character: 11 }],
    ]);
  });

  test("what is typed becomes a number, or a subject with its number", async () => {
    await editor.write("light.md", `${lighting}\nSiehe Drs. 24-201`);
    const numbers = await editor.ask<CompletionList>("textDocument/completion", "light.md", "1");
    expect(numbers.items.map(({ label }) => label).sort()).toEqual(["24-20100", "24-20101", "24-20102"]);
    await editor.write("light.md", `${lighting}\nWie die Brück`);
    const subjects = await editor.ask<CompletionList>("textDocument/completion", "light.md", "k");
    expect(subjects.items.map(({ label }) => label).sort()).toEqual([
      "Brücke am Hafen (Drs. 24-20100)",
      "Licht auf der Brücke (Drs. 24-20101)",
    ]);
    await editor.write("light.md", lighting);
  });

  test("the outline has the sections, and the questions", async () => {
    const [outline] = await editor.ask<DocumentSymbol[]>("textDocument/documentSymbol", "light.md", "D");
    const names = (symbols: readonly DocumentSymbol[] = []): unknown[] =>
      symbols.map(({ name, children }) => (children?.length ? [name, names(children)] : name));
    expect(outline?.name).toBe("24-20101 Licht auf der Brücke");
    expect(JSON.stringify(names(outline?.children))).toMatch(
      /Sachverhalt.*1\. Wann wird es hell\?.*2\. Was kostet es\?/,
    );
  });

  test("papers are found by their numbers and by the words of their subjects", async () => {
    const find = async (query: string): Promise<string[]> =>
      (await editor.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query })).map(({ name }) => name);
    expect(await find("24-20102")).toEqual(["24-20102 Bericht"]);
    expect(await find("Brücke Haf")).toEqual(["24-20100 Brücke am Hafen"]);
    expect(await find("Rathaus")).toEqual([]);
  });

  test("a number is renamed where a paper has it and where papers cite it", async () => {
    const rename = (newName: string): Promise<WorkspaceEdit> =>
      editor.ask("textDocument/rename", "light.md", "24-20100", { newName });
    const { changes } = await rename("24-20500");
    expect(Object.keys(changes ?? {}).sort()).toEqual(
      ["bridge.md", "light.md", "report.md"].map((name) => editor.uri(name)),
    );
    const light = edited(lighting, changes?.[editor.uri("light.md")] ?? []);
    expect(light).toBe(lighting.replace("24-20100", "24-20500"));
    await expect(rename("Hafen")).rejects.toThrow("Hafen is no number of Stadt Braunschweig");
    await expect(rename("24-20102")).rejects.toThrow("report.md has the number 24-20102 already");
    await expect(editor.ask("textDocument/prepareRename", "light.md", "Wann")).rejects.toThrow("no number stands here");
  });

  test("a text may cite another one that is open and not saved", async () => {
    await editor.open("report.md");
    await editor.write("report.md", report.replace("24-20102", "24-20300"));
    expect((await editor.write("light.md", `${lighting}\nDrs. 24-20300\n`)).diagnostics).toEqual([]);
    expect((await editor.write("light.md", `${lighting}\nDrs. 24-20102\n`)).diagnostics).toHaveLength(1);
  });
});

test("what changes on the disk is taken in when a file is saved", async () => {
  const corpus = corpusOf("disk");
  const editor = await startEditor(corpus);
  await editor.open("light.md");
  const citing = `${lighting}\nDrs. 24-20400\n`;
  expect((await editor.write("light.md", citing)).diagnostics).toHaveLength(1);
  writeFileSync(join(corpus, "new.md"), bridge.replace("24-20100", "24-20400"));
  const found = editor.findings("light.md");
  await editor.connection.sendNotification("textDocument/didSave", { textDocument: { uri: editor.uri("light.md") } });
  expect((await found).diagnostics).toEqual([]);
  expect(await editor.leave()).toBe(0);
});

test("an editor that watches files is taken at its word: what it saves is looked at once", async () => {
  const corpus = corpusOf("watched");
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  const editor = await startEditor(corpus, { capabilities });
  await editor.open("light.md");
  let looks = 0;
  editor.connection.onNotification("textDocument/publishDiagnostics", () => {
    looks++;
  });
  writeFileSync(join(corpus, "light.md"), `${lighting}\nNachtrag.\n`);
  const uri = editor.uri("light.md");
  await editor.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
  await editor.ask<Hover>("textDocument/hover", "light.md", "24-20100");
  await setTimeout(500);
  expect(looks).toBe(0);
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
  await expect.poll(() => looks, { timeout: 20_000 }).toBe(1);
  expect(await editor.leave()).toBe(0);
});

test("settings count as soon as they are saved; one with a mistake is told with its place", async () => {
  const corpus = corpusOf("settings");
  const editor = await startEditor(corpus, { language: "de" });
  await editor.open("light.md");
  const [finding] = (await editor.write("light.md", `${lighting}\nDrs. 24-20777\n`)).diagnostics;
  expect(finding).toMatchObject({ severity: 1, message: expect.stringContaining("24-20777") });
  const save = async (text: string) => {
    writeFileSync(join(corpus, "drs.yaml"), text);
    const changes = [{ uri: editor.uri("drs.yaml"), type: 2 }];
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  };
  const found = editor.findings("light.md");
  await save("municipality: braunschweig\nseverity:\n  unresolved: note\n");
  expect((await found).diagnostics).toMatchObject([{ severity: 3 }]);
  await save("municipality: braunschweig\nseverity:\n  unresolved: laut\n");
  await expect.poll(() => editor.messages.join(), { timeout: 20_000 }).toMatch(/drs\.yaml:3/);
  expect(await editor.leave()).toBe(0);
});

test("a number that is to be known goes below those that are", async () => {
  const settings = "municipality: braunschweig\nknown: # elsewhere\n    24-20900: in the archive\nholds: 2020..\n";
  const corpus = corpusOf("known", settings);
  const editor = await startEditor(corpus);
  await editor.open("light.md");
  const { diagnostics } = await editor.write("light.md", `${lighting}\nDrs. 24-20900, 24-20777\n`);
  const fixes = await editor.ask<CodeAction[]>("textDocument/codeAction", "light.md", "24-20777", {
    ...{ context: { diagnostics } },
  });
  const edit = fixes.find(({ title }) => title.includes("drs.yaml"))?.edit?.documentChanges?.[0] as TextDocumentEdit;
  const start = { line: 2, character: 0 };
  expect(edit.edits).toEqual([{ newText: '    "24-20777": reason\n', range: { start, end: start } }]);
  await editor.leave();
});

test("findings of a baseline are not shown", async () => {
  const corpus = corpusOf("baseline");
  const path = join(corpus, "baseline.json");
  const entry = { kind: "unresolved", file: "light.md", drucksache: "24-20999", count: 1 };
  writeFileSync(path, JSON.stringify({ baseline: 1, findings: [entry] }));
  const editor = await startEditor(corpus, { initializationOptions: { baseline: path } });
  await editor.open("light.md");
  expect((await editor.write("light.md", `${lighting}\nDrs. 24-20999\n`)).diagnostics).toEqual([]);
  expect((await editor.write("light.md", `${lighting}\nDrs. 24-20998\n`)).diagnostics).toHaveLength(1);
  await editor.leave();
});

test("what is no paper of a corpus is left alone", async () => {
  const outside = join(folder, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "notes.md"), "Drs. 24-20100\n");
  const editor = await startEditor(outside);
  editor.open("notes.md");
  expect(await editor.ask("textDocument/hover", "notes.md", "24-20100")).toBeNull();
  expect(await editor.ask("textDocument/codeAction", "notes.md", "D", { context: { diagnostics: [] } })).toEqual([]);
  expect(await editor.leave()).toBe(0);
});

test("text of a paper is text in a hover: no link, no picture, no HTML", async () => {
  const corpus = corpusOf("hostile");
  const hostile = bridge.replace("Brücke am Hafen", "![x](http://a.example/x) <b>fett</b> [l](command:rm)");
  writeFileSync(join(corpus, "bridge.md"), hostile);
  const editor = await startEditor(corpus);
  await editor.open("light.md");
  const hover = await editor.ask<Hover>("textDocument/hover", "light.md", "24-20100");
  const { value } = hover.contents as { readonly value: string };
  expect(value).toContain("fett");
  expect(value).not.toMatch(/(?<!\\)[[<]|(?<!\\)\]\(/);
  await editor.leave();
});

test("an index that is damaged under it is built again", async () => {
  const corpus = corpusOf("damaged");
  const editor = await startEditor(corpus);
  await editor.open("light.md");
  await editor.leave();
  const manifest = join(corpus, ".drs/manifest.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").slice(0, 200));
  const again = await startEditor(corpus);
  expect((await again.open("light.md")).diagnostics).toEqual([]);
  const hover = await again.ask<Hover>("textDocument/hover", "light.md", "24-20100");
  expect(JSON.stringify(hover)).toContain("Brücke am Hafen");
  await again.leave();
});

test("an editor that vanishes ends it with 1; what is no message does not end it", async () => {
  const editor = await startEditor(corpusOf("vanishing"));
  const gone = new Promise((done) => editor.process.once("exit", done));
  await editor.open("light.md");
  editor.process.stdin?.write("Content-Length: 7\r\n\r\nno json");
  expect(await editor.ask("textDocument/hover", "light.md", "Licht")).toBeNull();
  editor.process.stdin?.destroy();
  expect(await gone).toBe(1);
});
