import { oncePer } from "../../text/once-per.ts";

// All but the letters and figures that nearly every German word is written with, and signs that are in no word.
const unusual =
  /[^\0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00c4\u00d6\u00dc\u00df\u00e4\u00f6\u00fc\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\ue000-\uf8ff\ufffd]/g;

interface Known {
  readonly places: number[];
  /** How far the text was looked through. */
  end: number;
}

// Characters: what is shown of a paper is looked at once.
const LEAST = 512;

const known = oncePer((_: HeldText): Known => ({ places: [], end: 0 }));

/** A text by the object that holds it: what is known of it is kept as long as that is. */
export interface HeldText {
  readonly text: string;
}

/**
 * Where signs stand in a text up to an offset, or some more, that few words are written with, as é, a mark by itself or a ligature. Most
 * texts have none or some. Patterns that name all these signs take twice as long.
 */
export function unusualSigns(held: HeldText, to: number): readonly number[] {
  const found = held.text.length < LEAST ? { places: [], end: 0 } : known(held);
  if (to > found.end) {
    const { text } = held;
    const stretch = to < text.length ? text.slice(0, to) : text;
    for (unusual.lastIndex = found.end; unusual.test(stretch); ) found.places.push(unusual.lastIndex - 1);
    found.end = to;
  }
  return found.places;
}
