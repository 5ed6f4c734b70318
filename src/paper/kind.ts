import type { Citation } from "../citation/citation.ts";
import { L } from "../text/letters.ts";
import type { Line } from "../text/lines.ts";
import { type Placed, spanOf } from "../text/span.ts";
import { isAnnex } from "./head/annex.ts";
import type { ParsedFrontMatter } from "./head/front-matter.ts";
import type { Header } from "./head/header.ts";
import type { Layout } from "./head/layout.ts";
import { isGreeting } from "./head/letter.ts";
import type { OwnNumber } from "./head/own-number.ts";
import type { PaperText } from "./paper-text.ts";
import type { Consultation, PaperKind } from "./record.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** What may state a paper's kind. */
interface Statements {
  readonly front: ParsedFrontMatter;
  /** What {@link printedKind} gives. */
  readonly printed: PaperKind | undefined;
  /** The paper's own number, and the kind that a running page header gives beside it. */
  readonly own: OwnNumber;
  readonly layout: Layout;
}

/** The kind that a paper states, by the surest of its statements; `undefined` where it says nothing. */
export function statedKind({ lines, edited }: PaperText, statements: Statements): PaperKind | undefined {
  const { front, printed, own, layout } = statements;
  const hasNumber = own.drucksache !== undefined;
  // A form with a number of its own is a paper, unless it is called an annex above everything else.
  const isPaper = layout.sort === "minutes" || layout.sort === "announcement" || (layout.sort === "form" && hasNumber);
  const shown = printed === "anfrage" && !hasNumber && isAnsweringLetter(edited.text) ? "stellungnahme" : printed;
  return front.fields.kind ?? (isAnnex(lines, isPaper) ? "anlage" : undefined) ?? shown ?? own.kind;
}

// `Ihre Anfrage können wir wie folgt beantworten:`, `Zu Ihrer Anfrage vom 3. Mai teilen wir Folgendes mit:`.
const answersLetter = new RegExp(
  String.raw`(?<![${L}])Ihrer?\s+Anfragen?(?![${L}])[^.?!:]{0,80}?(?:wie\s+folgt|folgende[ns]|Folgendes)(?![${L}])[^.?!]{0,60}:`,
);
// Where a letter says so, in characters.
const OPENING = 3_000;

/** Whether a letter answers a question: its reference line names that by its kind. */
function isAnsweringLetter(text: string): boolean {
  return answersLetter.test(text.slice(0, OPENING));
}

/** What implies the kind of a paper that states none. */
interface Implications {
  readonly citations: readonly Citation[];
  /** Whether there is a lead-in to questions. */
  readonly asks: boolean;
  readonly stations: readonly Pick<Consultation, "role">[];
  /** Whether it is a letter that moves something, see {@link isMotion}. */
  readonly moves: boolean;
  /** Whether it has text, but no form, in a town whose papers begin with one: it belongs to a paper that has. */
  readonly isLoose: boolean;
}

/** The kind as an answering formula, a lead-in to questions or the way through the committees shows it. */
export function impliedKind({ citations, asks, stations, moves, isLoose }: Implications): PaperKind | undefined {
  if (citations.some(({ relation }) => relation === "answers")) return "stellungnahme";
  if (asks || stations.some(({ role }) => role && /beantwortung/i.test(role))) return "anfrage";
  if (moves) return "antrag";
  return isLoose ? "anlage" : undefined;
}

// `Antwort auf die Anfrage Nr. 12`, `Stellungnahme zum Antrag der SPD-Fraktion`, as a line of the head.
const answering = new RegExp(
  `^(?:Schriftliche |Mündliche )?(?:Antwort|Beantwortung|Stellungnahme)(?: der Verwaltung)? (?:auf|zu[mr]?|der|des)(?: die| den| der)? (?:[${L}]{2,20} )?(?:An|Nach)(?:frage|trag)`,
);

/** The kind of a paper whose head says on a line what it answers. */
export function answeringKind(head: readonly Line[]): PaperKind | undefined {
  return head.some(({ text }) => answering.test(text)) ? "stellungnahme" : undefined;
}

// `den folgenden Antrag auf die Tagesordnung`, `stellen wir den Antrag`, `beantragen wir`. Not: `Der Antrag wurde abgelehnt`.
const moving =
  /(?:(?:nach)?folgenden|nachstehenden) Antrag|stell(?:en|t|e) (?:[a-zäöü]+ ){0,3}(?:Antrag|den Antrag)|(?:wir|ich) beantragen?|beantrag(?:en|t|e) (?:wir|ich)|(?:[Ff]raktion|[Gg]ruppe|[Ll]iste)(?: [^ .]+){0,8} (?:beantragt|stellt)/;
// In lines, below the greeting.
const FIRST_SENTENCES = 20;

// Others write to a town, too: they apply for something.
const ofCouncil = /fraktion|gruppe|beirat|liste|partei|ratsherr|ratsfrau|stadtr[aä]t|kreistag/i;

/** Whether a letter of a group or a member of a council moves something in the sentences below its greeting. */
export function isMotion(lines: readonly Line[], senders: ReadonlyArray<Placed<string>>): boolean {
  if (!isGreeting(lines) || !senders.some(({ value }) => ofCouncil.test(value))) return false;
  const greeting = lines.findIndex(({ text }) => /^(?:Sehr|Liebe|Guten|Werte)/.test(text));
  const text = lines.slice(greeting, greeting + FIRST_SENTENCES).map((line) => line.text);
  return moving.test(text.join(" "));
}

// `Änderungsantrag zum Haushalt`.
const amendment = new RegExp(String.raw`(?:^|[\s(])(Änderungs|Ergänzungs)antrag(?![${L}])`);

/**
 * The kind that the head prints. A label names it best, then a line of its own, then the title; but a motion to amend
 * often bears the label `Antrag` and says only in its subject what it is.
 */
export function printedKind(
  { labelledTitle, titleLines, phrase }: Header,
  betreff: Placed<string> | undefined,
  vocabulary: Vocabulary,
): Placed<PaperKind> | undefined {
  const titled = [labelledTitle ?? [], titleLines]
    .flat()
    .flatMap(({ kind, line }) => (kind ? { value: kind, ...spanOf(line) } : []));
  const inTitle = betreff && vocabulary.kindAtStart(betreff.value);
  // `Vorlage` may stand above the sort of bill.
  const isGeneral = titled[0]?.value === "vorlage";
  const sort = isGeneral ? titled.find(({ value }) => value === "mitteilung" || /.vorlage$/.test(value)) : undefined;
  const inPhrase = phrase && { value: phrase.kind, ...spanOf(phrase.line) };
  const printed = sort ?? titled[0] ?? inPhrase ?? (inTitle && { ...betreff, value: inTitle });
  const amending = betreff && amendment.exec(betreff.value)?.[1];
  if (!amending || (printed && printed.value !== "antrag" && printed.value !== "vorlage")) return printed;
  return { ...betreff, value: amending === "Änderungs" ? "aenderungsantrag" : "ergaenzungsantrag" };
}
