import { findLabelledDate } from "../../../text/dates.ts";
import { L, Ll, Lu } from "../../../text/letters.ts";
import { committeeIn, isOfficer } from "../committee-name.ts";
import { inNominative } from "../session.ts";
import { day, pieceAtEnd, pieceAtStart, type WordKind } from "./words.ts";

/** A part of a consultation's entry: `rest` goes on with the name above it; `text` is what is understood as none of them. */
export interface Part {
  readonly kind: WordKind | "day" | "name" | "rest" | "text";
  readonly text: string;
  /** The item of the agenda that stands right after a committee: `Kreistag 7`. */
  readonly top?: string;
}

// `im Bauausschuss`, `des Rates`, `durch den Rat`, before a committee.
const article =
  /^(?:im|in der|in den|in|des|der|durch den|durch die|durch|für den|für die|an den|an die|zur|zum|vor dem|vor der|dem|den) (?=\p{Lu})/u;
// `Technischen Ausschuss`, after an article.
const declined = new RegExp(
  `^([${Lu}][${Ll}]{3,20}e)n (?=[${L}-]*(?:[Aa]usschuss|[Rr]at|[Ss]enat)(?:e?s)?(?![${L}]))`,
  "u",
);
// `HFA`, `BV 2`, `StVV`, `OR Mitte`, `BA 7`: two capitals at least, or a capital and a number.
const short = new RegExp(
  `^(?=[^ ]*[${Lu}][^ ]*[${Lu}])[${Lu}][${L}&]{1,6}(?: (?:\\d{1,2}|[IVX]{1,4}|[${Lu}][${Ll}]{2,20}))?$`,
  "u",
);
const edges = /^[\s|,;:()–/●•*-]+|[\s|;:(–/●•-]+$/gu;
const session = new RegExp(`(?<=[${L})]{4}) \\d{1,3}\\. (?:[${Ll}]+ )?Sitzung de[rs] .*$`, "u");
const opens = new RegExp(`(?<![${L}])(?:für|und|der|des|zur)\\s*$`);
// How far a consultation is, in a cell of its own.
const state = /^[●○]? ?(?:Erledigt|Offen|Geplant|Abgeschlossen|In Bearbeitung|Vorgesehen)$/;
const MOST_PIECES = 10;

/** Whether a text may stand for a committee where the place leaves no doubt: `HFA`, `StVV`. */
export const isShortName = (text: string): boolean => short.test(text) && !/^(?:TOP|NÖ|ÖN)(?![\p{L}])/u.test(text);

/** Whether what was taken for a committee is one, and holds nothing of other cells. */
export function isNameAlone(committee: string): boolean {
  const [part, ...others] = partsOf(committee.replace(/\)$/, ""));
  return part?.kind === "name" && others.length === 0 && !holdsOther.test(committee);
}

// `Bauausschuss Entscheidung vertagt`.
const holdsOther =
  /(?<!für|und|,) (?:Vorberatung|Entscheidung|Beschlussfassung|Kenntnisnahme|Anhörung|[a-zäöü]+t)(?: |$)/;

/** The parts of one cell: its days, and what stands between and around them. */
export function partsOf(cell: string): Part[] {
  // `zur Beratung im ......... Bauausschuss`.
  const text = cell.replace(/ ?[.…]{3,} ?/g, " ");
  // A number in a cell of its own counts votes or rows.
  if (/^\d{1,3}(?:\.\d{1,2})*\.?$/.test(text) || state.test(text)) return [{ kind: "skip", text }];
  const parts: Part[] = [];
  let from = 0;
  for (const { index, 0: written } of text.matchAll(day)) {
    const date = findLabelledDate(written)?.iso;
    if (!date) continue;
    // `Bauausschuss, 5. März 2024`.
    parts.push(...piecesOf(text.slice(from, index).replace(/,\s*$/, "")), { kind: "day", text: date });
    from = index + written.length;
  }
  return [...parts, ...piecesOf(text.slice(from))];
}

/** A text's pieces in their order: those at its beginning, a name or what is left, those at its end. */
function piecesOf(text: string): Part[] {
  const front: Part[] = [];
  const back: Part[] = [];
  // `Bauausschuss 2. Sitzung des Bauausschusses`: the session says nothing more.
  let rest = text.replace(session, "");
  for (let i = 0; i < MOST_PIECES; i++) {
    const start = pieceAtStart(rest);
    const end = start ? undefined : pieceAtEnd(rest);
    const shorter = start ? rest.slice(start.length) : end && rest.slice(0, -end.length);
    // `Kommission für Information` is a name to its end.
    if (shorter === undefined || (end && opens.test(shorter))) break;
    if (start) front.push(start);
    else if (end) back.unshift(end);
    rest = shorter;
  }
  const left = rest.replace(edges, "");
  return [...front, ...(left === "" ? [] : [nameOf(left) ?? ({ kind: "text", text: left } as const)]), ...back];
}

/** A committee with nothing beside it but an article or the item of the agenda. */
function nameOf(bare: string): Part | undefined {
  const [before = ""] = article.exec(bare) ?? [];
  const printed = bare.slice(before.length);
  const name = before === "" ? printed : inNominative({ text: printed.replace(declined, "$1r ") }).text;
  const found = isOfficer(name) ? undefined : committeeIn(name);
  return found && { kind: "name", text: found.name, ...(found.top !== undefined && { top: found.top }) };
}
