import { withoutFormText } from "../../analysis/form-text.ts";
import { commonWords } from "../../search/complete/common-words.ts";
import { type PaperIndex, packWords } from "../../store/index.ts";
import type { ExportFolder } from "../export/export-folder.ts";
import type { PaperReader } from "../paper-reader.ts";
import type { SiteDescription } from "./site-description.ts";
import { writeHashed } from "./write-hashed.ts";

// Of more papers every other one, or fewer, are looked through: a frequent word is frequent in these.
const MOST_TEXTS = 1_500;

// Some hundred kilobytes, with which a reader has nothing to wait for.
const MOST_WORDS = 20_000;

/** Writes the words that are suggested at once to who types. */
export function writeCommon(
  target: ExportFolder,
  piece: number,
  { index, reader }: { readonly index: PaperIndex; readonly reader: PaperReader },
): SiteDescription["common"] {
  const words = commonWords(textsOf(index, reader), MOST_WORDS);
  return writeHashed(target, piece, { name: "common", bytes: packWords(words) });
}

function* textsOf({ sets }: PaperIndex, { readText }: PaperReader): Generator<string> {
  const step = Math.ceil(sets.size / MOST_TEXTS);
  const all = sets.all();
  for (let paper = 0; paper < sets.size; paper += step) {
    if (all[paper] === 1) yield withoutFormText(readText(sets.headOf(paper).file)?.text ?? "");
  }
}
