import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/corpus/read-source.ts";
import { canonicalNumber } from "../../src/drucksache/canonical.ts";
import { municipalities } from "../../src/municipality/municipalities.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { findDate } from "../../src/text/dates.ts";
import type { Span } from "../../src/text/span.ts";
import { isLong } from "../fuzz/mutator.ts";
import { arbitraryText } from "../text/arbitrary-text.ts";
import { seenAt } from "./record.ts";
import { expectSound, sourceOf, spansOf } from "./sound.ts";

const [braunschweig, karlsruhe] = municipalities;
const corpora = [
  { path: "../papers/", municipality: braunschweig },
  { path: "../../corpus/", municipality: braunschweig },
  { path: "../papers/karlsruhe/", municipality: karlsruhe },
];
const sources = corpora.flatMap(({ path, municipality }) => {
  const folder = new URL(path, import.meta.url);
  const names = readdirSync(folder).filter((name) => /^\w.*\.(txt|md)$/.test(name) && name !== "README.md");
  return names.sort().map((name) => {
    const read = readSource(new URL(name, folder).pathname, name);
    if (!("source" in read)) throw new Error(read.problem.message.id);
    return { source: read.source, municipality };
  });
});

const words = fc.constantFrom(
  "Absender:",
  "Betreff:",
  "Datum:",
  "31.02.2024",
  "15.04.2026",
  "Beratungsfolge:",
  "Rat (Entscheidung)",
  "Ö",
  "Sachverhalt:",
  "Beschlussvorschlag:",
  "Anfrage (öffentlich)",
  "Stellungnahme - 24-24242-01",
  "25-26577",
  "Zur Anfrage (25-26577) nimmt die Verwaltung Stellung:",
  "Daher fragen wir:",
  "1. Wer?",
  "- Was?",
  "Zu Frage 1:",
  "Zu den Fragen 2 bis 4: Nein.",
  "Antwort:",
  "Stellungnahme:",
  "gez.",
  "Eva Lang",
  "Dr. Pollmann",
  "Anlagen:",
  "Anlage 1: Plan",
  "keine",
  "Status:öffentlichVorlage-Art:Antrag",
  "Peine, 19.04.2023",
  "BESCHLUSSVORLAGE",
  "STELLUNGNAHME zum Antrag",
  "Gremium:",
  "Termin:",
  "Vorlage Nr.:",
  "TOP:",
  "Verantwortlich: Dez. 6",
  "öffentlich",
  "2015/0307",
  "14",
  "Gremium Termin TOP ö nö",
  "Gemeinderat 01.02.2017 2 x",
  "3. Plenarsitzung Gemeinderat",
  "Antrag: FW",
  "Niederschrift 3. Sitzung Hauptausschuss",
  "Punkt 3 der Tagesordnung: Radweg",
  "",
  "\t",
  "|",
);
const arbitraryPaper = fc.array(fc.oneof(words, arbitraryText), { maxLength: 30 }).map((lines) => lines.join("\n"));

const damages = fc.array(
  fc.record({ at: fc.nat(6000), cut: fc.nat(400), insert: fc.oneof(fc.constant(""), words, arbitraryText) }),
  { minLength: 1, maxLength: 6 },
);

describe("parsePaper never throws, and all places lie inside the text", () => {
  test.each(municipalities)("of any text: $title", (municipality) => {
    fc.assert(
      fc.property(arbitraryPaper, fc.nat(20), (text, drop) => {
        const bodyStart = Math.min(drop, text.length);
        const paper = parsePaper(sourceOf(text, bodyStart), municipality);
        expectSound(paper, text);
        for (const { start } of spansOf(paper)) expect(start).toBeGreaterThanOrEqual(bodyStart);
      }),
      { numRuns: isLong ? 300 : 60 },
    );
  });

  test("of papers with parts lost, doubled and put in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), damages, fc.option(fc.nat(6000)), (paper, holes, length) => {
        let damaged = paper.source.text;
        for (const { at, cut, insert } of holes) {
          const from = at % (damaged.length + 1);
          damaged = damaged.slice(0, from) + insert + damaged.slice(from + cut);
        }
        const left = length === null ? damaged : damaged.slice(0, length);
        expectSound(parsePaper(sourceOf(left), paper.municipality), left);
      }),
      { numRuns: isLong ? 300 : 100 },
    );
  });

  test("of every beginning of a paper", () => {
    for (const { source, municipality } of [...sources.slice(0, 12), ...sources.slice(-15)]) {
      const { text } = source;
      for (let end = 0; end < text.length; end += isLong ? 37 : 199) {
        const beginning = text.slice(0, end);
        expectSound(parsePaper(sourceOf(beginning), municipality), beginning);
      }
    }
  });
});

describe("every value of a record stands where the record says", () => {
  test.each(sources.map((paper) => [paper.source.file, paper] as const))("%s", (_, { source, municipality }) => {
    const raw = source.text;
    const paper = parsePaper(source, municipality);
    expectSound(paper, raw);
    const seen = (place: Span): string => seenAt(raw, place);
    for (const question of paper.questions) expect(seen(question)).toBe(question.text);
    for (const { start, heading } of paper.answers) expect(heading?.end ?? start).toBeLessThanOrEqual(start);
    for (const attachment of paper.attachments) expect(seen(attachment)).toBe(attachment.title);
    for (const section of paper.sections) expect(seen(section).startsWith(section.heading)).toBe(true);
    for (const citation of paper.citations) {
      expect(raw.slice(citation.start, citation.end)).toBe(citation.text);
      expect(canonicalNumber(citation.text)).toBe(citation.drucksache);
    }
    for (const signatory of paper.signatories) {
      for (const part of [signatory.name, signatory.role ?? "", signatory.organization ?? ""]) {
        expect(seen(signatory)).toContain(part);
      }
    }
    for (const row of paper.beratungsfolge) {
      const shown = seen(row).toLowerCase();
      for (const part of [row.committee, row.role, row.top, row.status])
        expect(shown).toContain((part ?? "").toLowerCase());
      // Old pages print a result and the votes without a blank between them: `abgelehntdafür:4dagegen: 6`.
      expect(shown.replace(/\s/g, "")).toContain((row.result ?? "").toLowerCase().replace(/\s/g, ""));
    }
    const { drucksache, betreff, date, submitted, sender, recipient, public: access, kind } = paper.places;
    if (drucksache) expect(canonicalNumber(seen(drucksache))).toBe(paper.drucksache);
    if (betreff) expect(seen(betreff)).toBe(paper.betreff);
    if (date) expect(findDate(seen(date))?.iso).toBe(paper.date);
    if (submitted) expect(findDate(seen(submitted))?.iso).toBe(paper.submitted);
    for (const one of paper.sender) expect(sender && seen(sender)).toContain(one);
    for (const one of paper.recipient) expect(recipient && seen(recipient)).toContain(one);
    if (access) expect(/(?:^|[^t])öffentlich/i.test(seen(access))).toBe(paper.public);
    if (kind) expect(seen(kind)).not.toBe("");
  });
});

test("a long file of nothing but one thing takes no time", () => {
  for (const line of [
    "Sachverhalt:\n",
    "Sachverhalt:\nText\n",
    "Rat 01.02.2024 Ö\n",
    "gez.\nEva Lang\n",
    "\f",
    "- \n",
    "1. Wer?\n",
    "Vorlage Nr.:\n",
    "Gemeinderat 01.02.2017 2 x\n",
    "Stadtrat Jan Koch\n",
  ]) {
    const text = `Beratungsfolge:\n${line.repeat(5000)}`;
    expectSound(parsePaper(sourceOf(text), braunschweig), text);
    const form = `Gremium Termin TOP ö nö\n${line.repeat(5000)}`;
    expectSound(parsePaper(sourceOf(form), karlsruhe), form);
  }
});

test("nor does a long question or answer of nothing but one thing", () => {
  for (const line of [
    "1. Wer?\n",
    "1. Wer?\n\n2. Was?\n\n",
    "1.\n",
    "a) Wer?\n",
    "- Wer?\n",
    "Zu 1:\n",
    "Antwort: Nein.\n",
  ]) {
    for (const kind of ["Anfrage", "Stellungnahme"]) {
      const text = `${kind}\n\n${line.repeat(2000)}`;
      expectSound(parsePaper(sourceOf(text), braunschweig), text);
    }
  }
});
