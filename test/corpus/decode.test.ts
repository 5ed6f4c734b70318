import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/corpus/decode.ts";
import { inWords } from "../language/in-words.ts";

const german = "Grüße aus der Ratssitzung: „Öffentlich“ – 3 €\r\nZweite Zeile\n";

function decode(bytes: Uint8Array | string) {
  const decoded = decodeText(Buffer.from(bytes));
  if ("problem" in decoded) return decoded.problem;
  return {
    text: decoded.text,
    problems: decoded.problems.map((p) => `${p.line}:${p.column} ${p.kind}: ${inWords(p.message)}`),
  };
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

describe("encodings", () => {
  test("UTF-8, line ends as they are", () => {
    expect(decode(german)).toEqual({ text: german, problems: [] });
    expect(decode("")).toEqual({ text: "", problems: [] });
  });

  test("UTF-8 with a byte order mark", () => {
    expect(decode(`\uFEFF${german}`)).toEqual({ text: german, problems: [] });
  });

  test.each([
    ["little end first, with mark", Buffer.from(`\uFEFF${german}`, "utf16le")],
    ["big end first, with mark", utf16be(`\uFEFF${german}`)],
    ["little end first, without mark", Buffer.from(german, "utf16le")],
    ["big end first, without mark", utf16be(german)],
  ])("UTF-16, %s", (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: german, problems: ["1:1 encoding: read as UTF-16; drs expects UTF-8"] });
  });

  test("UTF-16 with a mark and hardly any Western letters", () => {
    const text = "„Друкарня“ – €";
    for (const bytes of [Buffer.from(`\uFEFF${text}`, "utf16le"), utf16be(`\uFEFF${text}`)]) {
      expect(decode(bytes)).toMatchObject({ text });
    }
  });

  test("Windows-1252, with the place of the first byte that shows it", () => {
    const bytes = Buffer.concat([
      Buffer.from("Sitzung\r\nGr"),
      Buffer.from([0xfc, 0xdf, 0x65, 0x20, 0x84, 0xd6, 0x93, 0x20, 0x96, 0x20, 0x80]),
    ]);
    expect(decode(bytes)).toEqual({
      text: "Sitzung\r\nGrüße „Ö“ – €",
      problems: ["2:3 encoding: read as Windows-1252, because byte 0xFC is not UTF-8"],
    });
  });

  test("every byte of Windows-1252 as the WHATWG index has it", () => {
    const bytes = Buffer.from([0x41, ...Array.from({ length: 0x80 }, (_, i) => 0x80 + i)]);
    const low = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";
    const high = Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0xa0 + i)).join("");
    // Between ASCII, so that no two bytes make a UTF-8 sequence.
    const apart = Buffer.from([...bytes].flatMap((byte) => [byte, 0x20]));
    expect(decode(apart)).toMatchObject({ text: [..."A", ...low, ...high].map((char) => `${char} `).join("") });
  });

  test("a stray byte in UTF-8 does not cost the umlauts", () => {
    const bytes = Buffer.concat([Buffer.from("Grüße\nfür M"), Buffer.from([0xfc]), Buffer.from("ller")]);
    expect(decode(bytes)).toEqual({
      text: "Grüße\nfür M\uFFFDller",
      problems: ["2:6 encoding: byte 0xFC is not UTF-8 (1 such in all); read as U+FFFD"],
    });
  });

  test("a file cut within a character, and one whose mark says UTF-8", () => {
    const cut = Buffer.from("Grüße, größer, weiß").subarray(0, -1);
    expect(decode(cut)).toMatchObject({ text: "Grüße, größer, wei\uFFFD" });
    const marked = Buffer.concat([Buffer.from("\uFEFFa"), Buffer.from([0xfc, 0x62, 0xfc])]);
    expect(decode(marked)).toEqual({
      text: "a\uFFFDb\uFFFD",
      problems: ["1:2 encoding: byte 0xFC is not UTF-8 (2 such in all); read as U+FFFD"],
    });
  });
});

describe("text or not", () => {
  test("a few NULs, form feeds, replacement and private characters are text", () => {
    const text = `Anfrage\f\0 der Fraktion \uFFFD \uF0B7 \x02 25-26577${" ".repeat(20)}`;
    expect(decode(text)).toEqual({ text, problems: [] });
  });

  test("the text of a PDF with a damaged font is read", () => {
    const text = "\x14\x0B\x15 \x0E\x17 25-26577\n";
    expect(decode(text)).toEqual({ text, problems: [] });
  });

  test.each([
    ["a PDF", Buffer.from("%PDF-1.7\nAnfrage der Fraktion")],
    ["a ZIP archive or an office document", Buffer.from("PK\x03\x04Anfrage")],
    ["a PNG image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["a JPEG image", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ["an old office document", Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ["a gzip archive", Buffer.from([0x1f, 0x8b, 0x08])],
    ["an RTF document", Buffer.from("{\\rtf1\\ansi Anfrage}")],
  ])("%s is known by its first bytes", (name, bytes) => {
    expect(inWords(decode(bytes))).toEqual({ kind: "not-text", message: `holds ${name}, no text`, line: 1, column: 1 });
  });

  test("a text that begins like the name of a format is text", () => {
    expect(decode("PKW-Verkehr")).toMatchObject({ text: "PKW-Verkehr" });
    expect(decode("GIF und PDF")).toMatchObject({ text: "GIF und PDF" });
  });

  test("a text of more lines than any paper has, whatever ends them", () => {
    for (const end of ["\n", "\r", "\r\n", "\f", "\u2028"]) {
      expect(decode(Buffer.from(`a${end.repeat(999_999)}b`))).toMatchObject({ problems: [] });
      expect(decode(Buffer.from(end.repeat(1_000_000)))).toMatchObject({
        kind: "not-text",
        message: { id: "too-many-lines" },
      });
    }
  });

  test("data of no known format", () => {
    const random = Buffer.from(Array.from({ length: 5000 }, (_, i) => (((i * 7919 + 13) ** 2) >> 3) & 0xff));
    expect(isUtf8(random)).toBe(false);
    expect(decode(random)).toMatchObject({ kind: "not-text" });
    expect(decode(Buffer.alloc(1000))).toMatchObject({ kind: "not-text" });
  });
});

test("never throws, and gives text for all that is UTF-8 and printable", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeText(bytes)),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      expect(decode(`Drucksache ${text}`)).toEqual({ text: `Drucksache ${text}`, problems: [] });
    }),
  );
});

test("a stray byte anywhere between umlauts is told at its place", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("ä", "€", "a", "\n", "\r\n", "𝄞")),
      fc.constantFrom(0xff, 0x80, 0xc3),
      (parts, byte) => {
        const before = `äöü${parts.join("")}`;
        const lines = before.split(/\r\n|\n/);
        const bytes = Buffer.concat([Buffer.from(before), Buffer.from([byte]), Buffer.from("\nßß")]);
        const place = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
        expect(decodeText(bytes)).toMatchObject({ text: `${before}\uFFFD\nßß`, problems: [place] });
      },
    ),
  );
});
