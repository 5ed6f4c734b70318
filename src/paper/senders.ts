import { joinLines, type Line, type Placed } from "./lines.ts";

// What makes a part of a list a sender of its own: a group, a council member, an authority.
const party =
  /fraktion|gruppe|parlament|beirat|bezirksrat|rats(?:herr|frau|mitglied)|stadtr[aä]t|bürgermeister|dezernat|fachbereich|verein/iu;
const unfinished = /(?:[-,/]|(?<!\p{L})(?:im|in|der|des|und|für|am|beim|-))$/u;

/**
 * The senders of a labelled block, one entry a group or person: `Gruppe Offene Stadt im / Rat der Stadt` is one,
 * `SPD-Fraktion / Volt-Fraktion` are two.
 */
export function splitSenders(lines: readonly Line[]): Placed<string>[] {
  const groups: Line[][] = [];
  let afterBlank = false;
  for (const line of lines.flatMap(splitLine)) {
    if (line.text === "") {
      afterBlank = true;
      continue;
    }
    const open = groups.at(-1);
    const last = open?.at(-1)?.text ?? "";
    if (open && !afterBlank && (unfinished.test(last) || !party.test(line.text))) open.push(line);
    else groups.push([line]);
    afterBlank = false;
  }
  return groups.flatMap((group) => joinLines(group) ?? []);
}

/** Parts a line at ` / `, `;`, `, ` and ` und ` where every part is a sender by itself. */
function splitLine(line: Line): Line[] {
  for (const separator of [/ \/ |; ?/g, / \/ |; ?|, (?![^(]*\))| und (?![^(]*\))/g]) {
    const parts: Line[] = [];
    let start = 0;
    for (const match of [...line.text.matchAll(separator), undefined]) {
      const end = match?.index ?? line.text.length;
      parts.push({ text: line.text.slice(start, end), start: line.start + start, end: line.start + end });
      start = end + (match?.[0].length ?? 0);
    }
    if (parts.length > 1 && parts.every((part) => party.test(part.text))) return parts;
  }
  return [line];
}
