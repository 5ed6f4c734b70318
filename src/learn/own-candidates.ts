import { mayBeNumber, TOKEN } from "../drucksache/token.ts";
import { once } from "../text/once-per.ts";

/** A text of the corpus: its path, and the text without front matter. */
export interface SampleText {
  readonly file: string;
  readonly text: string;
}

// Heads are shorter, in characters and in lines.
const HEAD = 4_000;
const LINES = 60;
// What stands alone in a line further down is no longer the head's.
const LONE_LINES = 25;

const WORD =
  "(?:Drucksachen?|Drucks|Drs|DS|Ds|Beschluss(?:vorlage|drucksache)|(?:Rats|Sitzungs)?[Vv]orlagen?|BV|VO|Antrag|Anfrage)";
const NUMBER_WORD = "(?:[-. ]{0,2}(?:Nr|Nummer|nummer))?\\.?";
// Made when the first text is looked at: few runs learn.
const patterns = once(() => ({
  // `Drucksache: 26/2018`, `Vorlage-Nr.: BV/2023/4002`, `DS 126/2021`, `Drucksache - DS/0153/III`.
  labelled: new RegExp(
    `^[ *#|]*${WORD}${NUMBER_WORD}[ *]{0,3}(?::|[-–](?= )|(?= ))[ *\\t|]{0,9}(?<token>${TOKEN})`,
    "u",
  ),
  // `A0046/24`, `**25-26577**`, `Stellungnahme - 24-24242-01`.
  alone: new RegExp(`^[ *#|]*(?:\\p{Lu}\\p{L}{3,30}(?: \\([a-zö]+\\))? [-–] )?(?<token>${TOKEN})[ *|]*$`, "u"),
  inName: new RegExp(`^(?:(?:DS|Drs|Drucksache|Vorlage)[ _.-]+)?(?<token>${TOKEN})`, "u"),
  // What says in words that a paper adds to another one: `26/2018 1. Ergänzung`, `26/2018 - 2. Änderung`.
  supplement: /(?: ?[-–,])? (\d{1,2})\. ?(?<word>Ergänzung|Änderung|Nachtrag|Neufassung|Fassung)(?!\p{L})/u,
}));
// An announcing word that is set apart announces; `DS0331/19` begins with it.
const announced = /^(?:DS|DRS)[ /-]+(?=\d)/;

/** A number as it stands in a paper's head, and the word for what the paper adds to another one of that number. */
export interface OwnCandidate {
  readonly token: string;
  readonly supplement?: string;
}

/** What a text's head, or else its file's name, gives as the paper's own number; where nothing stands there, nothing. */
export function ownCandidate({ file, text }: SampleText): OwnCandidate | undefined {
  const { labelled, alone, inName } = patterns();
  const lines = text.slice(0, HEAD).split(/\r\n?|\n|\f/, LINES);
  return firstIn(lines, labelled) ?? firstIn(lines.slice(0, LONE_LINES), alone) ?? firstIn([nameOf(file)], inName);
}

/** A file's name without its ending, read as a number: `A0046_24`, `2116_2020_F1`. */
function nameOf(file: string): string {
  const [, name = ""] = /([^/]*?)(?:\.[a-z]{1,4})?$/i.exec(file) ?? [];
  return name.replace(/_(?=[A-Z]\d{1,2}$)/, " ").replaceAll("_", "/");
}

function firstIn(lines: readonly string[], pattern: RegExp): OwnCandidate | undefined {
  const { supplement } = patterns();
  for (const line of lines) {
    const word = supplement.exec(line)?.groups?.["word"];
    const bare = word === undefined ? line : line.replace(supplement, "");
    const token = pattern.exec(bare)?.groups?.["token"]?.replace(announced, "");
    if (token !== undefined && mayBeNumber(token)) return { token, ...(word !== undefined && { supplement: word }) };
  }
  return undefined;
}
