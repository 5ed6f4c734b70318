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
  const above = [...addressees, ...senders].filter((line) => !isNamed(line));
  const isAbove = found.lines.length === 0 && letterSenders.length === 0 && above.length > 0;
  const named = isAbove || senders.length === 0 ? [...addressees, ...senders].filter(isNamed) : senders;
  const persons = parted([...letterSenders, ...named.flatMap(splitWhom), ...found.senders.flatMap(splitWhom)]);
  // Without any of these, the sender is the issuing authority or the office in charge.
  const candidates = [persons, letterhead.slice(-1), (values.office ?? []).slice(-1)];
  return {
    subject: isAbove ? above : found.lines,
    senders: candidates.find((lines) => lines.length > 0) ?? [],
  };
}

/** Makes each line a sender of its own, with a blank line between any two. */
function parted(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => (i === 0 ? [line] : [{ text: "", start: line.start, end: line.start }, line]));
}

// Between two of them: `Eva Lang sowie der FW-Fraktion`, `Eva Lang, des Stadtrats Jan Koch`.
const betweenSenders = /,? sowie (?:de[rs] )?|,? und (?=de[rs] )|, (?=de[rs] )/gu;

// `Anfrage der FW-Fraktion` as the name of a mover.
const kindOf = /^(?:Antrag|Anfrage)(?= de[rs] )/;

/** `Stadtrat Jan Koch sowie der FW-Fraktion vom 3. Mai 2006` are two, without the date. */
function splitWhom(line: Line): Line[] {
  const named = withoutMark(undated(line));
  return splitLine(restOfLine(named, kindOf.exec(named.text)?.[0].length ?? 0), betweenSenders)
    .map(withoutByWhom)
    .filter(({ text }) => text !== "");
}

// `, Am Wall 2, 12345 Aubach`.
const address = new RegExp(String.raw`, .*(?<!\d)\d{5} [${Lu}].*$`, "u");

/** A letter's sender without what follows the name. */
function withoutAddress(line: Line): Line {
  const [found] = address.exec(line.text) ?? [];
  if (found === undefined) return line;
  return { ...line, text: line.text.slice(0, -found.length), end: line.end - found.length };
}
