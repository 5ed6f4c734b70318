import { DASH } from "../text/dash.ts";
import { checkBounds, MOST_REPEATS, PatternError, patternToken } from "./pattern-bounds.ts";

export { PatternError } from "./pattern-bounds.ts";

/**
 * A number's written form as a town declares it, for example `{yy}-{n5}[-{n2}]*` or `BV/{yyyy}/{n4}`.
 *
 * - `{yyyy}` a year from 1900 to 2099, `{yy}` its last two digits
 * - `{n}` digits, `{n5}` five of them, `{n3-5}` three to five
 * - `{roman}` a Roman numeral, `{letter}` one capital, `{A|DS|F}` one of these words
 * - `[…]` may be missing, `[…]*` may be missing or repeat: the part that says "same family". Where it begins with a
 *   blank, `[ {n1}. Ergänzung]`, papers may print a dash or a comma before that
 * - all else stands for itself; `-` also for every other dash, and ` / ` also without its blanks
 */
export type NumberPattern = string;

/** A pattern ready for use, as sources of regular expressions with the flag `u`. */
export interface CompiledPattern {
  /** The number set tight, as in running text. */
  readonly tight: string;
  /** With blanks or one line break round its separators, as it occurs after a prefix. */
  readonly loose: string;
  /** The canonical number of the family's first paper, without the bracketed parts; groups `year` and `counter`. */
  readonly family: string;
  /** The whole number in its canonical form. */
  readonly canonical: string;
}

const placeholders: Readonly<Record<string, string>> = {
  yyyy: "(?:19|20)\\d{2}",
  yy: "\\d{2}",
  n: "\\d{1,9}",
  roman: "[IVXL]+",
  letter: "[A-Z]",
};

/** @throws PatternError naming what is wrong, for patterns that come from a settings file. */
export function compilePattern(pattern: NumberPattern): CompiledPattern {
  if (!/\{y|\{n/.test(pattern)) throw new PatternError({ id: "pattern-no-digits", pattern });
  checkBounds(pattern);
  let tight = "";
  let loose = "";
  let family = "";
  let canonical = "";
  let depth = 0;
  let read = 0;
  const add = (
    source: string,
    looseSource = source,
    canonicalSource = source,
    familySource = canonicalSource,
  ): void => {
    tight += source;
    loose += looseSource;
    canonical += canonicalSource;
    if (depth === 0) family += familySource;
  };
  for (const match of pattern.matchAll(patternToken)) {
    if (match.index !== read) break;
    read += match[0].length;
    const [, name, repeatEnd, bracket, separator, literal] = match;
    if (name !== undefined) {
      const source = placeholderSource(name, pattern);
      const group = name.startsWith("y") ? "year" : name.startsWith("n") ? "counter" : undefined;
      const isNamed = group !== undefined && !family.includes(`(?<${group}>`);
      add(source, source, source, isNamed ? `(?<${group}>${source})` : source);
    } else if (bracket === "[") {
      if (depth > 0) throw new PatternError({ id: "pattern-nested-bracket", pattern });
      add("(?:");
      if (depth++ === 0) family = family.slice(0, -"(?:".length);
    } else if (repeatEnd !== undefined || bracket === "]") {
      // Without a separator the same digits could be parted in countless ways.
      if (repeatEnd !== undefined && !/\[[-/. ][^[\]]*\{[^[\]]*\]\*$/.test(pattern.slice(0, read))) {
        throw new PatternError({ id: "pattern-repeats-without-separator", pattern });
      }
      if (--depth < 0) throw new PatternError({ id: "pattern-closes-nothing", pattern });
      const end = repeatEnd ? `){0,${MOST_REPEATS}}` : ")?";
      tight += end;
      loose += end;
      canonical += end;
    } else if (separator === " " && pattern[match.index - 1] === "[") add("[ ]", `(?: ?(?:${DASH}|,))?\\s{1,2}`, "[ ]");
    else if (separator !== undefined) add(...separatorSource(separator, pattern, match.index));
    else add((literal ?? "").replace(/[\\^$.*+?()|]/g, "\\$&"));
  }
  if (read !== pattern.length) throw new PatternError({ id: "pattern-unpaired-brace", pattern, at: read + 1 });
  if (depth !== 0) throw new PatternError({ id: "pattern-open-bracket", pattern });
  return { tight, loose, family, canonical };
}

function placeholderSource(name: string, pattern: string): string {
  const digits = /^n(\d{1,2})(?:-(\d{1,2}))?$/.exec(name);
  if (digits) {
    const [least, most] = [Number(digits[1]), Number(digits[2] ?? digits[1])];
    if (least < 1 || most < least) throw new PatternError({ id: "pattern-impossible-count", pattern, name });
    return `\\d{${least},${most}}`;
  }
  // The longest first: `DS` begins with `D`.
  if (/^[A-Za-zÄÖÜäöüß]+(?:\|[A-Za-zÄÖÜäöüß]+)+$/.test(name))
    return `(?:${name.split("|").sort(longestFirst).join("|")})`;
  const source = Object.hasOwn(placeholders, name) ? placeholders[name] : undefined;
  if (source === undefined) {
    throw new PatternError({ id: "pattern-unknown-placeholder", pattern, name });
  }
  return source;
}

const longestFirst = (a: string, b: string): number => b.length - a.length;

/** The separator set tight, with a blank or a line break on either side, and as canonical numbers have it. */
function separatorSource(
  separator: string,
  pattern: string,
  at: number,
): [tight: string, loose: string, canonical: string] {
  if (separator === " ") return ["[ ]", "\\s{1,2}", "[ ]"];
  const sign = separator.trim();
  const source = sign === "-" ? DASH : `\\${sign}`;
  // Written so that one blank matches in one way: else a long run of separators is tried in exponentially many. What the
  // separator before allows, or a blank beside it, is not allowed again.
  const gap = "(?: \\n? ?|\\n ?)?";
  const before = /[-/. ][[\]*]*$/.test(pattern.slice(0, at)) ? "" : gap;
  const after = /^[[\]*]* /.test(pattern.slice(at + 1)) ? "" : gap;
  return [sign === separator ? source : `[ ]?${source}[ ]?`, `${before}${source}${after}`, source];
}
