import { findDate } from "../../text/dates.ts";
import { L, Ll, Lu } from "../../text/letters.ts";
import { type Line, partOfLine } from "../../text/lines.ts";

/** A committee's session, as minutes, invitations and announcements name it in a sentence or on a line. */
export interface Session {
  /** `5. Sitzung des Bauausschusses`. */
  readonly name?: Line;
  /** `Bauausschuss`. */
  readonly committee?: Line;
  /** The day as printed. */
  readonly day?: Line;
}

const weekday = "(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend";
// What follows the committee's name: `findet`, `am Dienstag, dem`, `vom 3. Mai 2024`, `, Dienstag, den`. Names hold commas
// themselves: `Ausschuss für Planung, Bau und Umwelt`.
const afterName = `(?:TOP|Gremium|Datum|Zeit|Raum|Ort|Beginn|Sitzungs(?:termin|tag|datum|ort|beginn)|Termin|Tag|Uhrzeit):|[-–(] ?(?:nicht[- ]?)?öffentliche|\\((?:Wahlperiode|Legislatur|\\d)|(?:findet|wird|am|vom|in der|im|statt|ein)(?![${L}])|,? ?(?:am |den |dem )?(?:${weekday}|\\d{1,2}\\.[ /]?[${L}\\d])`;
// `5. Sitzung des Bauausschusses am`, `gemeinsamen Sitzung der Ausschüsse für Schule und Kultur findet`. Not:
// `Sitzung am 3. Mai 2024`, which names nobody; `in der Sitzung des Rates wurde`.
const named = new RegExp(
  String.raw`(?:\d{1,3}\. )?(?:(?:erste|konstituierende|gemeinsame|öffentliche|nicht[- ]?öffentliche|außerordentliche|ordentliche|teilweise)[nr]? ?/? ?){0,5}(?:[${L}]{1,12}s|S)itzung de[sr] (.{3,140}?)(?= (?:${afterName})|, ?(?:am|den|dem|${weekday})(?![${L}])|(?<=[${Ll}]{3})[.!] | {2}|$)`,
  "u",
);
// `Sitzungstermin: Dienstag, 12.03.2024`, `3. Sitzung • Donnerstag, 17.11.2022`, `15. Sitzung vom 17. März 2022`.
const dated = new RegExp(
  String.raw`(?:^|\n)(?:Sitzungs(?:termin|tag|datum)|Tag der Sitzung|(?:\d{1,3}\. )?(?:[${L}]{2,20} )?(?:[${L}]{1,12}s|S)itzung)[^${L}\d\n]{0,5}(?:am |vom |den )?(?:(?:${weekday}),? ?)?(?:de[mn] )?(?=\d{1,2}\. ?[${L}\d])`,
  "u",
);
// `Eine Sitzung Bauausschusses findet am Montag, dem 3. Mai 2024`.
const takesPlace = new RegExp(`Sitzung [^.]{3,140} findet (?:am )?(?:(?:${weekday}),? ?)?(?:de[mn] )?(?=\\d)`, "u");
// `1. öffentliche Sitzung Stadtteilbeirat Aubach` on a line of its own, perhaps after a label.
const ofLine = new RegExp(
  String.raw`(?:^|: ?)((?:\d{1,3}\. )?(?:(?:öffentliche|nicht[- ]?öffentliche|gemeinsame|konstituierende|außerordentliche|ordentliche)[nr]? ?/? ?){0,5}(?:[${L}]{1,12}s|S)itzung ([${Lu}][${L}-]*(?:rat|ausschuss|tag|versammlung|vertretung)(?![${L}])[${L} -]{0,60}))$`,
  "u",
);
// Between the committee and the day stand at most a term of office and a weekday, in characters.
const FARTHEST_DAY = 90;
const LONGEST_DATE = 24;

/** The session that the first lines name; nothing that they do not say for sure. */
export function findSession(lines: readonly Line[]): Session {
  const [first] = lines;
  if (!first) return {};
  // The same text on one line: a sentence wraps anywhere, also within a date.
  const text = lines.map((line) => line.text).join("\n");
  const whole: Line = { text: text.replaceAll("\n", " "), start: first.start, end: first.start + text.length };
  const found = named.exec(whole.text);
  if (!found) {
    const label = dated.exec(text) ?? takesPlace.exec(whole.text);
    const day = label ? dayIn(whole, label.index + label[0].length, LONGEST_DATE) : undefined;
    return day ? { day } : {};
  }
  const [name, committee = ""] = found;
  const end = found.index + name.length;
  const day = dayIn(whole, end, FARTHEST_DAY) ?? dayBefore(whole, found.index);
  const part = partOfLine(whole, end - committee.length, end);
  return {
    name: asTitle(partOfLine(whole, found.index, end)),
    ...(several.test(committee) ? {} : { committee: inNominative(part) }),
    ...(day ? { day } : {}),
  };
}

/** A session that has a line to itself, perhaps after a label. */
export function findSessionLine(lines: readonly Line[]): Session {
  for (const line of lines) {
    const [, name, committee = ""] = ofLine.exec(line.text) ?? [];
    const part = (length: number): Line => partOfLine(line, line.text.length - length, line.text.length);
    if (name !== undefined) return { name: part(name.length), committee: part(committee.length) };
  }
  return {};
}

/** The first date that begins at most `farthest` units after `from`. */
function dayIn(whole: Line, from: number, farthest: number): Line | undefined {
  const date = findDate(whole.text.slice(from, from + farthest + LONGEST_DATE));
  if (!date || date.index > farthest) return undefined;
  return partOfLine(whole, from + date.index, from + date.index + date.written.length);
}

// `zu der am Donnerstag, 22. April 2021, um 19 Uhr in der Halle stattfindenden` before the session's name.
const before = new RegExp(
  `(?:^| )am (?:(?:${weekday}),? ?)?(?:de[mn] )?(?=\\d{1,2}\\. ?[${L}\\d])[^.!?]{0,24}.{0,120} stattfindenden? $`,
  "u",
);

function dayBefore(whole: Line, end: number): Line | undefined {
  const found = before.exec(whole.text.slice(0, end));
  return found ? dayIn(whole, found.index, LONGEST_DATE) : undefined;
}

// `Ortsrates Aubach und des Schulausschusses`: which of them is not known.
const several = new RegExp(` und de[sr] [${L}-]*(?:rat|ausschuss)e?s(?![${L}])`, "i");
const dative = new RegExp(`(?<=(?:^| )[${L}]{3,20}e)n(?= )`, "gu");

/** `gemeinsamen Sitzung des Rates` is titled `Gemeinsame Sitzung des Rates`. */
function asTitle(line: Line): Line {
  const before = line.text.search(/[^ ]*Sitzung/iu);
  const text = line.text.slice(0, before).replace(dative, "") + line.text.slice(before);
  return { ...line, text: text.charAt(0).toUpperCase() + text.slice(1) };
}

const genitive = new RegExp(
  `^((?:[${L}]{2,20}(?:-,?|er) (?:und |u\\. )?){0,3}[${L}-]*(?:rat|ausschuss|tag|senat|vorstand|parlament|beirat|magistrat|verband))e?s(?![${L}])`,
  "i",
);

/** `Ortsrates Aubach` is the `Ortsrat Aubach`. */
export function inNominative<Name extends { readonly text: string }>(line: Name): Name {
  return { ...line, text: line.text.replace(genitive, "$1") };
}
