import { canonicalNumber } from "../drucksache/canonical.ts";
import { compiledForm } from "../drucksache/compiled-form.ts";
import { oneSpelling } from "../drucksache/one-spelling.ts";
import { isPlausible } from "../drucksache/plausible.ts";
import type { NumberForm, NumberScheme } from "../drucksache/scheme.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { DASH, DASHES } from "../text/dash.ts";
import { L } from "../text/letters.ts";
import { MOST_PARTS } from "../text/most-parts.ts";
import { oncePer } from "../text/once-per.ts";
import { announcing, listSeparator } from "./announcing-words.ts";
import { type OtherBody, otherBodies } from "./citation.ts";
import { mentionsBody, mentionsPaper, otherBodyNumber, otherBodyWordings } from "./other-bodies.ts";
import { isLegalAct, isMeasureOrFile, isNamedOtherwise, isPairOfYears, isWeakNumber } from "./other-things.ts";

/** A number found in a cleaned text, offsets in that text. */
export interface FoundNumber {
  readonly drucksache: string;
  readonly body?: OtherBody;
  readonly start: number;
  readonly end: number;
}

/**
 * All numbers of papers in a cleaned text, in order, each once: those of other bodies, those after an announcing word
 * with the lists that follow, and those that are safe to believe alone. The paper's own number is among them.
 *
 * @param others what is known to be a number by where it stands
 * @returns at most one more than {@link MOST_PARTS}, which says that there are too many
 */
export function findCitations(
  text: string,
  { numbers }: Pick<Municipality, "numbers">,
  others: readonly FoundNumber[] = [],
): FoundNumber[] {
  const finder = finderFor(numbers);
  // Where two overlap, the first one wins, and of two that begin together the one found by the surer way.
  const all = [...findOtherBodies(text), ...firstOf(findAnnounced(text, finder)), ...findBare(text, finder), ...others];
  let covered = 0;
  return all
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= covered;
      if (isFree) covered = end;
      return isFree;
    })
    .slice(0, MOST_PARTS + 1)
    .map((one) => (one.body ? one : { ...one, drucksache: oneSpelling(numbers, one.drucksache) }));
}

/** Of what is found in the order of the text, as much as counts. */
function* firstOf(found: Iterable<FoundNumber>): Generator<FoundNumber> {
  let count = 0;
  for (const one of found) {
    yield one;
    if (++count > MOST_PARTS) return;
  }
}

interface Finder {
  readonly forms: ReadonlyArray<{ readonly form: NumberForm; readonly loose: RegExp }>;
  readonly bare: ReadonlyArray<{ readonly form: NumberForm; readonly tight: RegExp }>;
  readonly announced: RegExp;
  readonly separator: RegExp;
}

// A number ends where neither letter nor digit follows, nor a separator with a digit: `15-16500,00` is an amount. A suffix
// that is none of the town's, as in `VII-F-08507-AW-017890`, makes a longer number of it.
const SUFFIX = `${DASH}[A-ZÄÖÜ]{1,4}${DASH}?\\d`;
const END = `(?![${L}\\d]|[-–/.,:]\\d|${SUFFIX})`;
// It begins likewise: not inside `0262.0-15-0402`, nor after a file number broken over a line, `TöB-Kar-\n17-11438`,
// nor in an address, `vo020?VOLFDNR=24-24242`.
const BEGIN = `(?<![${L}\\d]|[${L}\\d][.,:]|[${DASHES}/=?&])(?<![${L}\\d]${DASH}\\s{0,2})`;

const finderFor = oncePer((scheme: NumberScheme): Finder => {
  const forms = scheme.forms.map((form) => ({ form, compiled: compiledForm(form) }));
  const bare = forms.filter(({ form }) => form.cited === "bare");
  // A list may be set as tight as `17-05271/17-05272`, but only of numbers that are safe to believe alone.
  const safe = bare.map(({ compiled }) => compiled.tight).join("|") || "(?!)";
  const end = `(?![${L}\\d]|[-–.,:]\\d|${SUFFIX}|/(?!(?:${safe})${END})\\d)`;
  return {
    forms: forms.map(({ form, compiled }) => ({ form, loose: new RegExp(`(?:${compiled.loose})${end}`, "uy") })),
    bare: bare.map(({ form, compiled }) => ({ form, tight: new RegExp(`${BEGIN}(?:${compiled.tight})${END}`, "gu") })),
    announced: new RegExp(announcing(beginnings(scheme)), "gu"),
    separator: new RegExp(listSeparator, "uy"),
  };
});

/** What a number of the scheme can begin with, a digit or fixed letters: rarer than places after an announcing word. */
function beginnings({ forms }: NumberScheme): string {
  const first = forms.map(
    ({ pattern }) => (/^\{[yn]/.test(pattern) ? "\\d" : /^\w+/.exec(pattern)?.[0]) ?? `[${L}\\d]`,
  );
  return [...new Set(first)].join("|");
}

const otherBodyLists = otherBodies.map((body) => ({
  body,
  wordings: otherBodyWordings(body).map((wording) => new RegExp(wording, "gu")),
}));

function* findOtherBodies(text: string): Generator<FoundNumber> {
  if (!mentionsPaper(text)) return;
  for (const { body, wordings } of otherBodyLists) {
    if (!mentionsBody(text, body)) continue;
    for (const wording of wordings) yield* firstOf(findWording(text, body, wording));
  }
}

function* findWording(text: string, body: OtherBody, wording: RegExp): Generator<FoundNumber> {
  for (const { index: at, 0: whole, groups } of text.matchAll(wording)) {
    // The first number has a slash, as nothing before the list has.
    const list = groups?.["list"] ?? "";
    const from = at + whole.indexOf(list);
    for (const { index, 0: written } of list.matchAll(otherBodyNumber)) {
      const start = from + index;
      yield { drucksache: canonicalNumber(written), body, start, end: start + written.length };
    }
  }
}

function* findAnnounced(text: string, finder: Finder): Generator<FoundNumber> {
  for (const match of text.matchAll(finder.announced)) {
    const word = (match.groups?.["word"] ?? "").toLowerCase();
    const label = match.groups?.["label"];
    const isLabelled = word.endsWith("vorlage") && label !== undefined;
    const gap = match[0].slice(-1);
    let at = match.index + match[0].length;
    for (let isFirst = true; ; isFirst = false) {
      const number = numberAt(text, at, { word, gap, isLabelled, isFirst, finder });
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
  /** Whether `Vorlage Nr.` or `Vorlage:` leaves no doubt that a number comes. */
  readonly isLabelled: boolean;
  readonly isFirst: boolean;
  /** The sign before the first number. */
  readonly gap: string;
  readonly finder: Finder;
}

function numberAt(text: string, at: number, announcement: Announcement): FoundNumber | undefined {
  const { word, gap, isLabelled, isFirst, finder } = announcement;
  for (const { form, loose } of finder.forms) {
    // After a word in the singular a weak form is one number: `Vorlage 430 und 12 Anlagen`.
    if (form.after && !form.after.some((ending) => word.endsWith(ending) && (isFirst || word.endsWith("n")))) continue;
    loose.lastIndex = at;
    const written = loose.exec(text)?.[0];
    if (written === undefined) continue;
    const drucksache = canonicalNumber(written);
    const end = at + written.length;
    if (isMeasureOrFile(text, end) || isLegalAct(text, { start: at, end })) continue;
    if (/^\d+$/.test(written) && !isWeakNumber(text, { start: at, end }, isFirst && !isLabelled ? gap : undefined))
      continue;
    // A counter that does not fit is a misprint to be reported; years are none: `Anträge 2024/2025`, `Vorlage 2018/19`,
    // but Karlsruhe did give out `Vorlage Nr. 2022/2023`.
    if (!form.counter && !isPlausible(form, drucksache, { mayBeYears: isLabelled && isFirst })) continue;
    return { drucksache, start: at, end };
  }
  return undefined;
}

function* findBare(text: string, { bare, separator }: Finder): Generator<FoundNumber> {
  for (const form of bare) yield* firstOf(findBareForm(text, form, separator));
}

function* findBareForm(
  text: string,
  { form, tight }: Finder["bare"][number],
  separator: RegExp,
): Generator<FoundNumber> {
  // After `Az. 24-20743` a list goes on: `, 24-20744 und 24-20745`.
  let othersEnd = -1;
  for (const { index: start, 0: written } of text.matchAll(tight)) {
    const end = start + written.length;
    separator.lastIndex = Math.max(0, othersEnd);
    const goesOn = othersEnd >= 0 && separator.test(text) && separator.lastIndex === start;
    if (goesOn || isNamedOtherwise(text, start)) {
      othersEnd = end;
      continue;
    }
    if (isMeasureOrFile(text, end) || isLegalAct(text, { start, end }) || isPairOfYears(text, start, written)) continue;
    const drucksache = canonicalNumber(written);
    const bracketed = form.counter !== undefined && /[([]/.test(text[start - 1] ?? "");
    if (bracketed || isPlausible(form, drucksache)) yield { drucksache, start, end };
  }
}
