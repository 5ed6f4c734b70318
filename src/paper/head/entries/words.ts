import { L, Lu } from "../../../text/letters.ts";
import { once } from "../../../text/once-per.ts";

/** What a part of a consultation's entry is. `skip` says nothing of the sitting; `unchecked` is an empty box before a committee. */
export type WordKind = "role" | "status" | "top" | "result" | "unchecked" | "skip";

const weekday = "(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:\\.|ntags?|enstags?|ttwochs?|nnerstags?|eitags?|mstags?|nnabends?)?";

/**
 * A day in any form, with what announces it: `Mittwoch, den 4. Januar 2023`, `Mi 04.01.23`, `am 04.01.2023`,
 * `voraussichtlich 2023-01-04`. Not: `1.1.2`.
 */
export const day = new RegExp(
  `(?<![${L}\\d.])(?:(?:${weekday}|voraussichtlich|voraus\\.|geplant|ggf\\.|am|den|dem|vom)[,.:]? ?){0,4}(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\. ?(?:\\d{1,2}\\. ?(?:(?:19|20)\\d\\d|\\d\\d)|[${L}]{3,9} (?:19|20)\\d\\d))(?![\\d${L}]|\\.\\d)`,
  "gu",
);

const purpose =
  "(?:zur )?(?:Vor|Mit|Nach)?(?:[Bb]eratung|[Ee]ntscheidung|[Aa]nhörung|[Ee]mpfehlung|[Kk]enntnis(?:nahme|gabe)?|[Bb]eschluss(?:fassung|empfehlung)?|[Bb]eschluß(?:fassung)?|[Bb]eschließung|[Ii]nformation|[Uu]nterrichtung|[Zz]ustimmung|[Ss]tellungnahme|[Bb]eantwortung|Bericht(?:erstattung)?)|(?:[Vv]or|[Mm]it)?[Bb]eratend|[Vv]orbereitend|[Bb]eschließend|[Ee]ntscheidend|[Aa]nhörend|[Ee]mpfehlend";
const votes =
  "(?:(?:Ja|Nein|Enth(?:altung(?:en)?|\\.)?|dafür|dagegen)(?:-Stimmen?)?:? ?\\d{1,3}|\\d{1,3} ?(?:Ja|Nein|Enth(?:altung(?:en)?|\\.)?|dafür|dagegen)(?:-Stimmen?)?)";
const outcome = `(?:[Ee]instimmig|[Mm]ehrheitlich|mit Mehrheit|(?:un)?geändert|überwiesen|empfohlen|angenommen|abgelehnt|vertagt|zurückgestellt|zurückgezogen|abgesetzt|verwiesen|zugestimmt|beschlossen|beantwortet|erledigt|vorberaten|beraten|bestätigt|gebilligt|genehmigt|befürwortet|verschoben|behandelt|(?:zustimmend )?zur Kenntnis genommen|(?:mit|ohne) Änderungen(?: (?:in der|im) [${L}]{2,30} beschlossen)?|${votes})`;

/** What stands beside a committee and its day, the more telling first. */
const words: ReadonlyArray<readonly [WordKind, string]> = [
  [
    "skip",
    "(?:zur |in der |für die |der )?(?:\\d{1,3}\\. )?(?:(?:ordentlichen?|außerordentlichen?|öffentlichen?|nicht[- ]?öffentlichen?) )?Sitzung(?:stermin|stag|sdatum)?",
  ],
  ["skip", "(?:um |ab )?\\d{1,2}(?:[:.]\\d\\d)? ?Uhr|\\d{1,2}:\\d\\d"],
  // `Vorlage 07/2024 zur Verbandsversammlung`.
  ["skip", `[${L}]*(?:[Vv]orlage|[Dd]rucksache)(?:[- ]?Nr\\.?)?:? [\\dA-Z][\\dA-Z./-]{0,20}\\d(?= (?:zur|für|an|in) )`],
  [
    "top",
    "(?:TOP|Punkt|Tagesordnungspunkt|TO-Punkt)\\.?:? ?(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,2})*|[ÖN] ?\\d{1,3}(?:\\.\\d{1,2})*",
  ],
  ["result", `${outcome}(?:[ ,;/]*${outcome}){0,4}`],
  ["status", "(?:in )?(?:[Nn]icht[- ]?)?[Öö]ffentlich(?:e[rn]?)?(?: (?:Sitzung|Teil))?|NÖ|nö|[ÖNö]"],
  ["role", `(?:${purpose})(?:(?: ?[/,] ?| und )(?:${purpose}))?`],
  // `( ) ja ( ) nein`, to be crossed in the session.
  [
    "skip",
    "(?:[☐□]|\\[ ?\\]|\\( ?\\)|_{1,3}) ?(?:[Jj]a|[Nn]ein|[Ee]nth\\.?)(?:[ ,/]*(?:[☐□]|\\[ ?\\]|\\( ?\\)|_{1,3}) ?(?:[Jj]a|[Nn]ein|[Ee]nth\\.?)){0,3}",
  ],
  ["unchecked", "[☐□]|\\[ ?\\]|\\( ?\\)"],
  ["skip", "\\[[xX]\\]|\\([xX]\\)|_{2,}(?:[/ ]{0,3}_{2,}){0,5}|(?:Lfd\\. ?)?Nr\\.? ?\\d{1,2}"],
  // `BVV/037/VI`, the number of a session.
  ["skip", "[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,11}/\\d{1,4}/(?:[IVX]{1,6}|\\d{1,4})"],
  ["skip", "[xX☒☑●○] ?|(?<!-)-{3,}(?!-)"],
];

/** Labels that stand before the parts of an entry, with their colon. */
const label =
  "(?:Gremium|Ausschuss|Sitzung(?:stermin|sdatum|stag)?|Termin|Datum|am|Beratung|Beratungsdatum|Zuständig(?:keit)?|Status|Ergebnis|Beschluss|Votum|Art|Behandlung)(?: (?:am|im|in))? ?:";
const edge = "[\\s|,;:()–/●•*…-]*";

/** One piece at a text's beginning or end. */
export interface Piece {
  readonly kind: WordKind;
  readonly text: string;
  readonly length: number;
}

const patterns = once(() => {
  const groups = words.map(([, source]) => `(${source})`).join("|");
  return {
    start: new RegExp(`^${edge}(?:${groups})(?![${L}\\d])${edge}`, "u"),
    end: new RegExp(`(?<![${L}\\d])(?:${groups})${edge}$`, "u"),
    label: new RegExp(`^${edge}${label}\\s*`, "u"),
    // `1. Bauausschuss`, `a) Rat`, `3 | Rat`.
    bullet: new RegExp(`^${edge}(?:\\d{1,2}(?:[.)]|[\\s|]+)|[a-z]\\)) *(?=[${Lu}\\d])`, "u"),
  };
});

function pieceOf(match: RegExpExecArray | null): Piece | undefined {
  const at = match?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  const kind = words[at]?.[0];
  return match && kind ? { kind, text: match[at + 1] ?? "", length: match[0].length } : undefined;
}

/** The piece with which a text begins. */
export function pieceAtStart(text: string): Piece | undefined {
  const { label: labelled, bullet, start } = patterns();
  const skipped = labelled.exec(text)?.[0] ?? bullet.exec(text)?.[0];
  if (skipped !== undefined) return { kind: "skip", text: skipped, length: skipped.length };
  return pieceOf(start.exec(text));
}

/** The piece with which a text ends. */
export const pieceAtEnd = (text: string): Piece | undefined => pieceOf(patterns().end.exec(text));
