import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { manifestOf } from "../../src/store/files/index-folder.ts";
import { readManifest } from "../../src/store/files/read-manifest.ts";
import { forgetManifest } from "../../src/store/files/written-indexes.ts";
import { testCorpus } from "./corpus.ts";

/** Runs once, after a manifest was read and before it is looked up whether this user's `drs` wrote it. */
let meanwhile = (): void => {};

vi.mock(import("../../src/store/files/written-indexes.ts"), async (original) => {
  const actual = await original();
  return {
    ...actual,
    wasWrittenHere(manifest) {
      const act = meanwhile;
      meanwhile = () => {};
      act();
      return actual.wasWrittenHere(manifest);
    },
  };
});

const writer = fileURLToPath(new URL("writer.mjs", import.meta.url));

test("an index that another run replaces while its manifest is read is not taken for a stranger's", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  (await corpus.open()).index.close();
  corpus.write("b.md", "Betreff:\nAmpel\n");
  const options = { root: corpus.root, shownRoot: "papers", folder: corpus.folder, version: "1.0.0", checkUpTo: 0 };
  meanwhile = () =>
    execFileSync(process.execPath, [writer, JSON.stringify({ ...options, update: "changes", mustSave: true })]);
  expect(readManifest(corpus.folder)).toMatchObject({ found: "manifest", manifest: { documents: 2 } });
});

test("one that is gone when it is looked at again is none", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  (await corpus.open()).index.close();
  meanwhile = () => {
    forgetManifest(corpus.folder, manifestOf(corpus.folder)?.files.file ?? "");
    corpus.remove(".drs");
  };
  expect(readManifest(corpus.folder)).toEqual({ found: "none" });
});
