import { L, Lu } from "../../text/letters.ts";
import { joinLines, type Line, restOfLine, splitLine } from "../../text/lines.ts";
import type { Placed } from "../../text/span.ts";

// What makes a part of a list a sender of its own: a group, a council member, an authority.
export const party =
  /fraktion|gruppe|parlament|beirat|bezirksrat|rats(?:herr|frau|mitglied)|stadtr[aä]t|bürgermeister|dezernat|fachbereich|verein/i;
// `Gruppe Offene Stadt im`, and `Fraktion` alone, whose name follows. Not: `SPD-Fraktion`.
const unfinished = new RegExp(`(?:[-,/]|^(?:Fraktion|Gruppe)|(?<![${L}])(?:im|in|der|des|und|für|am|beim|-))$`, "u");

// `Wirtz, Stefan`, `Müller-Lang, Dr. Anna`. Not: `Tierschutz, Umwelt und Klima`.
const surnameFirst = new RegExp(
  String.raw`^[${Lu}][${L}'’-]+, (?:(?:Prof|Dr)\. ?){0,3}[${Lu}][${L}'’-]+(?: [${Lu}][${L}'’.-]+)?$`,
  "u",
);
// `Interfraktionell: SPD-Fraktion`, `Gemeinsamer Antrag von: SPD-Fraktion`. Not: `Fraktion: Mitte`.
const manner = new RegExp(
  `^(?:(?:Interfraktionell|Gemeinsam(?:er Antrag(?: von)?)?) ?:\\s*|(?:[${L}]+ )?(?:[${L}]*antrag|[${L}]*anfrage|Vorlage), )`,
  "i",
);

/**
 * The senders of a labelled block, one entry a group or person: `Gruppe Offene Stadt im / Rat der Stadt` is one,
 * `SPD-Fraktion / Volt-Fraktion` are two.
 */
export function splitSenders(lines: readonly Line[]): Placed<string>[] {
  const groups: Line[][] = [];
  let afterBlank = false;
  for (const line of lines.map(withoutManner).flatMap(partSenders)) {
    if (line.text === "") {
      afterBlank = true;
      continue;
    }
    const open = groups.at(-1);
    const last = open?.at(-1)?.text ?? "";
    const isOwn = party.test(line.text) || isPersonAfter(line.text, last);
    if (open && !afterBlank && (unfinished.test(last) || !isOwn)) open.push(line);
    else groups.push([line]);
    afterBlank = false;
  }
  return groups.flatMap((group) => joinLines(group) ?? []);
}

/** Whether a line names a sender: a group, an office or a person. */
export const isSender = (text: string): boolean => party.test(text) || surnameFirst.test(text) || person.test(text);

// `Eva Lang`, `Dr. Jan Koch (CDU)`.
const person = new RegExp(
  String.raw`^(?:(?:Herr|Frau) )?(?:(?:Prof|Dr)\. ?){0,3}[${Lu}][${L}'’.-]+(?: [${Lu}][${L}'’.-]+){1,2}(?: \(.{1,30}\))?$`,
  "u",
);

function withoutManner(line: Line): Line {
  return restOfLine(line, manner.exec(line.text)?.[0].length ?? 0);
}

/** `Surname, Given name` on a line or in a part of its own, after a whole name: not `Fraktion Tierschutz, / Umwelt, Klima`. */
function isPersonAfter(text: string, last: string): boolean {
  return surnameFirst.test(text) && !unfinished.test(last);
}

// First those that part in any case, then those that stand in names, too. `Fraktion` alone goes on in the next line.
const separators = [
  { at: / \/ |; ?/g, isPart: (text: string) => party.test(text) || surnameFirst.test(text) },
  { at: / \/ |; ?|, (?![^()]{0,100}\))| und (?![^()]{0,100}\))/g, isPart: (text: string) => party.test(text) },
  // `B90/Die GRÜNEN und Fraktion`, between whose lines the names are parted.
  { at: new RegExp(`(?:, | und )(?=(?:Fraktion|Gruppe)(?![${L}]))(?![^()]{0,100}\\))`, "g"), isPart: () => true },
];

/** Parts a line at ` / `, `;`, `, ` and ` und ` where every part is a sender by itself. */
function partSenders(line: Line): Line[] {
  for (const { at, isPart } of separators) {
    const parts = splitLine(line, at);
    if (parts.length > 1 && parts.every((part) => isPart(part.text))) return parts;
  }
  return [line];
}

// `der SPD-Fraktion`, `von Ratsherrn Lang`, on the line below the kind.
const bySender = /^(?:de[rs]|von|vom) (?=\p{Lu})/u;

/** Who is named on the line below the kind. */
export function senderBelow(line: Line): Line | undefined {
  const [before = ""] = bySender.exec(line.text) ?? [];
  return before !== "" && party.test(line.text) && !/[.!?:]$/.test(line.text)
    ? restOfLine(line, before.length)
    : undefined;
}
