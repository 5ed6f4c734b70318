import type { FormWords } from "../../municipality/municipality.ts";

// In lines: how far down a form's table of stations begins at most.
const LONGEST_FORM = 80;

/**
 * The titles of the columns of a paper's table of stations, as the paper prints them, in the order in which a station is
 * printed: `Sitzung am  Beratungsfolge  TOP  ö nö  Ergebnis`.
 *
 * @param text the paper's text as read
 */
export function columnTitles(text: string, { committee, role, ...others }: FormWords["columns"]): string[] {
  const printed = titleLine(text, [...committee, ...role, ...Object.values(others).flat()], committee);
  if (printed === undefined) return [];
  const [place = ""] = titlesIn(printed, committee);
  const [purpose] = titlesIn(printed, role);
  return [
    ...titlesIn(printed, others.date).slice(0, 1),
    purpose === undefined ? place : `${place} (${purpose})`,
    ...titlesIn(printed, others.top).slice(0, 1),
    titlesIn(printed, others.status).join(" "),
    ...titlesIn(printed, others.result).slice(0, 1),
  ].filter((title) => title !== "");
}

/** The lines that hold nothing but titles of columns, that of the committee first. */
function titleLine(text: string, titles: readonly string[], first: readonly string[]): string | undefined {
  const words = new Set(titles.flatMap(wordsOf));
  const lines = text.split("\n", LONGEST_FORM).map((line) => line.trim());
  const isTitle = (line: string): boolean => line === "" || wordsOf(line).every((word) => words.has(word));
  for (const [from, line] of lines.entries()) {
    if (!first.some((title) => line === title || line.startsWith(`${title} `)) || !isTitle(line)) continue;
    const length = lines.slice(from).findIndex((below) => !isTitle(below));
    const found = lines.slice(from, length < 0 ? lines.length : from + length).join(" ");
    if (wordsOf(found).length > 1) return found;
  }
  return undefined;
}

/** Those of some titles that a text holds; one that stands only within a longer one does not count. */
function titlesIn(text: string, titles: readonly string[]): string[] {
  let rest = ` ${wordsOf(text).join(" ")} `;
  return [...titles]
    .sort((a, b) => b.length - a.length)
    .filter((title) => {
      const words = ` ${wordsOf(title).join(" ")} `;
      const isPrinted = rest.includes(words);
      if (isPrinted) rest = rest.replace(words, " · ");
      return isPrinted;
    })
    .sort((a, b) => titles.indexOf(a) - titles.indexOf(b));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
