import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { testCorpus } from "./corpus.ts";
import { contentOf } from "./paged.ts";

// As docs/index-format.md lists them.
const paperKinds = ["anfrage", "antrag", "aenderungsantrag", "ergaenzungsantrag", "vorlage", "beschlussvorlage"].concat(
  ["ergaenzungsvorlage", "informationsvorlage", "mitteilung", "stellungnahme", "beschluss", "einladung"],
  ["bekanntmachung", "protokoll", "anlage"],
);

/*
 * A reader written from docs/index-format.md alone, as someone would in another language: it shares no code with src/. If
 * this test has to be changed, the document has to be, and the number of the format.
 */

class Reader {
  at = 0;
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes.readUInt8(this.at++);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
  take(length: number): Buffer {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }
}

/** Term to field to document to frequency. */
type Terms = Map<string, Map<number, Map<number, number>>>;

function termsOf(lexicon: Buffer, postings: Buffer): Terms {
  const terms: Terms = new Map();
  const reader = new Reader(lexicon);
  let before = Buffer.alloc(0);
  let start = 0;
  while (!reader.isAtEnd) {
    const [, count] = [reader.varint(), reader.varint()];
    const end = reader.varint() + reader.at;
    for (let i = 0; i < count; i++) {
      const shared = reader.varint();
      before = Buffer.concat([before.subarray(0, shared), reader.take(reader.varint())]);
      const size = reader.varint();
      terms.set(before.toString("utf8"), postingsOf(postings.subarray(start, start + size)));
      start += size;
    }
    expect(reader.at).toBe(end);
  }
  expect(start).toBe(postings.length);
  return terms;
}

function postingsOf(bytes: Buffer): Map<number, Map<number, number>> {
  const fields = new Map<number, Map<number, number>>();
  const reader = new Reader(bytes);
  while (!reader.isAtEnd) {
    const documents = new Map<number, number>();
    const head = reader.varint();
    fields.set(head >> 1, documents);
    let document = 0;
    let left = reader.varint();
    const length = head % 2 === 1 ? bytes.length - reader.at : reader.varint();
    const end = reader.at + length;
    for (; left > 0; left--) {
      const step = reader.varint();
      document += step >> 1;
      documents.set(document, step % 2 === 1 ? reader.varint() : 1);
    }
    expect(reader.at).toBe(end);
  }
  return fields;
}

function fnv1a(key: string | undefined): number {
  if (key === undefined) return 0;
  let hash = 0x811c9dc5n;
  for (let i = 0; i < key.length; i++) hash = ((hash ^ BigInt(key.charCodeAt(i))) * 0x01000193n) & 0xffffffffn;
  return Number(hash) || 1;
}

/** The table of files. */
function filesIn(bytes: Buffer): { readonly files: readonly string[]; readonly documents: readonly number[] } {
  const count = bytes.readUInt32LE(0);
  const numbers = (start: number): number[] =>
    Array.from({ length: count }, (_, i) => bytes.readUInt32LE(8 + start * count + i * 4));
  for (let i = 0; i < count; i++) {
    expect(bytes.readDoubleLE(8 + i * 8)).toBeGreaterThan(1e12);
    expect(bytes.readDoubleLE(8 + 8 * count + i * 8)).toBeGreaterThan(10);
  }
  expect(new Set(numbers(16))).toEqual(new Set([0]));
  expect(numbers(24).every((fresh) => fresh < 2)).toBe(true);
  const files = bytes
    .subarray(8 + 28 * count)
    .toString("utf8")
    .split("\0");
  return { files, documents: numbers(20) };
}

/** Stretches of bytes, after where each of them ends. */
function stretchesOf(bytes: Buffer, count: number): Buffer[] {
  const ends = Array.from({ length: count }, (_, i) => bytes.readUInt32LE(i * 4));
  expect(ends.at(-1)).toBe(bytes.length);
  return ends.map((end, i) => bytes.subarray(i === 0 ? count * 4 : ends[i - 1], end));
}

/** The number of a column and a document. */
function columnsIn(bytes: Buffer, columns: number, documents: number): (column: number, document: number) => number {
  const blocks = stretchesOf(bytes, Math.ceil(documents / 2048)).map((block) => inflateRawSync(block));
  return (column, document) => {
    const block = blocks[Math.floor(document / 2048)] ?? expect.fail();
    const rows = Math.min(2048, documents - Math.floor(document / 2048) * 2048);
    const widths = [...block.subarray(0, columns)];
    const start = widths.slice(0, column).reduce((sum, width) => sum + width * rows, columns);
    const width = widths[column] ?? 0;
    return block.readUIntLE(start + (document % 2048) * width, width);
  };
}

/** The words of a lexicon's blocks. */
function wordsOf(blocks: Buffer): string[] {
  return [...termsOf(blocks, Buffer.alloc(0)).keys()];
}

test("an index can be read from its description alone", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `25-${10000 + i}.md`,
      `Betreff:\nWort${i} Straße ${"Haus ".repeat(1 + (i % 3))}\n`,
    ]),
  );
  const corpus = testCorpus({
    ...many,
    "b.md": "Zur Anfrage (25-10007) wird Stellung genommen, siehe Ds. 25-10007.\n",
    "c.md": "Anfrage\n\nBeratungsfolge:\nBauausschuss (zur Beantwortung)\n14.06.2022\nÖ\n",
  });
  const { index } = await corpus.open();
  const [json = "", checksum] = readFileSync(join(corpus.folder, "manifest.json"), "utf8").split("\n");
  expect(crc32(json).toString(16).padStart(8, "0")).toBe(checksum);
  const manifest = JSON.parse(json);
  expect(manifest).toMatchObject({ format: 11, documents: 302, citations: 2, root: ".." });

  const content = (described: { file: string; length: number }): Buffer =>
    contentOf(readFileSync(join(corpus.folder, described.file)), described.length);
  const table = filesIn(inflateRawSync(content(manifest.files)));
  expect(table.files).toEqual(
    readdirSync(corpus.root)
      .filter((name) => name.endsWith(".md"))
      .sort(),
  );

  const [segment] = manifest.segments;
  const stored = content(segment);
  const section = (name: string): Buffer => {
    const [start, length] = segment.sections[name];
    return stored.subarray(start, start + length);
  };
  const words = termsOf(section("words"), section("word-postings"));
  const betreff = manifest.fields.indexOf("betreff");
  expect(words.get("strasse")?.get(betreff)?.size).toBe(300);
  expect(
    words
      .get("haus")
      ?.get(betreff)
      ?.get(table.documents[2] ?? -1),
  ).toBe(3);
  expect(words.get("wort299")?.get(betreff)).toEqual(new Map([[299, 1]]));
  const sorted = [...words.keys()];
  expect(sorted).toEqual([...sorted].sort());

  const top = new Reader(section("word-top"));
  const parts = new Reader(section("word-index"));
  let [blockStart, payload, terms] = [0, 0, 0];
  while (!top.isAtEnd) {
    expect(top.take(top.varint()).toString("utf8")).toBe(sorted[terms]);
    const end = parts.at + top.varint();
    const [blocksEnd, payloadEnd] = [blockStart + top.varint(), payload + top.varint()];
    let inPart = 0;
    for (; parts.at < end; inPart++) {
      expect(parts.take(parts.varint()).toString("utf8")).toBe(sorted[terms]);
      blockStart += parts.varint();
      payload += parts.varint();
      terms += 128;
    }
    expect([parts.at, blockStart, payload]).toEqual([end, blocksEnd, payloadEnd]);
    expect(inPart).toBeLessThanOrEqual(64);
  }
  expect(parts.isAtEnd).toBe(true);
  expect([blockStart, payload]).toEqual([section("words").length, section("word-postings").length]);

  const numbers = termsOf(section("numbers"), section("number-postings"));
  expect(numbers.get("has 25-10007 25-10007")?.get(0)).toEqual(new Map([[7, 1]]));
  expect(numbers.get("cites 25-10007 25-10007")?.get(0)).toEqual(new Map([[300, 2]]));

  expect(numbers.get("asks")?.get(0)).toEqual(new Map([[301, 1]]));
  expect(numbers.get("answers")?.get(0)).toEqual(new Map([[300, 1]]));

  const compounds = content(manifest.vocabulary);
  const [partCount, firstBytes] = [compounds.readUInt32LE(0), compounds.readUInt32LE(4)];
  const firsts = compounds.toString("utf8", 8, 8 + firstBytes).split("\n");
  const texts = stretchesOf(compounds.subarray(8 + firstBytes), partCount).map((part) =>
    inflateRawSync(part).toString("utf8"),
  );
  expect(texts.map((part) => part.split("\n")[0])).toEqual(firsts);
  const vocabulary = texts.join("").split("\n");
  expect(vocabulary).toEqual([...vocabulary].sort());

  const spellings = stretchesOf(section("spellings"), 64).map((words) =>
    words.length === 0 ? [] : wordsOf(inflateRawSync(words)),
  );
  for (const [i, ofLength] of spellings.entries()) expect(ofLength.every((word) => word.length === i + 3)).toBe(true);
  expect(spellings.flat().sort()).toEqual(["betreff", "haus", "strasse"]);

  const fieldCount = manifest.fields.length;
  const columns = columnsIn(section("columns"), fieldCount + 5, 302);
  expect(section("matters").length).toBe(302 * 12);
  const heads = stretchesOf(section("heads"), Math.ceil(302 / 16)).flatMap((group) =>
    inflateRawSync(group).toString("utf8").split("\n"),
  );
  expect(heads).toHaveLength(302);
  const [references = [], details = []] = ["references", "details"].map((name) =>
    stretchesOf(section(name), Math.ceil(302 / 256)).flatMap((group) =>
      inflateRawSync(group).toString("utf8").slice(0, -1).split("\n"),
    ),
  );
  expect([references.length, details.length]).toEqual([302, 302]);
  for (const [document, file] of table.files.entries()) {
    const [, numbered = "", json = ""] = /^([\d,]+) (.*)$/.exec(heads[document] ?? "") ?? [];
    const [start = 0, length = 0, line = 0] = numbered.split(",").map(Number);
    const head = JSON.parse(json);
    const [number, subject, text] = [0, 4, 8].map((at) => section("matters").readUInt32LE(document * 12 + at));
    expect([number, subject, text]).toEqual([fnv1a(head.drucksache ?? head.answersTo?.[0]), 0, 0]);
    const ids = [0, 1, 2].map((id) => columns(fieldCount + id, document));
    expect(ids).toEqual([file === "b.md" || file === "25-10007.md" ? 1 : 0, 0, 0]);
    const lines = inflateRawSync(section("records").subarray(start, start + length))
      .toString("utf8")
      .split("\n");
    expect(head.file).toBe(file);
    if (file === "b.md") expect(head.answersTo).toEqual(["25-10007"]);
    if (file === "c.md")
      expect(head.session).toEqual({ committee: "Bauausschuss", role: "zur Beantwortung", date: "2022-06-14" });
    expect({ ...JSON.parse(lines[line] ?? ""), file: `papers/${file}` }).toEqual(index.paper(`papers/${file}`));
    expect(columns(fieldCount + 3, document)).toBe(file === "b.md" ? 2 : 0);
    expect(columns(fieldCount + 4, document)).toBe(head.kind === undefined ? 0 : paperKinds.indexOf(head.kind) + 1);
    const [asked = "", said = ""] = [references[document], details[document]];
    const known = index.references().find((one) => one.file === `papers/${file}`);
    expect([asked !== "", said !== ""]).toEqual([file !== "c.md", file !== "c.md"]);
    if (known) {
      const { details: detailsOf, ...related } = known;
      expect({ citations: [], ...JSON.parse(asked), file: `papers/${file}` }).toEqual(related);
      expect({ sentences: [], ...JSON.parse(said) }).toEqual(detailsOf());
      expect(JSON.parse(said).sentences ?? []).toHaveLength(known.citations.length);
    }
    if (file === "25-10002.md") expect(columns(betreff, document)).toBe(3);
  }
});
