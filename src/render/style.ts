import { Chalk, type ChalkInstance, supportsColor } from "chalk";
import type { Language } from "../language/language.ts";

/** What the output can show. The caller decides; nothing here looks at the terminal. */
export interface Style {
  readonly chalk: ChalkInstance;
  /** Columns to fill. */
  readonly width: number;
  /** Makes a text a link to a place, where the output has links; else it gives the text alone. */
  readonly link: Link;
  /** Of labels and sentences. */
  readonly language: Language;
}

export type Link = (text: string, place: { readonly file: string; readonly line?: number }) => string;

const noLink: Link = (text) => text;

export type ColorLevel = 0 | 1 | 2 | 3;

/** Colours and width of a stream. Lines longer than 100 columns are hard to read, those below 20 impossible. */
export function styleFor(
  level: ColorLevel,
  columns: number,
  { link = noLink, language = "en" }: Partial<Pick<Style, "link" | "language">> = {},
): Style {
  return { chalk: new Chalk({ level }), width: Math.max(20, Math.min(100, columns)), link, language };
}

/** The colours that standard output supports, before flags and environment are considered. */
export function supportedLevel(): ColorLevel {
  return supportsColor ? supportsColor.level : 0;
}
