import { afterAll, expect, test } from "vitest";
import { conversionLimits } from "../../src/import/conversion.ts";
import { startConverter } from "../../src/import/converter.ts";
import { makeDocx, makeOdt, paragraph } from "../import/office.ts";
import { makePdf } from "../import/pdf.ts";
import { isLong, type Mutator, mutator, patience } from "./mutator.ts";

/*
 * Damaged documents: each is a text, a scan, or a failure with a reason, in the time and memory that it may take. Whoever wrote
 * a document may have meant harm, so that some are damaged where it hurts: in lengths, counts and references.
 */
const converter = startConverter();
afterAll(() => converter.close());

const text = ["Antrag 25-26001", "Der Rat möge beschließen: siehe Ds. 25-20001.", "Seite 1 von 2"];
const pages = [text, text].map((page) => page.map((line, i) => ({ text: line, x: 70, y: 700 - 20 * i })));
const cells = `<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc><w:tc>${paragraph("b")}</w:tc></w:tr></w:tbl>`;
const page = `<html><head><title>Vorlage</title></head><body><nav><a href="a">Menü</a></nav><main><h1>Antrag</h1><table><tr><td>Betreff<td>Radweg</table><ol><li>Wer?<li>Wann?</ol></main>`;

const sources: readonly (readonly [name: string, bytes: (random: Mutator) => Uint8Array])[] = [
  ["a.pdf", () => makePdf(pages, { title: "Antrag" })],
  ["a.docx", (random) => makeDocx(random.mutate(text.map((line) => paragraph(line)).join("") + cells, words))],
  ["b.docx", () => makeDocx(text.map((line) => paragraph(line)).join("") + cells)],
  ["a.odt", (random) => makeOdt(random.mutate(text.map((line) => `<text:p>${line}</text:p>`).join(""), words))],
  ["a.html", (random) => Buffer.from(random.mutate(page, words))],
];

const words = [
  "<w:p>",
  "</w:p>",
  "<w:tbl>",
  "<w:tr>",
  "<table>",
  "<tr>",
  "<td>",
  "<ol start=1e9>",
  "</li>",
  "&#0;",
  "<![CDATA[",
  "<!--",
  "<text:s text:c='999999999'/>",
  "<svg>",
  "\f",
];
// What stands in a PDF where much depends on it.
const hurting = [
  "999999999",
  "-1",
  "0",
  "1 0 R",
  "2 0 R",
  "5 0 R",
  "<<",
  ">>",
  "stream",
  "endstream",
  "endobj",
  "/Kids",
  "/Count",
  "/Length",
  "/Parent",
  "obj",
  "xref",
];

/** Some bytes changed, cut out, put in twice, or replaced by what hurts. */
function damage(bytes: Uint8Array, random: Mutator): Uint8Array {
  let some = Buffer.from(bytes);
  for (let left = 1 + random.below(6); left > 0; left--) {
    const at = random.below(some.length + 1);
    const length = random.below(1 + Math.min(200, some.length));
    const kind = random.below(4);
    if (kind === 0) for (let i = at; i < Math.min(some.length, at + 4); i++) some[i] = random.below(256);
    else if (kind === 1) some = Buffer.concat([some.subarray(0, at), some.subarray(at + length)]);
    else if (kind === 2)
      some = Buffer.concat([some.subarray(0, at), some.subarray(at, at + length), some.subarray(at)]);
    else {
      const word = Buffer.from(random.pick(hurting));
      some = Buffer.concat([some.subarray(0, at), word, some.subarray(at + word.length)]);
    }
  }
  return some;
}

const COUNT = isLong ? 5_000 : 100;

test("every damaged document is read or named, in time", { timeout: patience }, async () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < COUNT; seed++) {
    const random = mutator(seed);
    const [name, make] = sources[seed % sources.length] as (typeof sources)[number];
    const bytes = damage(make(random), random);
    const started = performance.now();
    const conversion = await converter.convert({ bytes, name });
    expect(performance.now() - started, `${name} of seed ${seed}`).toBeLessThan(conversionLimits.time + 2_000);
    if (conversion.kind === "failed") expect(conversion.reason.id).toMatch(/^(?:document|holds|format|too)-/);
    seen.add(conversion.kind);
  }
  expect(seen).toContain("text");
  expect(seen).toContain("failed");
});
