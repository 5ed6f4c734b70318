import { beginsSmall, L, Lu } from "../../../text/letters.ts";
import { type Line, partOfLine, restOfLine } from "../../../text/lines.ts";
import { hasMark } from "../../body/list-mark.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { party } from "../senders.ts";
import type { TitleLine } from "../title-line.ts";
import { unfinishedPhrase } from "../title-line.ts";
import { isByWhom, isGroup, undated, withoutByWhom } from "./shapes.ts";

/** The subject's lines, the movers that a line below it names, and the line after both. */
export interface FormSubject {
  readonly lines: readonly Line[];
  readonly senders: readonly Line[];
  /** The title in a line that names the movers: `Anfrage der FW-Fraktion vom 1.2.2008`. */
  readonly titles: readonly TitleLine[];
  readonly endLine: number;
}

// A subject without a blank line below it continues while its lines are about this full, as a share of the longest one.
const FULL = 0.8;
// Paragraphs of more lines are text.
const LONGEST_SUBJECT = 4;

/**
 * The subject of a form. A table of consultations below ends it, or else a blank line; if the text follows without one,
 * the first line that is not full ends it.
 *
 * @param end the table's line, if there is one
 */
export function findSubject(
  lines: readonly Line[],
  { from, end, vocabulary }: { from: number; end: number | undefined; vocabulary: Vocabulary },
): FormSubject {
  const block: Line[] = [];
  const senders: Line[] = [];
  const titles: TitleLine[] = [];
  let at = from;
  for (; at < (end ?? lines.length); at++) {
    const line = lines[at];
    if (!line || (line.text === "" && end === undefined && block.length > 0)) break;
    if (line.text === "") continue;
    const by = block.length > 0 ? movedBy(line, vocabulary) : undefined;
    const mover = parseMover(line, block.at(-1), vocabulary);
    if (by) senders.push(by);
    else if (titles.length > 0 && restOfMover.test(line.text)) continue;
    else if (senders.length > 0 && handedIn.test(line.text)) continue;
    else if (mover) {
      senders.push(mover.sender);
      titles.push(mover.title);
    } else if (block.length > 0 && endsSubject(line, vocabulary)) break;
    else block.push(block.length > 0 ? line : withoutLabel(line, vocabulary));
  }
  if (end === undefined) {
    const count = titles.length > 0 ? block.length : linesOfSubject(block);
    return {
      lines: block.slice(0, count),
      senders,
      titles,
      endLine: titles.length > 0 ? at : from + count,
    };
  }
  const last = block.at(-1);
  if (last && block.length > 1 && isGroup(last.text) && !unfinishedPhrase.test(block.at(-2)?.text ?? "")) {
    senders.push(last);
    block.pop();
  }
  return { lines: block, senders, titles, endLine: at };
}

const nameLike = new RegExp(`[${Lu}]{2}|[${Lu}][${L}]+$`);

// `FW`, `KAL | FW`. Not: `ABC-Straße`.
const abbreviations = new RegExp(`^[${Lu}]{2,}(?: ?[|/,] ?[${Lu}]{2,})*$`, "u");

/** `Antrag: FW` or `Antrag FW-Fraktion` below a subject names who moved it. */
function movedBy(printed: Line, vocabulary: Vocabulary): Line | undefined {
  const line = unbracketed(printed);
  const isBracketed = line !== printed;
  const found = vocabulary.parseTitleStart(line.text);
  const bare = found && restOfLine(line, found.length);
  if (bare && isBracketed && (isByWhom(bare.text) || isGroup(bare.text))) return withoutByWhom(bare);
  if (bare && (abbreviations.test(bare.text) || isNamedGroup(bare.text))) return bare;
  const [colon, name] = (found && /^ ?: ?(\S.{0,100})$/u.exec(line.text.slice(found.length))) ?? [];
  if (colon === undefined || name === undefined || !(party.test(name) || nameLike.test(name))) return undefined;
  return restOfLine(line, line.text.length - name.length);
}

// `(Antrag der FW-Fraktion)`, `[Antrag FW] -`.
const bracketed = /^[[(]+(?=\p{Lu})(.*?)[\])][-–\s]*$/u;

/** What a line holds in brackets and nothing else. */
function unbracketed(line: Line): Line {
  const [, inner] = bracketed.exec(line.text) ?? [];
  if (inner === undefined) return line;
  const from = line.text.indexOf(inner);
  return partOfLine(line, from, from + inner.length);
}

// `der FW-Fraktion` is read below, with the day that follows.
const isNamedGroup = (text: string): boolean => isGroup(text) && !isByWhom(text) && !/^zu[rm]?(?![A-Za-z])/i.test(text);

// `vom 18.01.2008, eingegangen am`, `21. Februar 2008`, `____`: what continues a line of movers, and nothing else.
const restOfMover = new RegExp(
  `^(?:(?:vom|eingegangen|am|und|\\d{1,2}\\. ?(?:\\d{1,2}\\. ?\\d{2,4}|[${L}]{3,9} \\d{4})|[,:])(?: |$|(?=[,:])))*_*$`,
);

// `eingereicht für die FW-Fraktion -`, a clerk's note below the movers.
const handedIn = /^[-– ]*eingereicht (?:für|von|durch) .{3,60}$/;

const placeAtEnd = new RegExp(`(?<=fraktion) [${Lu}][${L}-]+$`, "iu");

/** A line below a subject that names the movers: `Anfrage der FW-Fraktion vom 1.2.2008, eingegangen am`. */
function parseMover(
  line: Line,
  above: Line | undefined,
  vocabulary: Vocabulary,
): { readonly sender: Line; readonly title: TitleLine } | undefined {
  const found = vocabulary.parseTitleStart(line.text);
  if (!found || above === undefined || line.text.endsWith(":") || unfinishedPhrase.test(above.text)) return undefined;
  const rest = restOfLine(line, found.length);
  const sender = undated(withoutByWhom(rest));
  // `FW-Ortschaftsratsfraktion Aubach`.
  const name = sender.text.replace(placeAtEnd, "");
  const isAll = restOfMover.test(rest.text.slice(rest.text.indexOf(sender.text) + sender.text.length).trim());
  return isAll && isByWhom(rest.text) && isGroup(name) ? { sender, title: { kind: found.kind, line } } : undefined;
}

/** `Thema: Radweg` without its label. */
function withoutLabel(line: Line, { parseLabel }: Vocabulary): Line {
  const label = parseLabel(line.text);
  return label?.field === "betreff" ? restOfLine(line, label.length) : line;
}

// Not: `Antrag: FW`, `Antrag: ABC Vorlage: 12`.
const afterKind = new RegExp(`^ ?: (?=[${Lu}\\d„"])(?![^ ]*[${Lu}][^ ]*[${Lu}][^ ]*(?: |$))`);

/** `Antrag: Radweg` is about the `Radweg`, and an `Antrag`. */
export function withoutKind(
  subject: readonly Line[],
  { parseTitleStart }: Vocabulary,
): { readonly subject: readonly Line[]; readonly title?: TitleLine } {
  const [first, ...others] = subject;
  const found = first && parseTitleStart(first.text);
  const colon = first && found && afterKind.exec(first.text.slice(found.length))?.[0];
  if (!first || !found || colon === undefined) return { subject };
  return {
    subject: [restOfLine(first, found.length + colon.length), ...others],
    title: { kind: found.kind, line: partOfLine(first, 0, found.length) },
  };
}

function endsSubject(line: Line, vocabulary: Vocabulary): boolean {
  return vocabulary.parseHeading(line.text) !== undefined || vocabulary.parseLabel(line.text)?.field === "other";
}

/** How many lines of a paragraph are the subject. */
function linesOfSubject(block: readonly Line[]): number {
  const isText = block.length > LONGEST_SUBJECT || /[.?!:]$/u.test(block.at(-1)?.text ?? "");
  if (!isText) return block.length;
  const width = Math.max(...block.map(({ text }) => text.length));
  let count = 1;
  while (count < LONGEST_SUBJECT && count < block.length) {
    const { text = "" } = block[count - 1] ?? {};
    const next = block[count]?.text ?? "";
    if (hasMark(next)) break;
    if (beginsSmall(next)) {
      count++;
      continue;
    }
    if (text.length < width * FULL && !unfinishedPhrase.test(text) && !/[:;-]$/u.test(text)) break;
    count++;
  }
  return count;
}
