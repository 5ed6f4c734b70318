import type { Paper } from "../../paper/record.ts";
import { clean } from "../../text/clean.ts";
import type { Span } from "../../text/span.ts";

/** What was decided, and how it was voted on, as far as a text holds it. */
export interface Decision extends Span {
  readonly words?: string;
  readonly vote?: string;
}

// `Abstimmungsergebnis:`, `Abstimmung: einstimmig`. Not: `Abstimmungsvereinbarung nach …`.
const voteLabel = /^[ \t]*Abstimmung(?:sergebnis)?[ \t]*(?::|$)/imu;
// Where the record of the discussion begins: `Der Vorsitzende ruft`, `Stadträtin Meier (SPD):`, `Herr Müller fragt`.
const discussion =
  /^[ \t]*(?:(?:Der|Die) (?:Vorsitzende|Oberbürgermeister|Bezirksbürgermeister|Sitzungsleit)|Oberbürgermeister|Bürgermeister|Stadtr[aä]t|Rats(?:herr|frau)|Herr |Frau |Protokoll)/mu;
// A decision is a page or two at most, a vote a few lines, in UTF-16 units.
const LONGEST_WORDS = 6_000;
const LONGEST_VOTE = 600;

/**
 * The decision in minutes, or in a paper that holds nothing else.
 *
 * @param from where the item begins that is meant, and `to` where the next one does
 */
export function decisionIn(paper: Paper, text: string, { from = 0, to = text.length } = {}): Decision | undefined {
  const section = paper.sections.find(({ kind, start }) => kind === "beschluss" && start >= from && start < to);
  if (!section) return voteAlone(text.slice(0, to), from);
  const start = section.start + section.heading.length;
  const body = text.slice(start, Math.min(section.end, to));
  const vote = voteLabel.exec(body);
  const words = tidy(body.slice(0, vote?.index ?? endOf(body)).slice(0, LONGEST_WORDS));
  const voted = vote && tidy(firstBlock(body.slice(vote.index + vote[0].length)).slice(0, LONGEST_VOTE));
  if (words === "" && !voted) return undefined;
  return {
    ...(words !== "" && { words }),
    ...(voted && { vote: voted }),
    start: section.start,
    end: start + (vote?.index ?? 0),
  };
}

/** Where minutes say only how was voted, above what was said: `Abstimmungsergebnis: mehrheitlich abgelehnt`. */
function voteAlone(text: string, from: number): Decision | undefined {
  const item = text.slice(from);
  const label = voteLabel.exec(item.slice(0, endOf(item)));
  if (!label) return undefined;
  const start = from + label.index;
  const end = start + label[0].length;
  const vote = tidy(firstBlock(text.slice(end)).slice(0, LONGEST_VOTE));
  return vote === "" ? undefined : { vote, start, end };
}

function endOf(body: string): number {
  const found = body.search(discussion);
  return found < 0 ? body.length : found;
}

/** Up to the blank line after the first lines with text, or to the discussion. */
function firstBlock(text: string): string {
  const [, block = ""] = /^\s*([\s\S]*?)(?:\n[ \t]*\n|$)/u.exec(text) ?? [];
  return block.slice(0, endOf(block));
}

/** As a reader means it: words whole, a line a paragraph. */
function tidy(text: string): string {
  return clean(text)
    .text.split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n");
}
