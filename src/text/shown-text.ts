import { replaceInvisible } from "./invisible.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const controls = /[\u0000-\u0008\u000b-\u001f]/g;

/** Text from a paper as a page shows it: without what steers a direction of writing, hides, or is no letter. */
export function shownText(text: string): string {
  return replaceInvisible(text.replace(controls, ""));
}

/** The same on one line. */
export function shownLine(text: string): string {
  return shownText(text.replace(/\s+/g, " ").trim());
}
