import { replaceInvisible } from "../text/invisible.ts";

// Below U+0020 stand line ends, tabs, and the beginning of every escape sequence.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const controls = /[\u0000-\u001f]/g;

// What GitHub takes for a command in the log of a workflow, at the beginning of a line or after blanks: `::add-mask::x`,
// `##[error]x`. Papers hold no doubled colon, so each is parted, wherever lines are broken later. Not: `12:30`, `## Text`.
const workflowCommand = /:(?=:)|##(?=\[)/g;

/** Text from a paper as one line that is safe to print: line ends and tabs become blanks. */
export function printable(text: string): string {
  return visible(text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ")).replace(workflowCommand, "$& ");
}

/** A path that is safe to print: a line end in a name is shown as `\n`, so that it does not look like two names. */
export function printablePath(path: string): string {
  const shown = visible(path.replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t"));
  // A path is often the first on its line.
  return /^\s*(?:::|##\[)/.test(shown) ? `./${shown}` : shown;
}

function visible(text: string): string {
  return replaceInvisible(text.replace(controls, ""));
}
