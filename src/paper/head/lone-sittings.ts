import { findDate } from "../../text/dates.ts";
import { L, Lu } from "../../text/letters.ts";
import { type Line, partOfLine } from "../../text/lines.ts";
import type { Placed } from "../../text/span.ts";
import type { Consultation } from "../record.ts";
import { committeeWord } from "./consultations.ts";
import { withoutTail } from "./row-tail.ts";
import { findSession } from "./session.ts";
import { cellsAfter } from "./sitting-cells.ts";

// A committee's name, with its place: `Ortschaftsrat Aubach`, `Ausschuss für Bau und Umwelt`, `Rat der Stadt Aubach`.
const day = String.raw`\d{1,2}\. ?(?:\d{1,2}\. ?(?:19|20)\d\d|[${L}]{3,9} (?:19|20)\d\d)`;
// `Kreisausschuss am 05.10.2020  TOP 3 - öffentlich -`, `Magistrat 05.08.2019`, `Bauausschuss, Sitzung am 5. Mai 2020`.
const named = new RegExp(
  String.raw`^(?:Gremium: ?|für (?:den|die|das) |im |in der )?([${Lu}][${L} ,./&()-]{2,90}?),? (?:(?:Sitzung |Sitzungstermin )?(?:am |vom |: ?))?(${day})(?![\d.])(.{0,60})$`,
  "u",
);
// `12.03.2024 Bauausschuss öffentlich TOP 3`.
const dayFirst = new RegExp(
  String.raw`^(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)[${L}]{0,9}\.?,? )?(\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)[,:]? ([${Lu}][${L}\d ,./&()-]{2,120})$`,
  "u",
);
// `zur Sitzung des Ortschaftsrates Aubach am 15.11.2020`.
const ofSession = /^(?:[\p{L} ]{0,30} )?(?:zur|für die|in der) [\p{L}\d. ]{0,40}(?:s|S)itzung de[sr] /u;
// `zur Sitzung am 17. März 2022`, `Sitzungstermin: 17.03.2022`.
const dayOfSession = new RegExp(
  String.raw`^(?:[${L}\d. ]{0,30})?(?:s|S)itzung(?:s(?:termin|tag|datum))?[: ]{1,2}(?:am |vom )?(${day})`,
  "u",
);
// `an den Gemeinderat`, `für den Haupt- und Finanzausschuss`.
const addressed = new RegExp(`^(?:Vorlage )?(?:[Aa]n|[Ff]ür) (?:den|die|das) ([${Lu}][${L} ,-]{2,80})$`, "u");
// Of lines between committee and day.
const NEAR = 3;
// What a title has before a date: `Satzung zum 01.01.2022`.
const titled = new RegExp(
  `(?<![${L}])(?:zum|vom|bis|ab|seit|zu|Stand|Fassung|Antrag|Beschluss|Niederschrift|Protokoll)(?![${L}])`,
  "i",
);

const endsAsCommittee = (name: string): boolean => committeeWord.test(name) && !titled.test(name);

/** The sittings that a head names line by line, without a table. */
export function findLoneSittings(head: readonly Line[]): Consultation[] {
  const filled = head.filter(({ text }) => text !== "");
  return filled.flatMap((line, i) => sittingOn(line) ?? sittingBelow(filled.slice(i, i + 1 + NEAR)) ?? []);
}

/** The committee to which a head is addressed. */
export function addressedCommittee(head: readonly Line[]): Placed<string> | undefined {
  for (const { text, end } of head) {
    const [, committee = ""] = addressed.exec(text) ?? [];
    if (endsAsCommittee(committee)) return { value: committee, start: end - committee.length, end };
  }
  return undefined;
}

/** A sitting of which one line holds committee and day. */
function sittingOn(line: Line): Consultation | undefined {
  if (ofSession.test(line.text)) {
    const { committee, day: held } = findSession([line]);
    const date = held && findDate(held.text)?.iso;
    return committee && date ? { committee: committee.text, date, ...{ start: line.start, end: line.end } } : undefined;
  }
  const row = rowOn(line.text.replace(/[\t ]+/g, " "));
  const date = row && findDate(row.day)?.iso;
  if (!row || !date || !isCells(row.after)) return undefined;
  const { name, ...tail } = withoutTail(row.committee);
  const { top, status } = withoutTail(`- ${row.after}`);
  if (!endsAsCommittee(name)) return undefined;
  const { role, result } = cellsAfter(row.after);
  return {
    committee: name,
    ...(role !== undefined && !/^(?:Ö|N|öffentlich|nicht)/i.test(role) && { role }),
    ...(tail.role !== undefined && { role: tail.role }),
    date,
    ...((tail.top ?? top) !== undefined && { top: tail.top ?? top }),
    ...((tail.status ?? status) !== undefined && { status: tail.status ?? status }),
    ...(result !== undefined && { result }),
    ...{ start: line.start, end: line.end },
  } as Consultation;
}

/** Committee and day of a line, in either order. */
function rowOn(text: string): { readonly committee: string; readonly day: string; readonly after: string } | undefined {
  const [, committee, written, after = ""] = named.exec(text) ?? [];
  if (committee !== undefined && written !== undefined) return { committee, day: written, after };
  const [, first, rest] = dayFirst.exec(text) ?? [];
  return first === undefined || rest === undefined ? undefined : { committee: rest, day: first, after: "" };
}

/** Whether what stands after the day is no sentence. */
const isCells = (after: string): boolean => !/[\p{Ll}]{3}[.;:]$/u.test(after) && !/^ ?(?:[a-zäöü]+ ){3}/.test(after);

/** A sitting whose committee is addressed, and whose day stands on one of the lines below. */
function sittingBelow([first, ...below]: readonly Line[]): Consultation | undefined {
  const [, committee = ""] = addressed.exec(first?.text ?? "") ?? [];
  if (!first || !endsAsCommittee(committee)) return undefined;
  for (const line of below) {
    const [whole = "", written = ""] = dayOfSession.exec(line.text) ?? [];
    const date = findDate(written)?.iso;
    if (date) return { committee, date, ...{ start: first.start, end: partOfLine(line, 0, whole.length).end } };
  }
  return undefined;
}
