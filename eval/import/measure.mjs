/*
 * How well imported PDFs hold what their papers say: node eval/import/measure.mjs [--count N] [--texts DIR] [--keep DIR]
 *
 * LibreOffice makes PDFs of invented papers, or of the texts of a folder, in three templates. What drs reads from each is compared with what
 * was put in. It needs soffice and pdftotext.
 *
 *   citations   numbers that are cited in the text and in what was read from the PDF, of those in the text
 *   fields      fields of the record that are the same
 *   pages       citations whose page is the one on which pdftotext finds the number
 *   words       words in the same order (longest common subsequence), of those of both; hyphens between letters left out, since nobody can
 *               tell those of a line's end from the word's own, and running headers and footers
 *   hyphens     the same with every hyphen, after words were joined at line ends as records and search do it
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseText } from "../../dist/app/parse-text.js";
import { startConverter } from "../../dist/import/converter.js";
import { municipalities } from "../../dist/municipality/municipalities.js";
import { clean } from "../../dist/text/clean.js";
import { inventedPaper } from "./papers.mjs";
import { documentOf, templates } from "./templates.mjs";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "60" },
    texts: { type: "string" },
    keep: { type: "string" },
    town: { type: "string", default: "braunschweig" },
    verbose: { type: "boolean" },
  },
});
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "drs-import-"));
mkdirSync(folder, { recursive: true });
const town = municipalities.find(({ name }) => name === values.town);

const papers =
  values.texts === undefined
    ? Array.from({ length: Number(values.count) }, (_, n) => inventedPaper(n))
    : textsOf(values.texts, Number(values.count));
const made = papers.map((paper, n) => {
  const template = templates[n % templates.length];
  const name = `${template}-${n}`;
  const { fodt, text } = documentOf(paper, template);
  writeFileSync(join(folder, `${name}.fodt`), fodt);
  return { name, template, text, paper };
});
execFileSync(
  "soffice",
  [
    "--headless",
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    ...made.map(({ name }) => join(folder, `${name}.fodt`)),
  ],
  { stdio: "ignore" },
);

const converter = startConverter();
const totals = {};
for (const one of made) {
  const { name, template } = one;
  const bytes = readFileSync(join(folder, `${name}.pdf`));
  const read = await converter.convert({ bytes, name: `${name}.pdf` });
  if (read.kind !== "text") throw new Error(`${name}: ${JSON.stringify(read)}`);
  writeFileSync(join(folder, `${name}.txt`), one.text);
  writeFileSync(join(folder, `${name}.md`), read.text);
  for (const [measure, [right, all]] of Object.entries(compare(one, read.text, join(folder, `${name}.pdf`)))) {
    for (const group of [template, "all"]) {
      totals[group] ??= {};
      const [before, beforeAll] = totals[group][measure] ?? [0, 0];
      totals[group][measure] = [before + right, beforeAll + all];
    }
  }
}
await converter.close();
const share = ([right, all]) => (all === 0 ? "-" : (right / all).toFixed(4));
for (const group of [...templates, "all"]) {
  const measures = Object.entries(totals[group] ?? {}).map(([measure, sum]) => `${measure} ${share(sum)} (${sum[1]})`);
  process.stdout.write(`${group.padEnd(8)} ${measures.join("  ")}\n`);
}

function compare({ name, text, paper }, read, pdf) {
  const [before, after] = [parseText(text, town, "a.md"), parseText(read, town, "a.md")];
  const numbers = (record) => record.citations.map(({ drucksache }) => drucksache);
  const fields = ["drucksache", "kind", "betreff", "sender", "date", "public"].map((field) => [
    field,
    same(before[field], after[field]),
  ]);
  const stations = (record) => record.beratungsfolge.map(({ committee, date, role }) => [committee, date, role]);
  const questions = (record) => record.questions.map(({ number, text: asked }) => [number, asked]);
  fields.push(
    ["beratungsfolge", same(stations(before), stations(after))],
    ["questions", same(questions(before), questions(after))],
  );
  if (values.verbose) {
    for (const [field, isSame] of fields)
      if (!isSame)
        process.stderr.write(
          `${name} ${field}: ${JSON.stringify(field === "beratungsfolge" ? stations(before) : before[field])} ≠ ${JSON.stringify(field === "beratungsfolge" ? stations(after) : after[field])}\n`,
        );
  }
  const [was, is] = [wordsOf(text), wordsOf(withoutFurniture(read, paper))];
  const inOrder = longestCommon(was, is);
  if (values.verbose && inOrder < Math.max(was.length, is.length))
    process.stderr.write(`${name} words: ${inOrder} of ${was.length}, ${is.length}\n`);
  const [cleanWas, cleanIs] = [text, withoutFurniture(read, paper)].map((one) => clean(one).text.match(/\S+/g) ?? []);
  const whole = longestCommon(cleanWas, cleanIs);
  if (values.verbose && whole < Math.max(cleanWas.length, cleanIs.length)) {
    const [missed, made] = [without(cleanWas, cleanIs), without(cleanIs, cleanWas)];
    process.stderr.write(`${name} hyphens: ${missed.join(" ")} ≠ ${made.join(" ")}\n`);
  }
  return {
    // What a form makes of a stranger's text is nothing to compare.
    ...(values.texts === undefined && { fields: [fields.filter(([, isSame]) => isSame).length, fields.length] }),
    citations: [overlap(numbers(before), numbers(after)), before.citations.length],
    pages: pagesRight(after.citations, pdf),
    words: [2 * inOrder, was.length + is.length],
    hyphens: [2 * whole, cleanWas.length + cleanIs.length],
  };
}

function without(words, others) {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
}

function plain(value) {
  return JSON.stringify(value ?? null)
    .replace(/\\[nt]|\s+/g, " ")
    .replace(/ +/g, " ");
}

function same(one, other) {
  return plain(one) === plain(other);
}

function overlap(some, others) {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** By the n-th time that a number stands on any page. */
function pagesRight(citations, pdf) {
  const pages = execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8" }).split("\f");
  const places = new Map();
  let right = 0;
  for (const { drucksache, page } of citations) {
    const on =
      places.get(drucksache) ??
      pages.flatMap((text, i) =>
        Array(joined(text).split(new RegExp(`(?<![\\d-])${drucksache}(?![\\d-])`)).length - 1).fill(i + 1),
      );
    places.set(drucksache, on);
    if (on.shift() === page) right++;
  }
  return [right, citations.length];
}

function joined(text) {
  return text.replace(/-\n(?=\d)/g, "-").replace(/\n/g, " ");
}

function wordsOf(text) {
  return (
    text
      .replace(/([\p{L}\d])[-\u00AD](?:\s*\n\s*)?(?=\p{L})/gu, "$1")
      .replace(/\u00AD/g, "")
      .replace(/(\d-)\s+(?=\d)/g, "$1")
      .match(/\S+/g) ?? []
  );
}

function withoutFurniture(text, { kind, own }) {
  return text
    .split("\n")
    .filter(
      (line) => !/^\f?Seite \d+ von \d+$/.test(line.trim()) && line.trim() !== `${kind} - ${own}` && line !== "\f",
    )
    .join("\n")
    .replace(/(\p{L}-)\n\n+(?=\p{Ll})/gu, "$1\n");
}

/** Of two lists of words, after what they share at both ends. */
function longestCommon(some, others) {
  let start = 0;
  while (start < some.length && start < others.length && some[start] === others[start]) start++;
  let end = 0;
  while (end < some.length - start && end < others.length - start && some.at(-1 - end) === others.at(-1 - end)) end++;
  const [a, b] = [some.slice(start, some.length - end), others.slice(start, others.length - end)];
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) next[j] = word === b[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]);
    row = next;
  }
  return start + end + row[b.length];
}

/** Texts of a folder as papers, spread over it. */
function textsOf(path, count) {
  const names = readdirSync(path)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort();
  const step = names.length / count;
  return Array.from({ length: count }, (_, i) => {
    const text = readFileSync(join(path, names[Math.floor(i * step)]), "utf8").slice(0, 30_000);
    const paragraphs = paragraphsOf(text.replace(/[^\P{Cc}\n]/gu, ""));
    return {
      own: "0000",
      kind: "Vorlage",
      betreff: paragraphs[0] ?? "",
      sender: "Stadt",
      date: "01.02.2025",
      stations: [],
      parts: [{ heading: "", paragraphs }],
      table: undefined,
    };
  });
}

/** Lines that a page's width broke are joined again. */
function paragraphsOf(text) {
  const paragraphs = [];
  let isOpen = false;
  for (const line of text.split("\n").map((one) => one.replace(/\s+/g, " ").trim())) {
    if (line !== "" && isOpen) paragraphs.push(`${paragraphs.pop()} ${line}`.replace(/(\p{L})- (?=\p{Ll})/gu, "$1"));
    else if (line !== "") paragraphs.push(line);
    isOpen = line.length > 60 && !/[.:!?]$/.test(line);
  }
  return paragraphs;
}
