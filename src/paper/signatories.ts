import type { Line } from "./lines.ts";
import type { Signatory } from "./record.ts";

const name =
  "(?:(?:Prof|Dr)\\.(?: ?-?Ing\\.)? ?)*\\p{Lu}[\\p{L}.'’-]*(?: (?:von|van|zu|de|der))?(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
// `gez.` alone or before the name; `Gez. Thorsten Wiegand`.
const signed = /^gez\.?(?: (?=\S)|$)/iu;
const person = new RegExp(`^${name}$`, "u");
const onBehalf = /^(?:i\. ?[AV]\.|Im Auftrag|In Vertretung)$/iu;
const organization =
  /(?:fraktion|gruppe|partei|verein|verband|amt|referat|parlament)(?![\p{Ll}])|^(?:Stadt|Gemeinde|Landkreis) /iu;
// Words that stand alone on a line and are no surname.
const noPerson = /^(?:Ja|Nein|Keine|Anlagen?|Entwurf|Ende|Begründung|Vorbemerkung|Ergebnis|Hinweis|Status|Ö|N)\.?$/iu;

/** Who signed, offsets in the cleaned text, and where the signatures begin. */
export function findSignatories(lines: readonly Line[]): {
  readonly signatories: readonly Signatory[];
  readonly start?: number;
} {
  const signatures = lines.flatMap((line, i) => (signed.test(line.text) ? [i] : []));
  const blocks = signatures.map((at, i) => signedBlock(lines.slice(at, signatures[i + 1] ?? lines.length)));
  const found = blocks.flatMap((block) => toSignatory(block) ?? []);
  const firstSigned = lines[signatures[0] ?? -1];
  if (found.length > 0 && firstSigned) return { signatories: found, start: firstSigned.start };
  const lone = loneBlock(lines);
  const signatory = toSignatory(lone);
  return signatory ? { signatories: [signatory], start: lone[0]?.start ?? signatory.start } : { signatories: [] };
}

/** The lines behind a `gez.`: name, office, organization. Double-spaced letters have blank lines between them. */
function signedBlock(lines: readonly Line[]): Line[] {
  const block: Line[] = [];
  let gaps = 0;
  for (const line of lines) {
    const text = line.text.replace(signed, "");
    if (text === "") gaps++;
    else if (block.length > 0 && (gaps > 1 || text.length > 80 || /[.:?!]$/.test(text))) break;
    else {
      block.push({ text, start: line.end - text.length, end: line.end });
      gaps = 0;
    }
    if (block.length === 3) break;
  }
  return block;
}

/** A name alone in the last lines of the text: `Dr. Pollmann`, perhaps with the office below. */
function loneBlock(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex((line) => line.text !== "");
  let first = last;
  while (first > 0 && lines[first - 1]?.text !== "") first--;
  const block = lines.slice(first, last + 1).filter((line) => !onBehalf.test(line.text));
  const [top] = block;
  // The whole text is no signature, and neither is a paragraph.
  if (!top || first === 0 || block.length > 3 || noPerson.test(top.text) || !person.test(top.text)) return [];
  return block.every((line) => line.text.length < 60 && !/[.:?!,;]$/.test(line.text)) ? block : [];
}

function toSignatory(block: readonly Line[]): Signatory | undefined {
  const [top, ...below] = block;
  const last = block.at(-1);
  if (!top || !last || !person.test(top.text)) return undefined;
  const group = below.find(
    (line) => organization.test(line.text) && !/^(?:\p{L}+ )?(?:Vorsitz|Sprecher|Fraktionsvorsitz)/u.test(line.text),
  );
  const role = below.find((line) => line !== group);
  return {
    name: top.text,
    ...(role ? { role: role.text } : {}),
    ...(group ? { organization: group.text } : {}),
    start: top.start,
    end: last.end,
  };
}
