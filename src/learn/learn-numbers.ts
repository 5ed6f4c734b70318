import { compilePattern } from "../drucksache/pattern.ts";
import type { NumberForm, NumberScheme } from "../drucksache/scheme.ts";
import { type Part, partsOf, skeletonOf } from "../drucksache/token.ts";
import { type FormEvidence, judge } from "./evidence.ts";
import { patternOf, restsOf } from "./generalise.ts";
import { type OwnCandidate, ownCandidate, type SampleText } from "./own-candidates.ts";

/** How a corpus numbers its papers, with what shows it. */
export interface LearnedNumbers {
  readonly scheme: NumberScheme;
  /** Of how many texts. */
  readonly texts: number;
  /** One a form of the scheme, in its order. */
  readonly evidence: readonly FormEvidence[];
}

// Fewer papers with numbers of a form show nothing.
const FEWEST = 3;
// … nor does a small part of those that have any.
const LEAST_PART = 0.02;
// Own numbers differ from paper to paper, but for answers that carry the number of their question.
const LEAST_DIFFERENT = 0.45;

/**
 * The forms of numbers that stand where papers have their own. A pure function of the texts; `undefined` where they
 * show too little. Two texts of one paper do no harm; years are the years seen.
 */
export function learnNumbers(texts: readonly SampleText[]): LearnedNumbers | undefined {
  const candidates = texts.flatMap((text) => ownCandidate(text) ?? []);
  const tokens = candidates.map(({ token }) => token);
  const groups = groupBy(tokens, (token) => skeletonOf(partsOf(token)));
  const enough = Math.max(FEWEST, tokens.length * LEAST_PART);
  const common = [...groups].filter(([, group]) => group.length >= enough && areDifferent(group));
  const inOrder = common.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  // A form that goes on where a commoner one ends is that one with a suffix.
  const bases = inOrder.filter(([skeleton], i) => !inOrder.slice(0, i).some(([base]) => goesOn(skeleton, base)));
  const supplements = candidates.filter(({ supplement }) => supplement !== undefined);
  const forms = bases.flatMap(([skeleton, group]) => formOf(skeleton, group, { groups, supplements }) ?? []);
  const judged = forms.map((form) => judge(form, texts)).filter(isBelieved);
  if (judged.length === 0) return undefined;
  return {
    scheme: { forms: judged.map(({ form }) => form), lookAlikes: [] },
    texts: texts.length,
    evidence: judged,
  };
}

/** Without a year, `TOP 33` and `HJ 2014` look like numbers, too: most places must be papers then. */
function isBelieved({ form, announced, known, unexplained }: FormEvidence): boolean {
  return form.pattern.includes("{yy") || announced + known > unexplained;
}

function areDifferent(group: readonly string[]): boolean {
  return new Set(group).size >= group.length * LEAST_DIFFERENT;
}

const goesOn = (skeleton: string, base: string): boolean =>
  skeleton.length > base.length && skeleton.startsWith(base) && /[-/. ]/.test(skeleton[base.length] ?? "");

// Of all papers of the form.
const LEAST_SUFFIXED = 0.005;

// As many as a declared form lists at most; they are shown to people.
const EXAMPLES = 6;

interface Seen {
  /** Tokens by their skeletons. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly supplements: readonly OwnCandidate[];
}

function formOf(
  skeleton: string,
  group: readonly string[],
  { groups, supplements }: Seen,
): (Omit<NumberForm, "cited"> & { readonly own: readonly string[] }) | undefined {
  const base = patternOf(group.map(partsOf));
  // Blanks between digits part columns of a table, or the groups of a telephone number.
  if (base === undefined || !/\{(?:n|yy)/.test(base) || /\{[ny][^}]*\} \{[ny]/.test(base)) return undefined;
  const longer = [...groups].filter(([other]) => goesOn(other, skeleton)).flatMap(([, tokens]) => tokens);
  const suffix = suffixOf(longer, partsOf(group[0] ?? "").length, group.length);
  const words = supplements.flatMap(({ token, supplement = [] }) => (group.includes(token) ? supplement : []));
  const pattern = base + (suffix === undefined ? "" : `[${suffix}]*`) + supplementOf(words);
  const isOne = new RegExp(`^(?:${compilePattern(pattern).loose})$`, "u");
  const own = [...group, ...longer].filter((token) => isOne.test(token));
  return { pattern, examples: [...new Set(own)].slice(0, EXAMPLES), own };
}

/** What is added to a number for an answer, an amendment or a new version, one step of it: `/1/2` is two. */
function suffixOf(longer: readonly string[], parts: number, papers: number): string | undefined {
  const steps = restsOf(longer, parts).map((rest) => rest.slice(0, stepOf(rest)));
  // What a blank parts from the number may be the next thing on the line, unless it begins with a letter.
  const sure = steps.filter(([separator, next]) => separator?.text !== " " || next?.kind === "letters");
  const [commonest] = [...groupBy(sure, skeletonOf).values()].sort((a, b) => b.length - a.length);
  return commonest && commonest.length >= Math.max(2, papers * LEAST_SUFFIXED) ? patternOf(commonest) : undefined;
}

/** `[ {n1-2}. Ergänzung]` where papers add to others in these words. */
function supplementOf(words: readonly string[]): string {
  const different = [...new Set(words)].sort();
  if (words.length < FEWEST) return "";
  return `[ {n1-2}. ${different.length > 1 ? `{${different.join("|")}}` : different[0]}]`;
}

/** How many parts the first step of a suffix has: the separator, and what stands up to the next one of its kind. */
function stepOf(rest: readonly Part[]): number {
  const next = rest.findIndex(({ kind }, at) => at > 1 && kind === "separator" && rest[at - 1]?.kind === "digits");
  return next < 0 ? rest.length : next;
}

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
