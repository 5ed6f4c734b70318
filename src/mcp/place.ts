import { printablePath } from "../render/printable.ts";
import type { Texts } from "./texts.ts";

/** Where something stands: `papers/a.txt, lines 3 to 9, page 2`. */
export function placeText(
  {
    file,
    firstLine,
    lastLine = firstLine,
    page,
  }: {
    readonly file: string;
    readonly firstLine?: number | undefined;
    readonly lastLine?: number | undefined;
    readonly page?: number | undefined;
  },
  texts: Texts,
): string {
  return [
    printablePath(file),
    ...(firstLine === undefined ? [] : [texts.lines({ from: firstLine, to: lastLine ?? firstLine })]),
    ...(page === undefined ? [] : [texts.page({ page })]),
  ].join(", ");
}
