import { announcing } from "../citation/announcing-words.ts";
import { canonicalNumber } from "../drucksache/canonical.ts";
import { compilePattern } from "../drucksache/pattern.ts";
import type { NumberForm } from "../drucksache/scheme.ts";
import { L } from "../text/letters.ts";
import type { SampleText } from "./own-candidates.ts";

/** What shows that a form is one, and how safe it is. Counts are of places in the texts that were looked at. */
export interface FormEvidence {
  readonly form: NumberForm;
  /** Texts whose own number has the form. */
  readonly papers: number;
  /** Places elsewhere in texts where a word such as `Drucksache` announces a number of the form. */
  readonly announced: number;
  /** Places without such a word whose number is that of a paper. */
  readonly known: number;
  /** Places where nothing shows that a paper is meant; some of what stands there. */
  readonly unexplained: number;
  readonly lookAlikes: readonly string[];
}

export interface FoundForm extends Omit<NumberForm, "cited"> {
  readonly own: readonly string[];
}

// So many places with a number, of which so large a part must be papers, show that a form needs no announcing word.
const FEWEST_PLACES = 5;
const LEAST_KNOWN = 0.9;
// Shown to people.
const EXAMPLES = 5;

/**
 * Decides by the texts whether a form is safe alone, `bare`, or only after an announcing word, `prefix`. Digits with one
 * separator (`12/2013`) look like file numbers, years and parcels in any corpus that is large enough: always `prefix`.
 */
export function judge({ own, ...found }: FoundForm, texts: readonly SampleText[]): FormEvidence {
  const { tight } = compilePattern(found.pattern);
  const place = new RegExp(`(?<![${L}\\d]|[-/.=?&])(?:${tight})(?![${L}\\d]|[-/.,:]\\d)`, "gu");
  const announcement = new RegExp(announcing(`[${L}\\d]`), "uy");
  const numbers = new Set(own.map(canonicalNumber));
  let [announced, known, unexplained] = [0, 0, 0];
  const lookAlikes = new Set<string>();
  for (const { text } of texts) {
    for (const { 0: written, index } of text.matchAll(place)) {
      if (isAnnounced(announcement, text, index)) announced++;
      else if (numbers.has(canonicalNumber(written))) known++;
      else {
        unexplained++;
        if (lookAlikes.size < EXAMPLES) lookAlikes.add(withWordsBefore(text, index, written));
      }
    }
  }
  const all = announced + known + unexplained;
  const isSafe = isDistinct(found.pattern) && (all < FEWEST_PLACES || (announced + known) / all >= LEAST_KNOWN);
  const form: NumberForm = { ...found, cited: isSafe ? "bare" : "prefix" };
  return { form, papers: own.length, announced, known, unexplained, lookAlikes: [...lookAlikes] };
}

// In characters, with the longest announcing word.
const LONGEST_WORD = 40;
const hyphenAtEnd = /-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/** Whether an announcing word stands before a number, also one that is broken at its line's end. */
function isAnnounced(announcement: RegExp, text: string, index: number): boolean {
  if (index === 0) return false;
  announcement.lastIndex = index - 1;
  if (announcement.test(text)) return true;
  const before = text.slice(Math.max(0, index - LONGEST_WORD), index);
  if (!before.includes("-")) return false;
  const joined = before.replace(hyphenAtEnd, "");
  announcement.lastIndex = joined.length - 1;
  return announcement.test(joined + text.charAt(index));
}

// A few words say what it is instead.
const BEFORE = 24;

function withWordsBefore(text: string, index: number, written: string): string {
  const before = text.slice(Math.max(0, index - BEFORE), index).replace(/^\S*\s/, "");
  return `${before}${written}`.replace(/\s+/g, " ").trim();
}

/** Whether a form has more than digits and one separator: letters of its own, a Roman numeral, or three runs of digits. */
function isDistinct(pattern: string): boolean {
  const base = pattern.replace(/\[[^\]]*\]\*?/g, "");
  return (
    /[A-ZÄÖÜ]|\{roman\}/.test(base) || (base.match(/\{(?:n|yy)/g)?.length ?? 0) > 2 || /\{yy\}-\{n[5-9]/.test(base)
  );
}
