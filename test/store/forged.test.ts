import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { checksumOf } from "../../src/store/files/manifest.ts";
import { DamageError } from "../../src/store/format/damage.ts";
import { checkIndex } from "../../src/store/read/check-index.ts";
import type { PaperIndex } from "../../src/store/read/paper-index.ts";
import { leaves, type TestCorpus, testCorpus } from "./corpus.ts";
import { effort, patience, seedFor } from "./effort.ts";
import { contentOf, pagedFile } from "./paged.ts";

// An index that is believed: else none of what is forged would be read.
vi.stubEnv("DRS_TRUST_INDEX", "1");

// Few and short: an index that is damaged is made again each time.
const PAPERS = 8;
const papers = Object.fromEntries(
  Array.from({ length: PAPERS }, (_, i) => [
    `${i}.md`,
    `24-2${String(i).padStart(4, "0")}\n\nAnfrage\n\nAbsender: Amt ${i % 3}\nDatum: 0${(i % 9) + 1}.02.2024\n\nBetreff:\nRadweg${i} am Ring\n\nSachverhalt:\nZu Ds. 24-2000${i % 9} und wort${i * 7}.\n`,
  ]),
);

/** What an index holds, file by file; of paged files the content alone. */
type Contents = ReadonlyMap<string, Buffer>;

function read({ folder }: TestCorpus): Contents {
  const files = readdirSync(folder).filter((name) => /^(?:segment|files|vocabulary)-/.test(name));
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8").split("\n")[0] ?? "");
  const lengths = new Map<string, number>(
    [manifest.files, manifest.vocabulary, ...manifest.segments].map(({ file, length }) => [file, length]),
  );
  const contents = files.map(
    (name) => [name, contentOf(readFileSync(join(folder, name)), lengths.get(name) ?? 0)] as const,
  );
  return new Map([...contents, ["manifest.json", Buffer.from(JSON.stringify(manifest))] as const]);
}

/** Writes content with the right checksums, and a manifest that says how long it is. */
function write({ folder }: TestCorpus, contents: Contents): void {
  const manifest = parsed(contents.get("manifest.json") ?? Buffer.alloc(0));
  for (const [name, content] of contents) {
    if (name === "manifest.json") continue;
    writeFileSync(join(folder, name), pagedFile(content));
    const described = isObject(manifest)
      ? [manifest["files"], manifest["vocabulary"], manifest["segments"]].flat()
      : [];
    for (const one of described) {
      if (isObject(one) && one["file"] === name && typeof one["length"] === "number") one["length"] = content.length;
    }
  }
  const json = JSON.stringify(manifest) ?? "";
  writeFileSync(join(folder, "manifest.json"), `${json}\n${checksumOf(json)}\n`);
}

function parsed(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString("utf8"));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

const wrongs: readonly unknown[] = [
  ...[0, -1, 1, 2, 0.5, 255, 2 ** 31, 2 ** 32, 2 ** 45, 2 ** 53, 1e308, "", "x", "../../etc/passwd", "/dev/zero"],
  ...["__proto__", "\0", true, false, null, [], {}, [null], [[]], [-1], ["x"], { file: "x" }, { length: 1 }],
];

/** Puts a wrong value at one place of a structure, the places counted in one walk through it. */
function wrongAt(value: unknown, place: { left: number }, wrong: unknown): unknown {
  if (place.left-- === 0) return wrong;
  if (Array.isArray(value)) return value.map((one) => wrongAt(one, place, wrong));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wrongAt(one, place, wrong)]));
}

function placesIn(value: unknown): number {
  if (!isObject(value)) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + placesIn(one), 1);
}

/** A forgery: which file, where in it, and what is put there. */
const forgery = fc.record({
  file: fc.nat(3),
  at: fc.nat(2 ** 30),
  wrong: fc.constantFrom(...wrongs),
  how: fc.constantFrom("value", "byte", "word", "cut", "twice", "bomb"),
  byte: fc.oneof(fc.constantFrom(0, 1, 127, 128, 255), fc.nat(255)),
});
type Forgery = typeof forgery extends fc.Arbitrary<infer One> ? One : never;

function forged(contents: Contents, { file, at, wrong, how, byte }: Forgery): Contents {
  const names = [...contents.keys()].sort();
  const name = names[file % names.length] ?? expect.fail();
  const content = Buffer.from(contents.get(name) ?? expect.fail());
  return new Map([...contents, [name, change()]]);

  function change(): Buffer {
    if (name === "manifest.json") return valueIn(parsed(content));
    const isDeflated = name.startsWith("files-");
    if (how === "bomb" && isDeflated) return deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 32));
    return how === "value" && isDeflated ? deflateRawSync(spoiled(inflateRawSync(content))) : spoiled(content);
  }

  function spoiled(bytes: Buffer): Buffer {
    const place = at % Math.max(1, bytes.length);
    if (how === "cut") return bytes.subarray(0, place);
    if (how === "twice") return Buffer.concat([bytes, bytes.subarray(place)]);
    if (byte % 2 === 1 && place + 4 <= bytes.length) bytes.writeUInt32LE(byte === 255 ? 0xffffffff : byte << 20, place);
    else bytes.writeUInt8(byte, place);
    return bytes;
  }

  function valueIn(structure: unknown): Buffer {
    return Buffer.from(JSON.stringify(wrongAt(structure, { left: at % placesIn(structure) }, wrong)) ?? "");
  }
}

/** Asks for all that an index can be asked for; of damage each question is told by itself. */
const questions: ReadonlyArray<(index: PaperIndex) => unknown> = [
  (index) => index.rank(leaves("Radweg3 am Ring wort21")),
  (index) => index.rank([{ term: "radweg", weight: 1, words: 1, prefix: true }], { limit: 3 }),
  ({ words }) => [
    words.near("radwge3", 2),
    words.endingWith("g", 5),
    words.startingWith("r"),
    words.papersWith("ring"),
  ],
  ({ sets }) => [sets.withValue("kind", ["anfrage"]), sets.withDate("2024", "2025"), sets.valuesOf("number")],
  ({ sets }) => sets.countFacts("sender", sets.all()),
  ({ sets }) => sets.inPathOrder([3, 1, 2]).map((paper) => sets.headOf(paper)),
  (index) => index.papers(),
  (index) => [index.papersWith("24-20003"), index.papersCiting("24-20003"), index.paper("papers/3.md")],
  (index) => index.references().map((paper) => paper.details()),
  (index) => [index.heads("asks"), [...index.ownNumbers.startingWith("")], [...index.citedNumbers.startingWith("")]],
  ({ frequent }) => [[...frequent.words("r")], [...frequent.numbers("")]],
  ({ analysis }) => analysis.termsOf("Radwegverbindung"),
];

// Far more than such a small index takes, in milliseconds: what is endless or square takes longer.
const LONG = 20_000;

test(
  "a wrong value anywhere, with the right checksums, is damage or does no harm, and goes with the next building",
  async () => {
    const corpus = testCorpus(papers);
    (await corpus.open()).index.close();
    corpus.write("1.md", papers["2.md"] ?? "");
    (await corpus.open()).index.close();
    const whole = read(corpus);
    expect(whole.size).toBeGreaterThan(3);
    let damaged = 0;
    const check = async (one: Forgery): Promise<void> => {
      for (const name of readdirSync(corpus.folder)) if (name !== ".gitignore") rmSync(join(corpus.folder, name));
      write(corpus, forged(whole, one));
      const started = Date.now();
      const isWhole = checkIndex(corpus.folder).found;
      if (isWhole === "damage") damaged++;
      // As a search of a large corpus opens it: what is in it is not compared with the papers.
      const opened = await corpus.open({ checkUpTo: 0 });
      for (const ask of questions) {
        try {
          ask(opened.index);
        } catch (error) {
          expect(error).toBeInstanceOf(DamageError);
        }
      }
      opened.index.close();
      expect(Date.now() - started).toBeLessThan(LONG);
    };
    await fc.assert(fc.asyncProperty(forgery, check), {
      numRuns: effort.forgeries,
      seed: seedFor(20_261_126),
      endOnFailure: true,
    });
    expect(damaged).toBeGreaterThan(effort.forgeries / 4);
    if (process.env["DRS_CASES"])
      process.stderr.write(`forged: ${JSON.stringify({ forgeries: effort.forgeries, damaged })}\n`);
    const rebuilt = await corpus.open({ update: "rebuild", mustSave: true });
    expect(rebuilt.index.papers()).toHaveLength(PAPERS);
    expect(checkIndex(corpus.folder)).toMatchObject({ found: "whole" });
  },
  patience,
);
