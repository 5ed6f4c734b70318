import { deflateRawSync } from "node:zlib";
import { together } from "../remote/together.ts";
import { byteWriter, fromUtf8, toUtf8 } from "./bytes.ts";
import { DamageError, orDamage } from "./damage.ts";
import { inflate } from "./inflate.ts";
import type { SectionReader } from "./section-reader.ts";
import { openStretches } from "./stretches.ts";

/** Documents a stretch: some 20 KB of a city's references. With more of them more is unpacked for one. */
const GROUP = 256;

// Bytes of a stretch, of papers that are lists of ten thousand numbers each.
const MOST = 1024 * 1024 * 1024;
const USUAL = 65_536;

const LINE_END = 10;

/** A line for each document, none with an end of a line in it, as stretches that are deflated. */
export function packLines(lines: readonly string[]): Uint8Array[] {
  const text = byteWriter(USUAL);
  return Array.from({ length: Math.ceil(lines.length / GROUP) }, (_, group) => {
    text.clear();
    for (const line of lines.slice(group * GROUP, (group + 1) * GROUP)) text.bytes(toUtf8(`${line}\n`));
    return deflateRawSync(text.view());
  });
}

/** Lines of a section, by the documents that they are about. */
export interface PackedLines {
  /** The line of one document. The stretch that was unpacked last is kept. */
  of(document: number): string;
  /** The lines of all documents in their order, some hundred at a time. */
  groups(): ReadonlyArray<readonly string[]>;
}

/** @throws DamageError, from what it returns, if the section does not hold a line for each document */
export function openLines(section: SectionReader, documents: number): PackedLines {
  const { name } = section;
  const groups = Math.ceil(documents / GROUP);
  const stretches = openStretches(section, groups);
  const textOf = (group: number): Uint8Array => inflate(stretches.at(group), { name, most: MOST, usual: USUAL });
  const decode = (bytes: Uint8Array): string => orDamage(name, () => fromUtf8(bytes));
  const damaged = () => new DamageError(name, { id: "damaged-rows", papers: documents });
  let last: { readonly group: number; readonly text: Uint8Array; readonly ends: readonly number[] } | undefined;
  const unpacked = (group: number) => {
    if (last?.group === group) return last;
    const text = textOf(group);
    const ends: number[] = [];
    for (let at = text.indexOf(LINE_END); at >= 0; at = text.indexOf(LINE_END, at + 1)) ends.push(at);
    last = { group, text, ends };
    return last;
  };
  return {
    of(document) {
      const { text, ends } = unpacked(Math.floor(document / GROUP));
      const line = document % GROUP;
      const end = ends[line];
      if (end === undefined) throw damaged();
      return decode(text.subarray(line === 0 ? 0 : (ends[line - 1] as number) + 1, end));
    },
    groups: () =>
      together(
        Array.from({ length: groups }, (_, group) => () => {
          const lines = decode(textOf(group)).slice(0, -1).split("\n");
          if (lines.length !== Math.min(GROUP, documents - group * GROUP)) throw damaged();
          return lines;
        }),
      ),
  };
}
