import type { Language } from "../../language/language.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import type { Manifest } from "../../store/index.ts";
import type { PageOverview } from "../overview.ts";

/** What a static site says of itself: the one file that says which others count. */
export interface SiteDescription {
  /** Raised whenever the files of a site change their form. */
  readonly format: number;
  /** What the page is called. */
  readonly title: string;
  readonly language: Language;
  readonly municipality: Municipality;
  /** Official words for everyday ones, from the corpus' settings, and its parties. */
  readonly words: ReadonlyArray<readonly [string, readonly string[]]>;
  readonly parties: ReadonlyArray<readonly [string, readonly string[]]>;
  /** Files are cut into pieces of so many bytes: `data/NAME/0`, `data/NAME/1`. */
  readonly piece: number;
  /** The index' own manifest, without what belongs to the corpus' folder. */
  readonly manifest: Manifest;
  /** For each segment the file with the texts of its documents, and bytes of its content. */
  readonly texts: ReadonlyArray<{ readonly file: string; readonly length: number }>;
  /** The file of what every answer needs, and its bytes. */
  readonly start: { readonly file: string; readonly length: number };
  /** The file of the words that are suggested at once to who types, and its bytes. */
  readonly common: { readonly file: string; readonly length: number };
  /** It is shown before anything else is fetched. */
  readonly overview: PageOverview;
}

export const siteFormat = 3;
export const siteFile = "site.json";

/** Where a piece of a file lies, from the site's folder on. */
export function piecePath(file: string, place: number): string {
  return `data/${file}/${place}.bin`;
}
