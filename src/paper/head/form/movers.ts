import { Lu } from "../../../text/letters.ts";
import { type Line, restOfLine, splitLine } from "../../../text/lines.ts";
import { parseCorrespondents } from "../correspondents.ts";
import type { FormReading } from "./form-reading.ts";
import { isGroup, undated, withoutByWhom, withoutMark } from "./shapes.ts";
import type { FormSubject } from "./subject.ts";

/** Subject and senders, including forms with the subject above the first label, and letters above a form. */
export function findMovers(
  { senders, letterhead, unclaimed, values }: FormReading,
  found: Pick<FormSubject, "lines" | "senders">,
): { readonly subject: readonly Line[]; readonly senders: readonly Line[] } {
  const isNamed = ({ text }: Line): boolean => isGroup(text);
  const { addressees } = parseCorrespondents(unclaimed);
  const letterSenders = unclaimed.slice(0, unclaimed.length - addressees.length).map(withoutAddress);
  const movers = untilText(senders);
  const above = [...addressees, ...movers].filter((line) => !isNamed(line));
  const isAbove = found.lines.length === 0 && letterSenders.length === 0 && above.length > 0;
  const named = isAbove || movers.length === 0 ? [...addressees, ...movers].filter(isNamed) : movers;
  const persons = parted([
    ...letterSenders.filter(({ text }) => !addressAlone.test(text)),
    ...named.flatMap(splitWhom),
    ...found.senders.flatMap(splitWhom),
  ]);
  // Without any of these, the sender is the issuing authority or the office in charge.
  const candidates = [
    persons,
    letterhead.slice(-1),
    (values.office ?? []).filter(({ text }) => !emptyOffice.test(text)).slice(-1),
  ];
  return {
    subject: isAbove ? above : found.lines,
    senders: candidates.find((lines) => lines.length > 0) ?? [],
  };
}

// `Dez.` alone: the form was not filled in.
const emptyOffice = /^Dez\.?$/i;

// `für Gebäude gibt.`, `teilen dazu mit, dass es in der Stadt insgesamt 40.100 Leuchten gibt und`, `60%`, `206 31`, `Telefon:`.
const isText = ({ text }: Line): boolean =>
  !/fraktion|stadtr[aä]t|ortschaftsr[aä]t/i.test(text) &&
  (/(?:[^.]\p{Ll}{3}[.;]|:)$|^[\d.,%€/ -]+$/u.test(text) || text.length > LONGEST_NAME);
// In characters.
const LONGEST_NAME = 100;

/** The movers up to a line of running text or of a table: from there on the form was not understood. */
function untilText(senders: readonly Line[]): readonly Line[] {
  const text = senders.findIndex(isText);
  return text < 0 ? senders : senders.slice(0, text).filter((line) => isGroup(line.text));
}

/** Makes each line a sender of its own, with a blank line between any two. */
function parted(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => (i === 0 ? [line] : [{ text: "", start: line.start, end: line.start }, line]));
}

// Between two of them: `Eva Lang sowie der FW-Fraktion`, `Eva Lang, des Stadtrats Jan Koch`.
const betweenSenders = /,? sowie (?:de[rs] )?|,? und (?=de[rs] )|, (?=de[rs] )/gu;

// `Anfrage der FW-Fraktion`, `(Antrag der FW-Fraktion)`, `Gemeinsamer Antrag FW, CDU` as the name of a mover.
const kindOf =
  /^(?:und |sowie )?\(?(?:(?:Gemeinsamer?|Interfraktionelle[rn]?) )?(?:(?:Ergänzungs|Änderungs)?[Aa]ntrag|Anfrage)(?= de[rs] | \p{Lu}{2})/u;

/** `Stadtrat Jan Koch sowie der FW-Fraktion vom 3. Mai 2006` are two, without the date. */
function splitWhom(line: Line): Line[] {
  const named = withoutMark(undated(line));
  return splitLine(restOfLine(named, kindOf.exec(named.text)?.[0].length ?? 0), betweenSenders)
    .map(withoutByWhom)
    .map(withoutPhrase)
    .filter(({ text }) => text !== "");
}

/** `der`, `und FW-Fraktion`, `(FW-Fraktion)`: what is left of a phrase is no part of the name. */
function withoutPhrase(line: Line): Line {
  const [begin = ""] = /^(?:\(|(?:(?:und|sowie|de[rs]|die)(?: |$))+(?=\p{Lu}|$))/u.exec(line.text) ?? [];
  const rest = restOfLine(line, begin.length);
  const isOpen = rest.text.endsWith(")") && (begin.endsWith("(") || /fraktion\)$/iu.test(rest.text));
  return isOpen ? { ...rest, text: rest.text.slice(0, -1), end: rest.end - 1 } : rest;
}

// `Am Wall 2, 12345`, `12345 Aubach`, alone; the label of a letter that nobody filled in.
const addressAlone = new RegExp(String.raw`(?<!\d)\d{5}(?: [${Lu}][^\d]*)?$|^Absender$`, "u");
// `, Am Wall 2, 12345 Aubach`.
const address = new RegExp(String.raw`, .*(?<!\d)\d{5} [${Lu}].*$`, "u");

/** A letter's sender without what follows the name. */
function withoutAddress(line: Line): Line {
  const [found] = address.exec(line.text) ?? [];
  if (found === undefined) return line;
  return { ...line, text: line.text.slice(0, -found.length), end: line.end - found.length };
}
