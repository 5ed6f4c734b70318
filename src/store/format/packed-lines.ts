import { deflateRawSync } from "node:zlib";
import { together } from "../remote/together.ts";
import { byteWriter, toUtf8 } from "./bytes.ts";
import { DamageError } from "./damage.ts";
import { inflate } from "./inflate.ts";
import type { SectionReader } from "./section-reader.ts";
import { openStretches } from "./stretches.ts";
import { type TextLines, textLines } from "./text-lines.ts";

/** Documents a stretch: some 20 KB of a city's references. With more of them more is unpacked for one. */
const GROUP = 256;

// Bytes of a stretch, of papers that are lists of ten thousand numbers each.
const MOST = 1024 * 1024 * 1024;
const USUAL = 65_536;

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
  const linesOf = (group: number): TextLines => {
    const size = Math.min(GROUP, documents - group * GROUP);
    const lines = textLines(inflate(stretches.at(group), { name, most: MOST, usual: USUAL }), GROUP + 1, name);
    // The last one ends, too: what follows it is empty.
    if (lines.count() !== size + 1 || lines.line(size) !== "")
      throw new DamageError(name, { id: "damaged-rows", papers: documents });
    return lines;
  };
  let last: { readonly group: number; readonly lines: TextLines } | undefined;
  return {
    of(document) {
      const group = Math.floor(document / GROUP);
      if (last?.group !== group) last = { group, lines: linesOf(group) };
      return last.lines.line(document % GROUP) ?? "";
    },
    groups: () => together(Array.from({ length: groups }, (_, group) => () => linesOf(group).all().slice(0, -1))),
  };
}
