import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import { printablePath } from "./printable.ts";
import type { Style } from "./style.ts";

/** A place in a file, from 1. */
interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Of a file with pages. */
  readonly page?: number | undefined;
}

/** `papers/a.md:12:5 (p. 3)`, as far as it is known, as a link where the output has links. */
export function renderPlaceOf({ file, line, column, page }: Place, style: Style): string {
  const shown = [printablePath(file), line, column].filter((part) => part !== undefined).join(":");
  return style.link(shown, { file, ...(line !== undefined && { line }) }) + renderPage(page, style.language);
}

/** ` (p. 3)`; nothing for a file without pages. */
export function renderPage(page: number | undefined, language: Language): string {
  return page === undefined ? "" : ` (${catalogueOf(language).shown.page({ page })})`;
}
