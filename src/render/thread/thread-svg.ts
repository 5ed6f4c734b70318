import { catalogueOf } from "../../language/catalogue.ts";
import type { PaperRole, Thread, ThreadEntry } from "../../refs/thread/thread.ts";
import type { Style } from "../style.ts";
import { toXml } from "../xml.ts";
import { type EntryWords, entryWords } from "./entry-words.ts";
import { brokenText } from "./svg-lines.ts";

// In pixels, as a page or a README shows it.
const WIDTH = 760;
const LINE_X = 126;
const TEXT_X = 150;
const ROOM = WIDTH - TEXT_X - 20;
const [TITLE, LABEL, TEXT, SMALL] = [19, 15, 14, 12];
const GAP = 16;
const MOST_LINES = 4;

/** A line of time to look at: dots for papers, squares for sittings, filled ones for decisions; doubtful ones are dashed. */
export function renderThreadSvg(thread: Thread, { language }: Style): string {
  const { id, betreff = "", entries } = thread;
  const { thread: texts } = catalogueOf(language).shown;
  const heading = betreff === "" ? id : `${id} · ${betreff}`;
  const title = brokenText(heading, { pixels: WIDTH - 40, size: TITLE, most: MOST_LINES, weight: "bold" });
  const text: object[] = title.map((line, i) => textAt(20, 34 + i * 25, "title", line));
  const shapes: object[] = [];
  const top = 34 + title.length * 25 + 12;
  let y = top;
  let last = top;
  for (const [i, entry] of entries.entries()) {
    const words = entryWords(entry, betreff, language);
    const at = y;
    last = at;
    if (i === 0 || entries[i - 1]?.date !== entry.date)
      text.push(textAt(LINE_X - 18, at + 5, "day", words.day ?? texts.noDate));
    shapes.push(markOf(entry, at));
    const rows = rowsOf(entry, words);
    let below = at + 5;
    for (const [n, [kind, height, line]] of rows.entries()) {
      if (n > 0) below += height;
      text.push(textAt(TEXT_X, below, kind, line));
    }
    y = below + GAP + 12;
  }
  const height = y + 4;
  return toXml({
    svg: {
      "@xmlns": "http://www.w3.org/2000/svg",
      "@viewBox": `0 0 ${WIDTH} ${height}`,
      "@width": WIDTH,
      "@height": height,
      "@role": "img",
      title: texts.title({ id }),
      style,
      rect: { "@class": "ground", "@width": WIDTH, "@height": height },
      line: { "@class": "line", "@x1": LINE_X, "@x2": LINE_X, "@y1": top, "@y2": last },
      g: [
        { "@class": "marks", path: shapes },
        { "@class": "words", text },
      ],
    },
  });
}

type Row = readonly [kind: string, height: number, line: string];

/** The lines beside a mark. The words of a decision leave room for how it was voted on, which is their last line. */
function rowsOf(entry: ThreadEntry, { label, name, lines, reason }: EntryWords): Row[] {
  const heading = { pixels: ROOM, size: LABEL, most: 3, weight: "bold" } as const;
  const small = { pixels: ROOM, size: SMALL, most: 2 };
  const isVoted = entry.role === "decision" && entry.vote !== undefined && lines.length > 1;
  const [words, vote] = isVoted ? [lines.slice(0, -1), lines.slice(-1)] : [lines, []];
  const text = (of: readonly string[], most: number): string[] =>
    of.length === 0 ? [] : brokenText(of.join(" "), { pixels: ROOM, size: TEXT, most });
  return [
    ...brokenText(name === "" ? label : `${label} · ${name}`, heading).map((line): Row => ["label", 20, line]),
    ...[...text(words, MOST_LINES), ...text(vote, MOST_LINES)].map((line): Row => ["text", 19, line]),
    ...brokenText([placeOf(entry), reason].filter((part) => part !== "").join(" · "), small).map(
      (line): Row => ["small", 17, line],
    ),
  ];
}

function textAt(x: number, y: number, kind: string, line: string): object {
  return { "@class": kind, "@x": x, "@y": y, "#text": line };
}

const answering: readonly (PaperRole | ThreadEntry["role"])[] = ["answer", "opinion"];

/** Drawn around the line: a dot, a square, a diamond for what answers. */
function markOf(entry: ThreadEntry, y: number): object {
  const { role, doubtful } = entry;
  const shape =
    role === "sitting" || role === "decision"
      ? `M${LINE_X - 6} ${y - 6}h12v12h-12z`
      : answering.includes(role)
        ? `M${LINE_X} ${y - 7}l7 7l-7 7l-7 -7z`
        : `M${LINE_X - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z`;
  return { "@class": [role, ...(doubtful ? ["doubtful"] : [])].join(" "), "@d": shape };
}

function placeOf({ file, line, page }: ThreadEntry): string {
  return `${file}:${line}${page === undefined ? "" : ` (${page})`}`;
}

const style = `
.ground{fill:#fff}.line{stroke:#9aa3ad;stroke-width:2}
.marks path{fill:#fff;stroke:#2f5d8a;stroke-width:2}.marks .decision{fill:#2f5d8a}.marks .citing,.marks .version{stroke:#9aa3ad}.marks .doubtful{stroke-dasharray:3 2}
text{font-family:system-ui,"Segoe UI","DejaVu Sans",sans-serif;fill:#1d2329;font-size:${TEXT}px}
.title{font-size:${TITLE}px;font-weight:600}.label{font-size:${LABEL}px;font-weight:600}.day{text-anchor:end;fill:#56606b;font-size:13px}.small{fill:#56606b;font-size:${SMALL}px}
@media (prefers-color-scheme:dark){.ground{fill:#14181d}.marks path{fill:#14181d;stroke:#7fb2e5}.marks .decision{fill:#7fb2e5}.marks .citing,.marks .version{stroke:#76808b}.line{stroke:#56606b}text{fill:#e4e8ec}.day,.small{fill:#a3acb6}}
`;
