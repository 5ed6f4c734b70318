import { unknownTown } from "../../municipality/unknown-town.ts";
import type { PaperKind } from "../../paper/record.ts";
import { type Vocabulary, vocabularyOf } from "../../paper/vocabulary/vocabulary.ts";

let german: Vocabulary | undefined;

/** What the papers of any town are called. */
function vocabulary(): Vocabulary {
  german ??= vocabularyOf(unknownTown("", []));
  return german;
}

/** The kind that a server's word for it means in any town; a word of the town's own means none. */
export function kindOf(paperType: string | undefined): PaperKind | undefined {
  if (paperType === undefined) return undefined;
  const plain = paperType.replace(/ *\((?:nicht[- ]?)?öffentlich\)$/i, "");
  if (/^Anlage(?![\p{L}-])/u.test(plain)) return "anlage";
  return vocabulary().parseKind(plain) ?? vocabulary().kindAtStart(plain);
}

/** An invitation, or what takes its place where a town publishes none. */
export function noticeKind(name: string | undefined): PaperKind {
  const kind = name === undefined ? undefined : vocabulary().kindAtStart(name);
  return kind === "bekanntmachung" ? kind : "einladung";
}
