import type { CheckResult } from "../../src/check/check-references.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import type { Paper } from "../../src/paper/record.ts";
import type { Source } from "../../src/paper/source.ts";
import { buildGraph, type ReferenceGraph } from "../../src/refs/graph.ts";
import { type Relations, relationsOf } from "../../src/refs/relations.ts";
import { styleFor } from "../../src/render/style.ts";
import { checkFiles } from "../check/papers.ts";

/** Four papers that cite each other: a question, its answer, a bill in two numbers. */
const texts: Readonly<Record<string, string>> = {
  "papers/25-25973.md": `Absender:
Fraktion Zukunft im Rat der Stadt
25-25973
Anfrage (öffentlich)

Betreff:
Sichere Radwege am Ring und an den Brücken über die Oker
Empfänger:
Stadt Braunschweig
Der Oberbürgermeister
Datum:
03.06.2025
Beratungsfolge:
Ausschuss für Mobilität (zur Beantwortung)
17.06.2025
Ö

Sachverhalt:
Der Rat hat den Ausbau beschlossen (Ds. 24-20000-01). Seither ist wenig geschehen, und viele
Menschen fragen nach.

Vor diesem Hintergrund fragen wir die Verwaltung:

1. Wann beginnt der Bau?
2. Was kostet er?

Anlagen:
Lageplan
`,
  "papers/25-26111.md": `Stadt Braunschweig
Der Oberbürgermeister
25-26111
Stellungnahme (öffentlich)

Betreff:
Sichere Radwege
Datum:
12.06.2025

Sachverhalt:
Zur Anfrage der Fraktion Zukunft vom 3. Juni 2025 (25-25973) wird wie folgt Stellung genommen:
Der Bau beginnt im Herbst.
`,
  "papers/24-20000.md": "Beschlussvorlage\n24-20000\n\nBetreff:\nAusbau des Rings\n",
  "papers/brief.txt": "Zum Ausbau gilt weiter Ds. 24-20000-01, siehe dort.\n",
};

export const sources: ReadonlyMap<string, Source> = new Map(
  Object.entries(texts).map(([file, text]) => [file, { file, text, bodyStart: 0, frontMatter: {}, problems: [] }]),
);
export const papers: readonly Paper[] = Array.from(sources.values(), (source) => parsePaper(source, braunschweig));
export const graph: ReferenceGraph = buildGraph(papers);

export function paperOf(drucksache: string): Paper {
  const paper = papers.find((one) => one.drucksache === drucksache);
  if (!paper) throw new Error(`no paper ${drucksache}`);
  return paper;
}

export function relations(paper: Paper): Relations {
  return relationsOf(paper, graph, braunschweig.numbers);
}

export function checked(): CheckResult {
  return checkFiles(texts);
}

export const plain = (width = 80) => styleFor(0, width);
export const coloured = (width = 80) => styleFor(1, width);

/** The text with its colours as tags, so that they can be read: `[b]`, `[dim]`, `[/b]`. */
export function tagged(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being looked for
  return text.replace(/\u001b\[(\d+)m/g, (_, code: string) => `[${codes[code] ?? code}]`);
}

const codes: Readonly<Record<string, string>> = {
  1: "b",
  2: "dim",
  4: "u",
  22: "/b",
  24: "/u",
  31: "red",
  32: "green",
  33: "yellow",
  36: "cyan",
  39: "/",
};
