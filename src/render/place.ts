import { printablePath } from "./printable.ts";
import type { Style } from "./style.ts";

/** A place in a file, from 1. */
interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `papers/a.md:12:5`, as far as it is known, as a link where the output has links. */
export function renderPlaceOf({ file, line, column }: Place, style: Style): string {
  const shown = [printablePath(file), line, column].filter((part) => part !== undefined).join(":");
  return style.link(shown, { file, ...(line !== undefined && { line }) });
}
