import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readRaw } from "../../src/corpus/read-raw.ts";
import { readSource } from "../../src/corpus/read-source.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const german = "Grüße aus der Ratssitzung: „Öffentlich“ – 3 €\r\nZweite Zeile\n";

function read(bytes: Uint8Array | string) {
  return readRaw(join(temporaryFolder({ "a.txt": bytes }), "a.txt"));
}

test("UTF-8 is read as it is, byte for byte, and decoded in pieces", () => {
  const text = read(german);
  expect(text?.raw).toBe(Buffer.from(german).toString("latin1"));
  expect(text?.decode(0, 7)).toBe("Grüße");
  expect(text?.isPlain()).toBe(true);
});

test.each([
  ["Windows-1252", Buffer.from(german, "latin1")],
  ["UTF-16, with a mark", Buffer.from(`\uFEFF${german}`, "utf16le")],
  ["UTF-16 that is UTF-8 as well", Buffer.from("Zweite Zeile\n", "utf16le")],
])("%s is not", (_, bytes) => {
  expect(read(bytes)).toBeUndefined();
});

test("what is no file is not", () => {
  expect(readRaw(join(temporaryFolder(), "gone.txt"))).toBeUndefined();
  expect(readRaw(temporaryFolder())).toBeUndefined();
});

test.each([
  ["a file of another kind", "%PDF-1.7\nRatssitzung"],
  ["data", `${"\u0001".repeat(90)}Ratssitzung`],
  ["a text with a control character", "Ratssitzung\u0001"],
])("%s may be no text", (_, text) => {
  expect(read(text)?.isPlain()).toBe(false);
});

test("what is plainly text is the text that is read otherwise", () => {
  const path = join(temporaryFolder(), "a.txt");
  const part = fc.oneof(
    fc
      .constantFrom("\u0001", "Rat", "ü", "„", "\uFEFF", "\0", "\f", "😀", "%PDF-", "\r\n")
      .map((one) => Buffer.from(one)),
    fc.constantFrom("ü", "R\0").map((one) => Buffer.from(one, "latin1")),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(200), (parts, times) => {
      const bytes = Buffer.concat([...parts, ...Array<Uint8Array>(times).fill(parts[0] ?? Buffer.from("a"))]);
      writeFileSync(path, bytes);
      const result = readSource(path);
      const text = "source" in result ? result.source.text : undefined;
      const raw = readRaw(path);
      // What may be none is text, as far as it is any.
      if (raw && (raw.isPlain() || text !== undefined)) {
        expect(raw.decode(0, raw.raw.length).replace(/^\uFEFF/, "")).toBe(text);
      }
    }),
    { numRuns: 300 },
  );
});
