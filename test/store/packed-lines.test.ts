import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { byteWriter } from "../../src/store/format/bytes.ts";
import { DamageError } from "../../src/store/format/damage.ts";
import { openLines, packLines } from "../../src/store/format/packed-lines.ts";
import { writeStretches } from "../../src/store/format/stretches.ts";

function opened(stretches: readonly Uint8Array[], documents: number) {
  const writer = byteWriter();
  writeStretches(writer, stretches);
  const bytes = Uint8Array.from(writer.view());
  const read = (start: number, length: number) => bytes.slice(start, start + length);
  return openLines({ name: "lines", length: bytes.length, read }, documents);
}

test("each document has its line again, also an empty one, alone and with all", () => {
  const lines = Array.from({ length: 600 }, (_, i) => (i % 3 === 0 ? "" : `{"über":${i}}`));
  const packed = opened(packLines(lines), lines.length);
  expect(packed.groups().flat()).toEqual(lines);
  for (const document of [599, 0, 1, 255, 256, 511, 512]) expect(packed.of(document)).toBe(lines[document]);
});

test.each([
  ["too few", "a\nb\n"],
  ["too many", "a\nb\nc\nd\n"],
  ["a last one without an end", "a\nb\nc"],
  ["millions, where hundreds can be", "\n".repeat(20_000_000)],
])("%s are damage", (_, text) => {
  const packed = opened([deflateRawSync(text)], 3);
  expect(() => packed.of(1)).toThrow(DamageError);
  expect(() => packed.groups()).toThrow(DamageError);
});
