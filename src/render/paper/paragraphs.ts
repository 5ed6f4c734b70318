/** A part of a text as it is printed. Lines of a paragraph are as long as they need be; only their ends are kept. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "table"; readonly rows: ReadonlyArray<readonly string[]> };

// `1. Wann`, `1.2 Kosten`, `b) wo`, `– was`. Not: `1. Januar`, `12.000 Euro`, `1.5 km`.
const listMark =
  /^(?:[-–•▪○*\uf0b7\uf0a7]|\d{1,2}(?:\.\d{1,2})+\.?(?= \p{Lu})|\d{1,2}[.)](?! (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))|[a-z]\)) /u;

const attachmentsLabel = /^Anlagen?(?:\/n)?:?$/;

/**
 * A text as blocks. Lines that a page's width broke are joined again; all other line ends stay, and so do the cells of
 * tables.
 *
 * @param text cleaned, with tabs between columns
 * @param width how long full lines are: see {@link fullWidth}
 */
export function paragraphsOf(text: string, width: number): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let rows: string[][] = [];
  let last = "";
  let isGap = false;
  const flush = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: "paragraph", lines: paragraph });
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    paragraph = [];
    rows = [];
  };
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") {
      isGap = true;
      continue;
    }
    const isSame = paragraph.length > 0 && isContinued(last, line, { width, isGap });
    if (line.includes("\t")) {
      if (isGap || paragraph.length > 0) flush();
      rows.push(line.split(/\s*\t\s*/));
    } else if (attachmentsLabel.test(line)) {
      flush();
      blocks.push({ kind: "heading", text: line });
    } else if (isSame) paragraph[paragraph.length - 1] += ` ${line}`;
    else if (isGap || rows.length > 0 || listMark.test(line)) {
      flush();
      paragraph = [line];
    } else paragraph.push(line);
    last = line;
    isGap = false;
  }
  flush();
  return blocks;
}

// No page has shorter lines.
const FULL_LINE = 60;
// Words of a sentence, and not a cell or a name.
const SENTENCE_LINE = 20;

/** Whether a line goes on with the sentence before it. @param isGap whether blank lines stand between them */
export function isContinued(last: string, line: string, { width, isGap }: { width: number; isGap: boolean }): boolean {
  if (listMark.test(line)) return false;
  const isOpen = !/[.:?!;]["“”)]?$/u.test(last);
  if (isOpen && last.length >= SENTENCE_LINE && /^\p{Ll}/u.test(line)) return true;
  // Page breaks and double spacing put blank lines into the middle of sentences.
  if (isGap && !(isOpen && /^[\p{L}(„]/u.test(line))) return false;
  const [firstWord = ""] = line.split(" ", 1);
  return last.length + 1 + firstWord.length > width;
}

// A page's lines differ in length: letters differ in width.
const RAGGED = 0.85;
// Longer lines were not broken by a page.
const WIDEST = 160;

/** How long lines must be to have been broken by the page; infinite if its lines are whole paragraphs. */
export function fullWidth(text: string): number {
  const lengths = text
    .split("\n")
    .map((line) => line.trim().length)
    .filter((length) => length >= FULL_LINE / 2)
    .sort((a, b) => a - b);
  // Not the longest: a word that a hyphen had broken makes lines longer than the page.
  const usual = lengths[Math.floor(lengths.length * 0.65)] ?? 0;
  return usual > WIDEST ? Number.POSITIVE_INFINITY : Math.max(FULL_LINE, usual) * RAGGED;
}
