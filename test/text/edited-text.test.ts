import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, type Edit, type EditedText, movedBy, rawSpan, uneditedText } from "../../src/text/edited-text.ts";
import { arbitraryText } from "./arbitrary-text.ts";

const cut = (start: number, end: number, insert = ""): Edit => ({ start, end, insert });

describe("edits lead back to the raw text", () => {
  const raw = "unterschiedli-\nchen  Formen";
  const joined = applyEdits(uneditedText(raw), [cut(13, 15), cut(19, 21, " ")]);
  const placeOf = (edited: EditedText, words: string) => {
    const start = edited.text.indexOf(words);
    return rawSpan(edited, start, start + words.length);
  };

  test("a word that was broken is found in its two halves", () => {
    expect(joined.text).toBe("unterschiedlichen Formen");
    expect(placeOf(joined, "unterschiedlichen")).toEqual({ start: 0, end: 19 });
    expect(placeOf(joined, "chen")).toEqual({ start: 15, end: 19 });
  });

  test("what follows keeps its place", () => {
    expect(placeOf(joined, "Formen")).toEqual({ start: 21, end: 27 });
  });

  test("what was put in points at the beginning of what it stands for", () => {
    expect(placeOf(joined, " ")).toEqual({ start: 19, end: 20 });
  });

  test("a second round of edits still leads to the raw text", () => {
    const twice = applyEdits(joined, [cut(0, 5), cut(18, 18, "neuen ")]);
    expect(twice.text).toBe("schiedlichen neuen Formen");
    expect(placeOf(twice, "schiedlichen")).toEqual({ start: 5, end: 19 });
    expect(placeOf(twice, "Formen")).toEqual({ start: 21, end: 27 });
  });

  test("a text after front matter counts from the file's beginning", () => {
    const body = uneditedText("---\nx: y\n---\nDer  Rat", 13);
    expect(placeOf(body, "Rat")).toEqual({ start: 18, end: 21 });
    expect(placeOf(applyEdits(body, [cut(3, 5, " ")]), "Rat")).toEqual({ start: 18, end: 21 });
  });

  test("the end of the text is the end of the raw text, whatever went there", () => {
    const edited = applyEdits(uneditedText("Ende  \n"), [cut(4, 7)]);
    expect(rawSpan(edited, 4, 4)).toEqual({ start: 7, end: 7 });
    expect(rawSpan(edited, 0, 4)).toEqual({ start: 0, end: 4 });
  });

  test("no edits change nothing", () => {
    const unedited = uneditedText(raw);
    expect(applyEdits(unedited, [])).toBe(unedited);
  });
});

/** Rounds of edits; each number picks a place, a length and an insert, so that any list fits any text. */
const rounds = fc.array(
  fc.array(fc.record({ gap: fc.nat(7), length: fc.nat(4), insert: fc.constantFrom("", "", " ", "\n", "äb") }), {
    maxLength: 8,
  }),
  { maxLength: 3 },
);

function toEdits(text: string, picks: ReadonlyArray<{ gap: number; length: number; insert: string }>): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { gap, length, insert } of picks) {
    const start = at + gap;
    const end = Math.min(start + length, text.length);
    if (start >= text.length) break;
    edits.push({ start, end, insert });
    at = Math.max(end, start);
  }
  return edits;
}

/** The same done unit by unit: the model against which the fast way is held. */
function applySlowly(units: ReadonlyArray<readonly [string, number]>, edits: readonly Edit[]) {
  const result: Array<readonly [string, number]> = [];
  let read = 0;
  for (const { start, end, insert } of edits) {
    result.push(...units.slice(read, start));
    for (const unit of insert.split("")) result.push([unit, units[start]?.[1] ?? -1]);
    read = end;
  }
  return [...result, ...units.slice(read)];
}

describe("for any text and any edits", () => {
  test("text and origins are those of a unit-by-unit edit", () => {
    fc.assert(
      fc.property(arbitraryText, rounds, fc.nat(5), (raw, picks, drop) => {
        const shift = Math.min(drop, raw.length);
        let edited = uneditedText(raw, shift);
        let alone = uneditedText(raw.slice(shift));
        let units = raw
          .slice(shift)
          .split("")
          .map((unit, i) => [unit, i + shift] as const);
        for (const round of picks) {
          const edits = toEdits(edited.text, round);
          edited = applyEdits(edited, edits);
          alone = applyEdits(alone, edits);
          units = applySlowly(units, edits);
        }
        expect(edited.text).toBe(units.map(([unit]) => unit).join(""));
        const origins = units.map((_, i) => rawSpan(edited, i, i + 1).start);
        expect(origins).toEqual(units.map(([, origin]) => origin));
        expect(movedBy(shift, alone)).toEqual(edited);
        expect(edited.runs.at.length).toBe(edited.runs.from.length);
        expect(rawSpan(edited, edited.text.length, edited.text.length).start).toBe(raw.length);
      }),
      { numRuns: 500 },
    );
  });
});
