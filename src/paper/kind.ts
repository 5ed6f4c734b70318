import type { Citation } from "../citation/citation.ts";
import { type Line, restOfLine } from "./lines.ts";
import type { Consultation, PaperKind } from "./record.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A line that is nothing but the paper's kind, with what may stand behind it. */
export interface KindLine {
  readonly kind: PaperKind;
  readonly public?: boolean;
  /** What stands behind the kind and a dash: the number, or what should be one. */
  readonly number?: Line;
  readonly line: Line;
}

// `Anfrage (öffentlich) - 22-19928`, `Vorlage - 18-09238`, `Mitteilung außerhalb von Sitzungen (öffentlich)`, `Vorlage`.
const kindLine = /^([\p{L} ]{4,60}?)(?: ?\((öffentlich|nicht[- ]?öffentlich)\))?(?: ?[-–:] ?(\d[\d/ ‐-―-]{3,20}))?$/iu;

export function readKindLine(line: Line, { readKind }: Vocabulary): KindLine | undefined {
  const [, printed = "", access, number] = kindLine.exec(line.text) ?? [];
  const kind = readKind(printed);
  if (!kind) return undefined;
  return {
    kind,
    line,
    ...(access === undefined ? {} : { public: isPublic(access) }),
    ...(number === undefined ? {} : { number: restOfLine(line, line.text.length - number.length) }),
  };
}

/** `öffentlich`, `öffentlich (Vorlage freigegeben)`, `nichtöffentlich`. */
export function isPublic(access: string): boolean {
  return !/^nicht/i.test(access);
}

/**
 * The kind as the wording shows it where no label names it: an answering formula, a question with its lead-in, a
 * question's way through the committees. `undefined` where the text does not say.
 */
export function kindFromWording(
  citations: readonly Citation[],
  asks: boolean,
  stations: readonly Consultation[],
): PaperKind | undefined {
  if (citations.some(({ relation }) => relation === "answers")) return "stellungnahme";
  return asks || stations.some(({ role }) => role && /beantwortung/i.test(role)) ? "anfrage" : undefined;
}
