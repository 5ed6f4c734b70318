import { namesYear } from "../drucksache/number-year.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import type { Paper } from "../paper/record.ts";
import type { CitationWithClaim, PaperReferences } from "../paper/references/references.ts";
import { findDate } from "../text/dates.ts";
import type { Carrier, NumberedPapers } from "./numbered-papers.ts";
import { withoutPrintedAgain } from "./printed-again.ts";

interface Context {
  readonly numbered: NumberedPapers;
  readonly scheme: NumberScheme;
}

/**
 * Those of several papers with one number that the sentence may mean by what else it says: the day of a session, where a
 * number alone has none, and the subject. All of them, if it says nothing; none, if it names the day of another paper. One that
 * is printed again counts once.
 */
export function namedRivals(
  rivals: readonly Carrier[],
  citation: CitationWithClaim,
  paper: PaperReferences,
  { numbered, scheme }: Context,
): readonly Carrier[] {
  const sentence = paper.details().sentences[paper.citations.indexOf(citation)]?.text ?? "";
  const records = new Map(numbered.papersWith(citation.drucksache).map((record) => [record.file, record]));
  const known = rivals.flatMap((rival) => records.get(rival.file) ?? []);
  if (known.length < rivals.length) return rivals;
  const day = namesYear(scheme, citation.drucksache) ? undefined : onlyDayIn(sentence);
  const ofDay = day === undefined ? known : known.filter((one) => daysOf(one).includes(day));
  const ofSentence = ofSubject(withoutPrintedAgain(withoutAnswers(ofDay, scheme)), sentence);
  const meant = new Set(ofSentence.map(({ file }) => file));
  return rivals.filter(({ file }) => meant.has(file));
}

/** A question that is printed once more with its answers in it is the answer. */
function withoutAnswers(papers: readonly Paper[], { answersShare }: NumberScheme): readonly Paper[] {
  const asking = answersShare ? papers.filter(({ answers }) => answers.length === 0) : [];
  return asking.length > 0 ? asking : papers;
}

/** The one day that a sentence names; `undefined` if it names none, or more. */
function onlyDayIn(sentence: string): string | undefined {
  const day = findDate(sentence);
  if (!day?.iso) return undefined;
  return findDate(sentence.slice(day.index + day.written.length)) ? undefined : day.iso;
}

function daysOf({ date, submitted, beratungsfolge }: Paper): string[] {
  return [date, submitted, ...beratungsfolge.map((one) => one.date)].filter((day) => day !== undefined);
}

// A subject of fewer words may stand in a sentence by chance.
const TELLING = 3;

/** The paper whose subject stands in a sentence, of which the others have nothing or less; all, if there is no such one. */
function ofSubject(papers: readonly Paper[], sentence: string): readonly Paper[] {
  const said = wordsOf(sentence);
  const found = papers.map((paper) => {
    const words = [...wordsOf(paper.betreff ?? "")];
    const hits = words.filter((word) => said.has(word)).length;
    return { paper, hits, isWhole: words.length >= TELLING && hits === words.length };
  });
  const [best, ...others] = found.sort((a, b) => b.hits - a.hits);
  if (!best) return papers;
  const isOnly = best.hits > 1 && others.every(({ hits }) => hits === 0);
  return isOnly || (best.isWhole && others.every(({ isWhole }) => !isWhole)) ? [best.paper] : papers;
}

/** The words of four letters and more. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu));
}
