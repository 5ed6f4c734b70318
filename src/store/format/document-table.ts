import { deflateRawSync } from "node:zlib";
import { bounded } from "../../text/bounded.ts";
import { fromUtf8, toUtf8 } from "./bytes.ts";
import { DamageError, orDamage } from "./damage.ts";
import { inflate } from "./inflate.ts";
import type { SectionReader } from "./section-reader.ts";
import { isCount } from "./shape.ts";
import { openStretches, type Stretches } from "./stretches.ts";

/** Where the parts of a document lie in a segment. */
export interface Row {
  /** Its block of records. */
  readonly records: readonly [start: number, length: number];
  /** Which line of that block is the document's. */
  readonly line: number;
}

/** What a segment says of a document before anything else of it is read. */
export interface StoredHead {
  readonly row: Row;
  /** A `PaperHead` as JSON. */
  readonly json: string;
}

/** Documents a group. They are deflated together; with more of them more is read for one. */
const GROUP = 16;

/** Heads as groups: a line each, with the numbers of the row, a blank, and the head. */
export function packHeads(heads: readonly StoredHead[]): Uint8Array[] {
  return Array.from({ length: Math.ceil(heads.length / GROUP) }, (_, group) => {
    const lines = heads.slice(group * GROUP, (group + 1) * GROUP).map(({ row, json }) => `${numbersOf(row)} ${json}`);
    return deflateRawSync(toUtf8(lines.join("\n")));
  });
}

function numbersOf({ records, line }: Row): string {
  return [...records, line].join(",");
}

// Bytes. A group has some thousand; more where texts have lost their lines, so that a subject goes on for pages.
const MOST = 16 * 1024 * 1024;
const USUAL = 16_384;

// A search asks for the heads of what it shows, then for those again.
const MOST_KNOWN = 64;

export interface Heads extends Pick<Stretches, "ready"> {
  of(document: number): StoredHead;
}

/** @throws DamageError, from what it returns, if the section does not hold so many heads */
export function openHeads(section: SectionReader, documents: number): Heads {
  const { name } = section;
  const stretches = openStretches(section, Math.ceil(documents / GROUP));
  const linesOf = bounded(MOST_KNOWN, (group: number): readonly string[] => {
    const text = inflate(stretches.at(group), { name, most: MOST, usual: USUAL });
    const lines = orDamage(name, () => fromUtf8(text)).split("\n");
    if (lines.length !== Math.min(GROUP, documents - group * GROUP))
      throw new DamageError(name, { id: "damaged-rows", papers: documents });
    return lines;
  });
  return {
    ready: stretches.ready,
    of(document) {
      const group = Math.floor(document / GROUP);
      const line = linesOf(group)[document % GROUP] ?? "";
      const blank = line.indexOf(" ");
      return { row: rowIn(line.slice(0, blank), name), json: line.slice(blank + 1) };
    },
  };
}

function rowIn(text: string, name: string): Row {
  const numbers = text.split(",").map(Number);
  const [start = 0, length = 0, line = 0] = numbers;
  if (numbers.length !== 3 || !numbers.every(isCount)) throw new DamageError(name, { id: "damaged-content" });
  return { records: [start, length], line };
}
