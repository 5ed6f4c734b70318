import { mayBeNumber, TOKEN } from "../drucksache/token.ts";
import { afterIssuer } from "../text/letterhead.ts";
import { once } from "../text/once-per.ts";
import { tokenInCells } from "./cell-candidates.ts";

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
  "(?:(?:\\p{Lu}\\p{Ll}{1,20})?(?:[Vv]orlagen?|[Dd]rucksachen?)|(?:\\p{Lu}\\p{Ll}{1,20})?[Aa](?:ntrags?|nfragen?)|\\p{Lu}{0,24}(?:VORLAGE|DRUCKSACHE|ANTRAG|ANFRAGE)|Drucks|Drs|DS|Ds|BV|VO)";
const NUMBER_WORD = "(?:[-. ]{0,2}(?:Nr|Nummer|nummer))?\\.?";
// `Drucksache: 26/2018`, `Vorlage-Nr.: BV/2023/4002`, `DS 126/2021`, `Drucksache - DS/0153/III`, `| Vorlage | 12/2024 |`.
const afterWord = `${WORD}${NUMBER_WORD}[ *]{0,3}(?::|[-–](?= )|(?= ))`;
// `Nr.: 12/2024`, `| Nummer | 12/2024 |`. Not: `Nr. 12/2024`, which may be anything.
const afterNr = "(?:Nr\\.?|Nummer)[ *]{0,3}(?::|(?= ?[|\\t]))";
// Made when the first text is looked at: few runs learn.
const patterns = once(() => ({
  labelled: new RegExp(`^[ *#|]*(?:${afterWord}|${afterNr})[ *\\t|]{0,9}(?<token>${TOKEN})`, "u"),
  // `A0046/24`, `**25-26577**`, `Stellungnahme - 24-24242-01`.
  alone: new RegExp(`^[ *#|]*(?:\\p{Lu}\\p{L}{3,30}(?: \\([a-zö]+\\))? [-–] )?(?<token>${TOKEN})[ *|]*$`, "u"),
  // A narrow blank parts columns before `Vorlagen-Nr.:`.
  beforeLabel: / (?=(?:Vorlagen?|Drucksachen?)-(?:Nr|Nummer)\.?: ?\S)/,
  inName: new RegExp(`^(?:(?:DS|Drs|Drucksache|Vorlage)[ _.-]+)?(?<token>${TOKEN})`, "u"),
  // `B e s c h l u s s v o r l a g e`.
  spaced: /(?<!\p{L})(?:\p{L} ){4,40}\p{L}(?!\p{L})/gu,
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
export function ownCandidate(sample: SampleText): OwnCandidate | undefined {
  const { alone, inName } = patterns();
  const lines = headOf(sample).slice(0, LONE_LINES);
  return labelledOnly(sample) ?? firstIn(lines, alone) ?? inCells(lines) ?? firstIn([nameOf(sample.file)], inName);
}

/** What stands after a label in a text's head, or in a cell that a label or the paper's kind names. */
export function labelledCandidate(sample: SampleText): OwnCandidate | undefined {
  return labelledOnly(sample) ?? inCells(headOf(sample).slice(0, LONE_LINES));
}

const labelledOnly = (sample: SampleText): OwnCandidate | undefined =>
  firstIn(headOf(sample).flatMap(columnsOf), patterns().labelled);

function inCells(lines: readonly string[]): OwnCandidate | undefined {
  const token = tokenInCells(lines)?.replace(announced, "");
  return token === undefined ? undefined : { token };
}

const headOf = ({ text }: SampleText): string[] => text.slice(0, HEAD).split(/\r\n?|\n|\f/, LINES);

/** A line, and what stands in it after each wide blank: labels may stand side by side. */
function columnsOf(line: string): string[] {
  const joined = line.replace(patterns().spaced, (word) => word.replaceAll(" ", ""));
  const starts = Array.from(joined.matchAll(/\S(?: {3,}|\t)(?=\S)/g), ({ index, 0: gap }) => index + gap.length);
  const label = joined.includes("-N") ? joined.search(patterns().beforeLabel) : -1;
  if (label >= 0) starts.unshift(label + 1);
  const issued = afterIssuer(joined);
  if (issued !== undefined) starts.unshift(issued);
  return [0, ...starts.slice(0, MOST_COLUMNS)].map((start) => joined.slice(start).replace(/ {2,}/g, " "));
}

const MOST_COLUMNS = 4;

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
