import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findCorpus } from "../../src/app/find-corpus.ts";
import { commitManifest } from "../../src/store/files/commit-manifest.ts";
import { formatVersion, type Manifest } from "../../src/store/files/manifest.ts";
import { type SegmentDescription, sectionNames } from "../../src/store/format/segment-description.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

const manifest: Omit<Manifest, "documents" | "segments"> = {
  format: formatVersion,
  fingerprint: "",
  municipality: "braunschweig",
  isRecognised: true,
  root: "..",
  written: "2026-01-01T00:00:00.000Z",
  fields: [],
  citations: 0,
  averageLengths: [],
  files: { file: "files-mj000000-1-2", length: 0, mtimeMs: 0 },
  vocabulary: { file: "vocabulary-mj000000-1-1", length: 0, mtimeMs: 0, papers: 0 },
  problems: [],
  unlisted: [],
  traces: { folders: [], files: [] },
};

const nowhere = Object.fromEntries(sectionNames.map((name) => [name, [0, 0] as const]));

/** A segment of so many papers, as a manifest describes it. */
function segment(documents: number): Manifest["segments"][number] {
  const sections = nowhere as SegmentDescription["sections"];
  return { file: "segment-mj000000-1-0", length: 0, mtimeMs: 0, documents, sections, dead: [] };
}

/** A corpus of Karlsruhe's, with an index of which only the manifest is there. */
function corpus(
  { documents = 2001, ...changes }: Partial<Manifest>,
  files: Readonly<Record<string, string>> = {},
): string {
  const root = temporaryFolder({ "1.txt": "Stadt Karlsruhe\nVorlage Nr. 2019/1234", ...files });
  mkdirSync(join(root, ".drs"));
  commitManifest(join(root, ".drs"), { ...manifest, documents, segments: [segment(documents)], ...changes });
  return root;
}

describe("whose papers a corpus holds", () => {
  test("is seen from them", () => {
    const { municipality, isRecognised } = findCorpus({
      path: temporaryFolder({ "1.txt": "Stadt Karlsruhe\nVorlage Nr. 2019/1234" }),
    });
    expect([municipality.name, isRecognised]).toEqual(["karlsruhe", true]);
  });

  test("is as it was recognised last in a large corpus, until that is brought up to date", () => {
    const root = corpus({});
    expect(findCorpus({ path: root }).municipality.name).toBe("braunschweig");
    expect(findCorpus({ path: root }, "changes").municipality.name).toBe("karlsruhe");
  });

  test("is looked for in a small one, and where the index was told", () => {
    expect(findCorpus({ path: corpus({ documents: 2000 }) }).municipality.name).toBe("karlsruhe");
    expect(findCorpus({ path: corpus({ isRecognised: false }) }).municipality.name).toBe("karlsruhe");
  });

  test("is what settings say, and a flag before them", () => {
    const root = corpus({}, { "drs.yaml": "municipality: braunschweig\n" });
    expect(findCorpus({ path: root }, "changes")).toMatchObject({
      municipality: { name: "braunschweig" },
      isRecognised: false,
    });
    expect(findCorpus({ municipality: "karlsruhe", path: root }).municipality.name).toBe("karlsruhe");
  });

  test("is none where nothing shows it: no paper has a number then", () => {
    expect(findCorpus({ path: temporaryFolder({ "1.txt": "Liebe Leute" }) }).municipality).toMatchObject({
      name: "unknown",
      numbers: { forms: [] },
    });
  });
});

test("an index that was named and cannot be read asks for its corpus", () => {
  const root = corpus({});
  writeFileSync(join(root, ".drs", "manifest.json"), "damage");
  expect(() => findCorpus({ index: join(root, ".drs") })).toThrow("its corpus is not known");
  expect(findCorpus({ index: join(root, ".drs"), path: root }).root).toBe(root);
});
