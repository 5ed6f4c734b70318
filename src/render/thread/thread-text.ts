import { catalogueOf } from "../../language/catalogue.ts";
import type { Thread, ThreadEntry } from "../../refs/thread/thread.ts";
import { renderPlaceOf } from "../place.ts";
import { printable } from "../printable.ts";
import type { Style } from "../style.ts";
import { wrapped } from "../wrap.ts";
import { entryWords } from "./entry-words.ts";
import { placesOf } from "./places-of.ts";

// Days stand in a column of their own where the rest still has room.
const NARROW = 60;
const DAY = 12;
// The words of a decision fill no screen: --format md and json have all of them.
const MOST_LINES = 8;

/** A thread to read: a line of time, what happened on each day, and where it stands. */
export function renderThread({ id, drucksache, betreff, entries }: Thread, style: Style): string {
  const { chalk } = style;
  const head = wrapped(
    `${chalk.bold.cyan(printable(drucksache ?? id))}  ${chalk.bold(printable(betreff ?? ""))}`.trimEnd(),
    style,
  );
  const blocks = entries.map((entry, i) => renderEntry(entry, { betreff, before: entries[i - 1], style }));
  return `${[head, ...blocks].join("\n\n")}\n`;
}

interface Context {
  readonly betreff: string | undefined;
  readonly before: ThreadEntry | undefined;
  readonly style: Style;
}

function renderEntry(entry: ThreadEntry, { betreff, before, style }: Context): string {
  const { chalk, language, width } = style;
  const { thread } = catalogueOf(language).shown;
  const { day = thread.noDate, label, name, lines, reason } = entryWords(entry, betreff, language);
  const isWide = width >= NARROW;
  const indent = isWide ? DAY : 2;
  const isSameDay = before !== undefined && before.date === entry.date;
  const title = `${chalk.bold(label)}${name === "" ? "" : `  ${name}`}`;
  const text = lines.slice(0, MOST_LINES).map((line) => wrapped(line, style, indent));
  const rest = lines.length > MOST_LINES ? [wrapped("…", style, indent)] : [];
  const places = placesOf(entry).map((place) => " ".repeat(indent) + chalk.dim(renderPlaceOf(place, style)));
  const [first = "", ...others] = places;
  const why = reason === "" ? "" : chalk.dim(`  (${reason})`);
  const shownDay = isSameDay ? "" : day;
  const body = [...text, ...rest, ...placeLines(`${first}`, why, style, indent), ...others];
  if (isWide)
    return [wrapped(title, style, DAY).replace(/^ {12}/, chalk.dim(shownDay.padEnd(DAY))), ...body].join("\n");
  return [...(isSameDay ? [] : [chalk.dim(day)]), wrapped(title, style, 2), ...body].join("\n");
}

/** The place with the reason after it, or below where the line is full. */
function placeLines(place: string, why: string, { width }: Style, indent: number): string[] {
  // Colours and links take no room; both come in pairs, which no path and no reason hold.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences
  const length = (place + why).replace(/\u001b\[[\d;]*m|\u001b\]8;;.*?(?:\u0007|\u001b\\)/g, "").length;
  if (why === "" || length <= width) return [place + why];
  return [place, " ".repeat(indent) + why.replace("  (", "(")];
}
