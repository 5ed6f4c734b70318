import { beginsCapital, beginsSmall } from "../../../text/letters.ts";
import { isUnfinishedName } from "../committee-name.ts";
import type { PartedLine } from "./pairs.ts";
import { isShortName, type Part } from "./parts.ts";

/** What stands around a line. */
interface Around {
  readonly next: PartedLine | undefined;
  readonly open: PartedLine | undefined;
  /** Whether it stands after a blank line, and sittings above that. */
  readonly isApart: boolean;
}

/** A line of such a place with its committee named, whatever that is called; `undefined` where the place is over. */
export function named(line: PartedLine, { next, open, isApart }: Around): PartedLine | undefined {
  const { parts } = line;
  if (open && !isApart && isRestBelow(line, { open, next })) return { ...line, parts: parts.map(asRest) };
  const texts = parts.filter(({ kind }) => kind === "text");
  const [first, ...others] = texts;
  const isDayAlone = parts.every(({ kind }) => kind === "day");
  // After a blank line, below sittings that are whole, it is the paper's.
  if (isApart && isDayAlone && open?.parts.some(({ kind }) => kind === "day")) return undefined;
  if (!first) return line;
  // `Entscheidung vorbehaltlich`: what goes on after a purpose says nothing more.
  const [leading] = parts;
  if (leading?.kind === "role" && !parts.some(isKey) && first.text.length <= LONGEST_ADDITION)
    return { ...line, parts: parts.filter(({ kind }) => kind !== "text") };
  const hasName = parts.some(({ kind }) => kind === "name");
  const isRest = open && !isApart && leading === first && goesOn(first.text, open);
  if (isRest && others.length === 0) return line;
  const hasDay = parts.some(({ kind }) => kind === "day");
  const isDayBelow =
    next?.parts[0]?.kind === "day" && !next.parts.some(({ kind }) => kind === "name" || kind === "text");
  const isName =
    !hasName &&
    (isShortName(first.text) || (!isApart && isLikeName(first.text) && (hasDay ? isCell(line, first) : isDayBelow)));
  if (!isName && !(hasName && hasDay)) return undefined;
  // Cells of other columns, such as a reporter's, say nothing of the sitting.
  return {
    ...line,
    parts: parts.flatMap((part) =>
      part === first && isName ? { ...part, kind: "name" as const } : part.kind === "text" ? [] : part,
    ),
  };
}

// In characters: `Entscheidung vorbehaltlich`. Not: `Beantwortung einer Anfrage zum Radweg`, a subject.
const LONGEST_ADDITION = 24;

const asRest = (part: Part): Part => (part.kind === "text" ? { ...part, kind: "rest" } : part);

// In characters: a name that wraps is so long, and what is left of it no longer than that.
const WRAPPING_NAME = 30;
const LONGEST_REST = 40;

/** Whether a line holds what is left of a long name above, between that and its day. */
function isRestBelow(
  { parts }: PartedLine,
  { open, next }: { open: PartedLine; next: PartedLine | undefined },
): boolean {
  const [only, ...others] = parts;
  const name = open.parts.findLast(({ kind }) => kind === "name" || kind === "rest");
  if (only?.kind !== "text" || others.length > 0 || !name) return false;
  if (!isLikeName(only.text)) return false;
  const isBetween = !open.parts.some(({ kind }) => kind === "day") && next?.parts[0]?.kind === "day";
  return isBetween && name.text.length >= WRAPPING_NAME && only.text.length <= LONGEST_REST;
}

// In characters.
const LONGEST_NAME = 90;

const isLikeName = (text: string): boolean =>
  beginsCapital(text) && text.length <= LONGEST_NAME && !/[.:;!?]$|\d{3}/.test(text);

/** Whether a name above goes on with a text. */
function goesOn(text: string, { parts }: PartedLine): boolean {
  const name = parts.findLast(({ kind }) => kind === "name");
  return beginsSmall(text) || (name !== undefined && isUnfinishedName(name.text));
}

/** Whether a text has a cell to itself, beside that of the day. */
const isCell = ({ cells = [] }: PartedLine, { text }: Part): boolean =>
  cells.length > 1 && cells.some((cell) => cell.includes(text) && !/\d{2}\.\d/.test(cell));

export const isKey = ({ kind }: Part): boolean => kind === "name" || kind === "day";
