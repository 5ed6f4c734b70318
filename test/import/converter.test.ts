import { afterAll, describe, expect, test } from "vitest";
import { conversionLimits } from "../../src/import/conversion.ts";
import { startConverter } from "../../src/import/converter.ts";
import { makePdf } from "./pdf.ts";

/* Documents through the thread that reads them, as the program is built. */
const converter = startConverter();
afterAll(() => converter.close());

const line = (text: string, y = 700) => ({ text, x: 70, y });

describe("a PDF", () => {
  test("becomes a text in which a form feed ends each page, with its title", async () => {
    const bytes = makePdf([[line("Antrag 25-26001"), line("für den Rat", 680)], [line("Seite zwei")]], {
      title: "Antrag",
    });
    expect(await converter.convert({ bytes, name: "a.pdf" })).toEqual({
      ...{ kind: "text", format: "pdf", pages: 2, pagesWithoutText: [], title: "Antrag" },
      text: "Antrag 25-26001\nfür den Rat\n\f\nSeite zwei\n\f\n",
    });
  });

  test("without letters is a scan; one page without letters is named", async () => {
    expect(await converter.convert({ bytes: makePdf([[], []]), name: "a.pdf" })).toEqual({
      ...{ kind: "scan", format: "pdf", pages: 2 },
    });
    const mixed = makePdf([[line("Antrag")], []]);
    expect(await converter.convert({ bytes: mixed, name: "a.pdf" })).toMatchObject({ pagesWithoutText: [2] });
  });
});

describe("a document that cannot be read", () => {
  test.each([
    ["nothing", "", "a.pdf", { id: "holds-nothing" }],
    ["a broken PDF", "%PDF-1.4\nnothing of it", "a.pdf", { id: "document-broken" }],
    ["a broken archive", "PK\x03\x04nothing of it", "a.docx", { id: "document-broken" }],
    ["an old office document", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a.doc", { id: "format-needs-office" }],
  ])("%s is a failure with a reason, and the next one is read", async (_, bytes, name, reason) => {
    const failure = await converter.convert({ bytes: Buffer.from(bytes, "latin1"), name });
    expect(failure).toMatchObject({ kind: "failed", reason });
    const next = await converter.convert({ bytes: makePdf([[line("Antrag")]]), name: "b.pdf" });
    expect(next.kind).toBe("text");
  });

  test("takes neither more time nor more memory than it may, and the next one is read", async () => {
    const slow = startConverter({ ...conversionLimits, time: 0 });
    const pages = Array.from({ length: 300 }, () => [line("Antrag")]);
    expect(await slow.convert({ bytes: makePdf(pages), name: "a.pdf" })).toMatchObject({
      reason: { id: "document-takes-time" },
    });
    await slow.close();
    const narrow = startConverter({ ...conversionLimits, memory: 1 });
    expect(await narrow.convert({ bytes: makePdf(pages), name: "a.pdf" })).toMatchObject({
      reason: { id: "document-takes-memory" },
    });
    await narrow.close();
  });
});
