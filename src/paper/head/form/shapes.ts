import { isYearPair } from "../../../drucksache/plausible.ts";
import { findDate } from "../../../text/dates.ts";
import { beginsSmall, L, Lu } from "../../../text/letters.ts";
import { cutLine, type Line, partOfLine, restOfLine, splitLine } from "../../../text/lines.ts";
import type { FormField, FormVocabulary } from "../../vocabulary/form-vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { party } from "../senders.ts";
import type { TitleLine } from "../title-line.ts";
import { numbersLength } from "./number-length.ts";

// `01.02.2017`, `01.02.11`, `1. Februar 2006`, `1./2.04.2009`, alone. Not: `01.02.2017 3`.
const dateAlone = new RegExp(
  String.raw`^(?:\d{1,2}\. ?/ ?)?\d{1,2}\. ?(?:\d{1,2}\. ?(?:\d{4}|\d\d)|[${L}]{3,9}\.? \d{4})$`,
  "u",
);
// `1234`, `2015/0131`, `2015/0307/1`, `DHH/2023/4002`, `12/HA`, `12.5`, `11/12`, `111 + 112`, `20 a + b`; `2015/013112` with `12`.
const numberAlone = new RegExp(
  String.raw`^(?:\d{4}/\d{5,6}|(?:[${Lu}]{2,4}/)?\d{1,4}(?: ?[/.,+-] ?\d{1,4}){0,9}(?:/[${Lu}][${L}]{1,6})?(?: ?[a-z]\)?(?: ?(?:[+,-]|und) ?[a-z]\)?){0,9})?)$`,
  "u",
);
// `2015/0131`, `DHH/2023/4002/1` at the end of a title. Not: `2015/01`.
const numberAtEnd = new RegExp(String.raw`(?:^| )((?:[${Lu}]{2,4}/)?\d{4}/\d{3,4}(?:/\d{1,2}){0,9})$`, "u");
// `14`, `10.1.2`, `17 a) + b)`, also before a text: `3 Entgelt`.
const agendaNumber = new RegExp(
  String.raw`^\d{1,3}(?:\.\d{1,3}){0,9}(?: ?[a-wyz]\)?(?![${L}]))?(?: ?(?:[+,-]|und) ?[a-wyz]\)?(?![${L}])){0,9}`,
  "u",
);
// `öffentlich`, `nicht öffentlich`, `Öffentlich x Nichtöffentlich`, `öffentliche Sitzung`.
const access = new RegExp(
  `^(?:öffentlich|nicht[- ]?öffentlich)(?:e Sitzung)?(?![${L}])[ xX☐☒]*(?:/? ?nicht[- ]?öffentlich)?[ xX☐☒]*$`,
  "i",
);
// `3. Sitzung des Gemeinderates am 01.02.2006`, `4. ÖFFENTLICHE PLENARSITZUNG DES GEMEINDERATES AM 1. MÄRZ 2005`,
// `Ortschaftsrat am: 1. April 2008`. Not: `Der Gemeinderat hat am 1.5.2006 beschlossen`.
const consultation = new RegExp(
  String.raw`^((?:\d{1,3}\.? ?)?(?:öffentliche )?(?:Plenars|Sonders|S)itzung d(?:es|er) .{4,60}?|[${L}]{2,40}(?:rat|ausschuss)) am:? (\d{1,2}\..{4,16})$`,
  "i",
);
// `der Stadträtin Dr. Eva Lang (FW)`, `von Stadtrat Jan Koch`. Not: `der neue Weg`.
const byWhom = new RegExp(`^(?:der|des|von) (?=[${Lu}])`, "u");
// `TBA`, `XYZ / Dez. 1`, `AB, CdE, StX`, `OV Aub`. Not: `Haus der Jugend`, `Bau`.
const abbreviations = new RegExp(
  String.raw`^(?=.*[${Lu}][^${Lu}]*[${Lu}])[${Lu}][${L}.]{1,6}(?:(?: ?[,/+] ?| u\. | )(?:[${Lu}][${L}.]{0,6}|\d))*$`,
  "u",
);
// An office that continues on the next line: `StA i.B.m.`, `OV`, `Tiefbauamt/`. Not: `Dez. 6`.
const goesOn = new RegExp(
  String.raw`(?:i\. ?B\. ?m\.|[/,+]|(?<![${L}])(?:OV|Ortsverwaltung|Stadtamt|u\.|und|für|der))$`,
  "u",
);
// `FW-Ortschaftsratsfraktion`, `Antrag der FW-Ortschaftsratsfraktion`, `(FW-OR-Fraktion)`, `Stadtrat Jan Koch (FW)`.
const group = new RegExp(
  String.raw`^(?:\(?(?:(?:Antrag|Anfrage) )?(?:der |des |von )?[${L}\d'’´\u0301\x60 ./|-]{2,50}(?:fraktion|gruppe|gruppierung)(?:en)?\)?$|(?:Stadtr|Ortschaftsr)[aä]t)`,
  "i",
);
// `___________`, `-----------`, `:`, a bullet.
const nothing = new RegExp(String.raw`^[^${L}\d]+$`, "u");

export const isDate = (text: string): boolean => dateAlone.test(text);
export const isNumber = (text: string, form: FormVocabulary): boolean =>
  numberAlone.test(text) || (text !== "" && numbersLength(text, form) === text.length);
export const isAccess = (text: string): boolean => access.test(text);
export const isNothing = (text: string): boolean => nothing.test(text);
export const isByWhom = (text: string): boolean => byWhom.test(text);
// `a)`, `b) + c)` before one of several movers.
const marks = /^(?:[a-h]\)(?: ?(?:[+,]|und))? ?)+/;
/** One of several movers without its mark: `a) FW-Ortschaftsratsfraktion`. */
export const withoutMark = (line: Line): Line => restOfLine(line, marks.exec(line.text)?.[0].length ?? 0);
export const isGroup = (text: string): boolean => text.length < 90 && group.test(text);
/** Whether a line continues on the next one. */
export const isOpenOffice = (text: string, next: string): boolean =>
  goesOn.test(text) || beginsSmall(next) || next.startsWith("/") || (/Dez\.$/.test(text) && /^\d$/.test(next));
export const isAbbreviation = (text: string): boolean => text.length < 40 && abbreviations.test(text);

const yearAndNumber = new RegExp(String.raw`^(?:[${Lu}]+/)?\d{4} ?/ ?\d{2}`);

/** A number that is more than digits cannot be an agenda number. */
export const isWholeNumber = (text: string, form: FormVocabulary): boolean =>
  yearAndNumber.test(text) || (!/^\d+$/.test(text) && form.numberLength(text) === text.length);

/** What a town's forms are read by. */
export interface FormContext {
  readonly form: FormVocabulary;
  readonly vocabulary: Vocabulary;
}

/** A line without the words before a name: `der`, `von`. */
export const withoutByWhom = (line: Line): Line => restOfLine(line, byWhom.exec(line.text)?.[0].length ?? 0);

// `FW-Fraktion vom 3. Mai 2006`, `FW-Fraktion, eingegangen am 3.5.2006`.
const dated = /(?:^|,? )(?:vom|eingegangen)(?: |$)/u;

/** A line of movers up to the day of their motion. */
export function undated(line: Line): Line {
  const end = line.text.search(dated);
  return partOfLine(line, 0, end < 0 ? line.text.replace(/[ ,]+$/, "").length : end);
}

/** The length of the agenda number that a text begins with. */
export const agendaLength = (text: string): number => agendaNumber.exec(text)?.[0].length ?? 0;

/** A committee's consultation and its date. */
export interface ConsultationLine {
  readonly committee: Line;
  readonly date: Line;
}

/** A line that names a committee's consultation and its date. */
export function parseConsultationLine(line: Line): ConsultationLine | undefined {
  const [, committee = "", day = ""] = consultation.exec(line.text) ?? [];
  if (findDate(day)?.index !== 0) return undefined;
  const end = line.start + committee.length;
  return {
    committee: { text: committee, start: line.start, end },
    date: restOfLine(line, line.text.length - day.length),
  };
}

const eitherAccess = new RegExp(`^([${L}]+) ?([x☒]?) ?/? ?nicht`, "i");

/** Who may read the paper, from its line; if both are printed, only where a cross is still between them. */
export function clearAccess(line: Line): Line | undefined {
  const both = eitherAccess.exec(line.text);
  if (!both || /^nicht/i.test(line.text)) return line;
  const [, first = "", cross] = both;
  return cross ? { text: first, start: line.start, end: line.start + first.length } : undefined;
}

const beginsNumber = new RegExp(String.raw`^(?:[${Lu}]{2,4}/)?\d`);

/** Whether a text after a label can be its value; an empty text can. */
export function isValueOf(field: FormField, text: string, form: FormVocabulary): boolean {
  if (text === "") return true;
  if (field === "submitted" || field === "session") return findDate(text)?.index === 0;
  if (field === "drucksache" && form.numberLength(text) > 0) return true;
  if (field === "drucksache" || field === "top") return beginsNumber.test(text);
  return text.length < 80;
}

// In characters. A longer line holds the text, too.
const LONGEST_LABELLED = 2_000;

// `ÄNDERUNGS-Vorlage Nr. 932 ANTRAG`: the kind stood over two lines beside the label; it stands below once more.
const tornKind = new RegExp(String.raw`^[${Lu}]{4,}-(?=[${Lu}][${L}])|\s+ANTRAG$`, "gu");

/** `Vorlage Nr.: 2015/0131 Verantwortlich: Dez. 9` becomes two lines. */
export function splitAtLabels(line: Line, form: FormVocabulary): Line[] {
  const [label, ...others] = /^[^-]{4,13}-/.test(line.text) ? splitLine(line, tornKind).filter(({ text }) => text) : [];
  if (label && others.length === 0 && form.parseLabel(label.text)) return [label];
  return line.text.includes(":") && line.text.length < LONGEST_LABELLED
    ? cutLine(line, form.labelStarts(line.text))
    : [line];
}

/** A title of a form, and what else is on its line: the mover, or the number. */
export interface FormTitle extends TitleLine {
  readonly sender?: Line;
}

// `zum Antrag`, `- Kurzfassung`, `/` before the next line, `zumgemeinsamen`, damaged text.
const toWhat = new RegExp(`^(?:zu[rm]?(?:(?![${L}])|gemeinsamen|interfraktionellen)|[-–] |/$)`, "i");

/** `STELLUNGNAHME zum Antrag`, `Gemeinsamer ANTRAG der`, `ANTRAG DHH/2023/4002`. Not: `Antrag auf Erlass der Gebühr`. */
export function parseFormTitle(line: Line, { form, vocabulary }: FormContext): FormTitle | undefined {
  const found = vocabulary.parseTitleStart(line.text);
  if (!found) return undefined;
  const title = { kind: found.kind, line };
  const rest = restOfLine(line, found.length);
  const isAll = rest.text !== "" && form.numberLength(rest.text) === rest.text.length;
  const [, last] = isAll ? [rest.text, rest.text] : (numberAtEnd.exec(rest.text) ?? []);
  // `Antrag auf Mittel im Doppelhaushalt 2026/2027` is a subject.
  const written = last === undefined || (!isAll && isYearPair(last)) ? undefined : last;
  const number = written === undefined ? undefined : restOfLine(line, line.text.length - written.length);
  if (/^(?::|(?:der|des|von|vom|aller)$|$)/u.test(rest.text) && rest.text.length < 6) return title;
  if (toWhat.test(rest.text) || number) return { ...title, ...(number ? { number } : {}) };
  if (byWhom.test(rest.text) || party.test(rest.text)) return { ...title, sender: withoutByWhom(rest) };
  return undefined;
}
