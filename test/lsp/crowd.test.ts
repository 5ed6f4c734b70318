import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Hover } from "vscode-languageserver/node";
import { startEditor } from "./editor.ts";

const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-crowd-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

test("ten editors at once, which build the index together and ask while one changes the corpus", async () => {
  write("drs.yaml", "municipality: braunschweig\n");
  write("bridge.md", "# Drucksache 24-20100\n\nBetreff: Brücke am Hafen\n");
  write("light.md", "# Drucksache 24-20101\n\nBetreff: Licht\n\nSiehe Drs. 24-20100 und Drs. 24-20400.\n");
  const editors = await Promise.all(Array.from({ length: 10 }, () => startEditor(folder)));
  const found = await Promise.all(editors.map((editor) => editor.open("light.md")));
  for (const { diagnostics } of found) expect(diagnostics).toMatchObject([{ code: "unresolved" }]);
  write("well.md", "# Drucksache 24-20400\n\nBetreff: Brunnen\n");
  const later = editors.map((editor) => editor.findings("light.md"));
  for (const editor of editors) {
    const textDocument = { uri: editor.uri("light.md") };
    await editor.connection.sendNotification("textDocument/didSave", { textDocument });
  }
  for (const { diagnostics } of await Promise.all(later)) expect(diagnostics).toEqual([]);
  const shown = await Promise.all(
    editors.map((editor) => editor.ask<Hover>("textDocument/hover", "light.md", "24-20400")),
  );
  for (const hover of shown) expect(JSON.stringify(hover)).toContain("Brunnen");
  expect(await Promise.all(editors.map((editor) => editor.leave()))).toEqual(editors.map(() => 0));
});
