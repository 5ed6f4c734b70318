import { countBits } from "./count-bits.ts";

/** What a document's score is multiplied by. */
export interface Worth {
  of(matched: Matched): number;
  /** No document is worth more that has just the words of these bits. */
  most(bits: number): number;
}

export interface Coverage {
  /** For each term a bit for each word that it stands for. */
  readonly bits: ReadonlyMap<string, number>;
  /** For each term a bit for each part of a word that it stands for. */
  readonly parts: ReadonlyMap<string, number>;
  /** The bits of all words, at most {@link MOST_BITS}. */
  readonly all: number;
}

/** What of a query a document has: the bits of {@link Coverage}. */
export interface Matched {
  readonly document: number;
  readonly bits: number;
  /** The words that stand in its subject. */
  readonly subject: number;
  readonly parts: number;
}

/** What a document's sum is multiplied by, and whether it has all the words, by the bits of what matched. */
export interface Standing {
  readonly worth: Worth;
  readonly hasAll: (bits: number) => boolean;
}

/** @param worth with `coverage`; the share of the words that a document has, unless told */
export function standingBy({ coverage, worth }: { readonly coverage?: Coverage; readonly worth?: Worth }): Standing {
  if (!coverage) {
    const counted = (bits: number): number => Math.max(1, countBits(bits));
    return { worth: { of: ({ bits }) => counted(bits), most: counted }, hasAll: () => true };
  }
  const { all } = coverage;
  const words = countBits(all);
  const shareOf = (bits: number): number => (words === 0 ? 1 : countBits(bits) / words);
  return { worth: worth ?? { of: ({ bits }) => shareOf(bits), most: shareOf }, hasAll: (bits) => bits === all };
}
