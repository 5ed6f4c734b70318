import { findDate } from "../../text/dates.ts";
import { beginsSmall, L } from "../../text/letters.ts";
import type { Consultation } from "../record.ts";
import { committeeIn, isOfficer, isUnfinishedName } from "./committee-name.ts";
import { joinedName } from "./sittings.ts";

// `Mittwoch, den 4. Januar 2023`, `Mi, 04.01.2023`, `am 04.01.23`.
const weekday = "(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:\\.|ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend)?";
const day = new RegExp(
  `(?:(?<![${L}])(?:${weekday}[,.]? ?)?(?:(?:am|den|vom) )?(?:${weekday}[,.]? ?)?(?:den )?)(\\d{1,2}\\. ?(?:\\d{1,2}\\. ?(?:(?:19|20)\\d\\d|\\d\\d)|[${L}]{3,9} (?:19|20)\\d\\d))(?![\\d.]|\\.\\d)`,
  "u",
);

const dayAtEnd = /(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)$/u;

const edge = "[\\s|,;:()–/●-]*";
const purpose =
  "(?:zur )?(?:Vor|Mit|Nach)?(?:Beratung|Entscheidung|Anhörung|Empfehlung|Kenntnisnahme|Kenntnis|Beschlussfassung|Beschlussempfehlung|Beschluss|Information|Unterrichtung|Zustimmung|Stellungnahme|beratung|entscheidung)|vorberatend|beratend|beschließend|entscheidend|anhörend|zur Kenntnis";
const votes =
  "(?:(?:Ja|Nein|Enth(?:altung(?:en)?|\\.)?|dafür|dagegen)(?:-Stimmen?)?:? ?\\d{1,3}|\\d{1,3} ?(?:Ja|Nein|Enth(?:altung(?:en)?|\\.)?)(?:-Stimmen?)?)";
const outcome = `(?:einstimmig|mehrheitlich|mit Mehrheit|(?:un)?geändert|überwiesen|empfohlen|angenommen|abgelehnt|vertagt|zurückgestellt|zurückgezogen|abgesetzt|verwiesen|zugestimmt|beschlossen|zur Kenntnis genommen|mit Änderungen|${votes})`;

/** What may stand beside a committee and its day, each with what it is. */
const cells = [
  ["other", "\\d{1,3}\\. (?:(?:ordentliche|öffentliche|nicht[- ]?öffentliche)n? )?Sitzung|Sitzung(?:stermin|stag)?"],
  ["other", "(?:um )?\\d{1,2}(?:[:.]\\d\\d)? Uhr"],
  ["top", "(?:TOP|Punkt|Tagesordnungspunkt|TO-Punkt)\\.?:? ?(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,2})*"],
  ["status", "(?:nicht[- ]?)?öffentlich(?:e Sitzung)?|NÖ|nö|[ÖNö]"],
  ["result", `${outcome}(?:[ ,;/]*${outcome}){0,4}`],
  ["role", `(?:${purpose})(?:(?: ?[/,] ?| und )(?:${purpose}))?`],
  ["other", "[xX☒☐]|\\d{1,2}[.)]"],
] as const;

type Kind = (typeof cells)[number][0];

const starts = cells.map(([kind, words]) => [kind, new RegExp(`^${edge}(${words})(?![${L}\\d])${edge}`, "u")] as const);
const ends = cells.map(
  ([kind, words]) => [kind, new RegExp(`(?<![${L}\\d])${edge}(?<![${L}\\d])(${words})${edge}$`, "u")] as const,
);
const LONGEST_LINE = 200;
const MOST_CELLS = 8;

/**
 * A sitting on one line: committee and day in either order, and beside them nothing that is not understood.
 *
 * @param text the line with tabs between its cells
 * @param below the line below it, if the committee's name may go on there
 */
export function sittingIn(text: string, below?: string): Omit<Consultation, "start" | "end"> | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const [whole, written = ""] = day.exec(text) ?? [];
  const date = findDate(written)?.iso;
  if (whole === undefined || !date) return undefined;
  const at = text.indexOf(whole);
  const before = peeled(text.slice(0, at));
  const after = peeled(text.slice(at + whole.length));
  if ((before.name === "") === (after.name === "")) return undefined;
  const begun = before.name || after.name;
  const isCell = !begun.endsWith(",") || /,\s*\t/.test(text);
  if (below !== undefined && !(isCell && isUnfinishedName(begun)) && !beginsSmall(below)) return undefined;
  const named = committeeIn(below === undefined ? begun.replace(/,$/, "") : joinedName(begun, below));
  if (!named) return undefined;
  const found = { ...before.found, ...after.found };
  const top = found.top?.replace(/^\D*/u, "") ?? named.top;
  const access = found.status && (/^n/i.test(found.status) ? "N" : "Ö");
  return {
    committee: named.name,
    ...(found.role !== undefined && { role: found.role }),
    date,
    ...(top !== undefined && { top }),
    ...((access === "Ö" || access === "N") && { status: access }),
    ...(found.result !== undefined && { result: found.result }),
  };
}

/** Whether a committee's cell holds its name and nothing of other cells. */
export function isNameAlone(committee: string): boolean {
  const bare = committee.replace(/\)$/, "");
  const holdsOthers = day.test(committee) || dayAtEnd.test(committee) || committee.includes(": ");
  return !holdsOthers && !isOfficer(committee) && peeled(bare).name === bare;
}

/** A text without the cells at both its ends. */
function peeled(text: string): { readonly name: string; readonly found: Partial<Record<Kind, string>> } {
  let name = text;
  const found: Partial<Record<Kind, string>> = {};
  for (let i = 0; i < MOST_CELLS; i++) {
    const [kind, [whole, value] = []] =
      [...starts, ...ends]
        .map(([of, pattern]) => [of, pattern.exec(name) ?? undefined] as const)
        .find(([, match]) => match) ?? [];
    if (kind === undefined || whole === undefined) break;
    name = name.startsWith(whole) ? name.slice(whole.length) : name.slice(0, -whole.length);
    if (value !== undefined) found[kind] ??= value;
  }
  // What is left at the front of a row's number, `3 |`, and of votes without words.
  name = name.replace(/^[\s|,;:()–/-]*(?:\d{1,2}[\s|]+(?=\p{Lu}))?/u, "").replace(/(?:[\s|]+\d{1,3}){2,4}$/u, "");
  return { name: name.replace(/[\s|;:(–/]+$/u, ""), found };
}
