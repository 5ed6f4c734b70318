import type { Municipality } from "../municipality/municipality.ts";
import { canonicalNumber, compiledForms } from "../number/canonical.ts";
import { isPlausible } from "../number/plausible.ts";
import type { NumberForm, NumberScheme } from "../number/scheme.ts";
import { announcedPlace, listSeparator } from "./announcing-words.ts";
import { type OtherBody, otherBodies } from "./citation.ts";
import { otherBodyWords, parliamentNumber, parliamentPaper } from "./other-bodies.ts";

/** A number found in a cleaned text, offsets in that text. */
export interface FoundNumber {
  readonly drucksache: string;
  readonly body?: OtherBody;
  readonly start: number;
  readonly end: number;
}

/**
 * All numbers of papers in a cleaned text, in order, each once: those of other bodies, those behind an announcing word
 * with the lists they begin, and those that are safe to believe alone. The paper's own number is among them.
 */
export function findCitations(text: string, { numbers }: Municipality): FoundNumber[] {
  const finder = finderFor(numbers);
  // Where two overlap, the one that began first and was found by the surer way counts.
  const all = [...findOtherBodies(text, finder), ...findAnnounced(text, finder), ...findBare(text, finder)];
  let covered = 0;
  return all
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= covered;
      if (isFree) covered = end;
      return isFree;
    });
}

interface Finder {
  readonly forms: ReadonlyArray<{ readonly form: NumberForm; readonly loose: RegExp }>;
  readonly bare: ReadonlyArray<{ readonly form: NumberForm; readonly tight: RegExp }>;
  readonly announced: RegExp;
  readonly separator: RegExp;
  readonly otherBody: RegExp;
}

// A number ends where neither letter nor digit follows, nor a separator with a digit: `15-16500,00` is an amount.
const END = "(?![\\p{L}\\d]|[-–/.,:]\\d)";
// … and begins likewise: not inside `0262.0-15-0402`, nor behind a file number broken over a line, `TöB-Kar-\n17-11438`.
const BEGIN = "(?<![\\p{L}\\d]|[\\p{L}\\d][.,:]|[-–/])(?<![\\p{L}\\d][-–]\\s{0,2})";

const finders = new WeakMap<NumberScheme, Finder>();

function finderFor(scheme: NumberScheme): Finder {
  const known = finders.get(scheme);
  if (known) return known;
  const forms = scheme.forms.map((form, i) => ({ form, compiled: compiledForms(scheme)[i] }));
  const bodies = otherBodies.map((body) => `(?<${body}>${otherBodyWords[body]})`).join("|");
  const finder: Finder = {
    forms: forms.map(({ form, compiled }) => ({ form, loose: new RegExp(`(?:${compiled?.loose})${END}`, "uy") })),
    bare: forms
      .filter(({ form }) => form.cited === "bare")
      .map(({ form, compiled }) => ({ form, tight: new RegExp(`${BEGIN}(?:${compiled?.tight})${END}`, "gu") })),
    announced: new RegExp(`(?=[${beginnings(scheme)}])${announcedPlace}`, "gu"),
    separator: new RegExp(listSeparator, "uy"),
    otherBody: new RegExp(`(?<![\\p{L}\\d])(?:${bodies})${parliamentPaper}(?<number>${parliamentNumber})${END}`, "gu"),
  };
  finders.set(scheme, finder);
  return finder;
}

/** The characters that a number of the scheme can begin with: rarer than places behind an announcing word. */
function beginnings({ forms }: NumberScheme): string {
  return forms
    .map(({ pattern }) => (/^\{[yn]/.test(pattern) ? "\\d" : /^\w/.exec(pattern)?.[0]) ?? "\\p{L}\\d")
    .join("");
}

function* findOtherBodies(text: string, { otherBody }: Finder): Generator<FoundNumber> {
  for (const match of text.matchAll(otherBody)) {
    const number = match.groups?.["number"] ?? "";
    const end = match.index + match[0].length;
    const body = otherBodies.find((name) => match.groups?.[name] !== undefined);
    if (body) yield { drucksache: canonicalNumber(number), body, start: end - number.length, end };
  }
}

function* findAnnounced(text: string, finder: Finder): Generator<FoundNumber> {
  for (const match of text.matchAll(finder.announced)) {
    const word = (match.groups?.["word"] ?? "").toLowerCase();
    let at = match.index;
    for (let isFirst = true; ; isFirst = false) {
      const number = numberAt(text, at, { word, isFirst, finder });
      if (!number) break;
      yield number;
      finder.separator.lastIndex = number.end;
      at = number.end + (finder.separator.exec(text)?.[0].length ?? 0);
      if (at === number.end) break;
    }
  }
}

interface Announcement {
  /** The announcing word, in lower case. */
  readonly word: string;
  readonly isFirst: boolean;
  readonly finder: Finder;
}

function numberAt(text: string, at: number, { word, isFirst, finder }: Announcement): FoundNumber | undefined {
  for (const { form, loose } of finder.forms) {
    // Behind a word in the singular a weak form is one number: `Vorlage 430 und 12 Anlagen`.
    if (form.after && !form.after.some((ending) => word.endsWith(ending) && (isFirst || word.endsWith("n")))) continue;
    loose.lastIndex = at;
    const written = loose.exec(text)?.[0];
    if (written === undefined) continue;
    const drucksache = canonicalNumber(written);
    // A counter that does not fit is a misprint to be reported; years are none: `Anträge 2024/2025`, `Vorlage 2018/19`.
    if (!form.counter && !isPlausible(form, drucksache)) continue;
    return { drucksache, start: at, end: at + written.length };
  }
  return undefined;
}

function* findBare(text: string, { bare }: Finder): Generator<FoundNumber> {
  for (const { form, tight } of bare) {
    for (const { index: start, 0: written } of text.matchAll(tight)) {
      const drucksache = canonicalNumber(written);
      const bracketed = form.counter !== undefined && /[([]/.test(text[start - 1] ?? "");
      if (bracketed || isPlausible(form, drucksache)) yield { drucksache, start, end: start + written.length };
    }
  }
}
